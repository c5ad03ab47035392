import { demand, neededByLibraries } from '../../engine/natives.js';
import type { Book, Fit, Sheet, Table } from '../book.js';
import { Refused } from '../refused.js';
import { Package } from './package.js';
import { SheetReader } from './sheet.js';
import { openWorkbook, type Listed, type Workbook } from './workbook.js';
import { Allowance } from './zip.js';

demand(neededByLibraries);

/** As many rows as show where a header is. */
const probed = 200;

/** Anything that is not said in words of its own is a file that no reader could make sense of. */
async function orBroken<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('brokenXlsx');
  }
}

async function readSheet(file: Package, { shared }: Workbook, { part }: Listed): Promise<Table> {
  const reader = new SheetReader(shared);
  await file.walk(part, reader);
  return reader.maker.table();
}

/** What its first rows fit; null if it holds nothing. One that cannot be read to its end is refused once it is chosen. */
async function judged(
  file: Package,
  { shared }: Workbook,
  { name, hidden, part }: Listed,
  fit: Fit,
  allowance: Allowance,
): Promise<Sheet | null> {
  const reader = new SheetReader(shared, probed);
  let whole = true;
  try {
    await file.walk(part, reader, allowance);
  } catch {
    whole = false;
  }
  const { rows } = reader.maker.table();
  return whole && rows.length === 0 ? null : { name, hidden, fit: fit(rows) };
}

/** Of an .xlsx file: its worksheets. Rejects with Refused. */
export function openXlsx(bytes: Uint8Array, fit: Fit): Promise<Book> {
  return orBroken(async () => {
    const file = new Package(bytes);
    const workbook = await openWorkbook(file);
    // For all of them together, however many there are: each could be made to take long.
    const allowance = new Allowance();
    const filled: { sheet: Sheet; listed: Listed }[] = [];
    for (const listed of workbook.sheets) {
      const sheet = await judged(file, workbook, listed, fit, allowance);
      if (sheet) filled.push({ sheet, listed });
    }
    if (filled.length === 0) throw new Refused('empty');
    return {
      sheets: filled.map(({ sheet }) => sheet),
      read: (at) => orBroken(() => readSheet(file, workbook, filled[at]!.listed)),
    };
  });
}
