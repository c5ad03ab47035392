import { CsvError, parse, type Options } from 'csv-parse/browser/esm/sync';
import { demand, neededByLibraries } from '../engine/natives.js';
import type { Book, Fit } from './book.js';
import { decode } from './decode.js';
import { Refused } from './refused.js';
import { TableMaker } from './table.js';
import { Turns } from './turns.js';

demand(neededByLibraries);

/** In the order in which they are preferred where several do equally well. */
const separators = [',', '\t', ';', '|', '，', '；'];
/** As many rows as show where the header is. */
const probed = 60;
const probedCharacters = 200_000;

type Take = (cells: string[], row: number) => void;

/** What stops the library, with the row in which it began. */
class Stopped extends Error {
  constructor(
    readonly code: string,
    readonly row: number,
  ) {
    super(code);
  }
}

/** Line ends of all kinds end a row, in one file as well; within quotation marks none does. Throws Stopped. */
function parsed(csv: string, delimiter: string, take: Take, more: Options = {}): void {
  let row = 0;
  try {
    parse(csv, {
      ...more,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => {
        take(cells, ++row);
        return null;
      },
    });
  } catch (error) {
    throw error instanceof CsvError ? new Stopped(error.code, row + 1) : error;
  }
}

/** As many lines as hold the rows that are probed, unless cells go on over very many. */
function probe(csv: string): string {
  let end = 0;
  for (let line = 0; line < 4 * probed && end < probedCharacters; ++line) {
    end = csv.indexOf('\n', end) + 1;
    if (end === 0) return csv.slice(0, probedCharacters);
  }
  return csv.slice(0, Math.min(end, probedCharacters));
}

function start(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  try {
    parsed(csv, delimiter, (cells) => rows.push(cells), { relax_quotes: true, to: probed });
  } catch (error) {
    // A quotation mark without a partner, or one that the slice cut off: what came before it is enough.
    if (!(error instanceof Stopped)) throw error;
  }
  return rows;
}

/** How many rows have another width than most. */
function uneven(rows: readonly string[][]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  return rows.length - Math.max(0, ...widths.values());
}

/** The one by which the core finds most of the list's columns; if it finds none, the one that makes most cells. */
async function separatorOf(csv: string, fit: Fit, turns: Turns): Promise<string> {
  const probing = probe(csv);
  const tried: { separator: string; fit: number; uneven: number; cells: number }[] = [];
  for (const separator of separators) {
    if (turns.over) await turns.next();
    const rows = start(probing, separator);
    const cells = rows.reduce((sum, { length }) => sum + length - 1, 0);
    tried.push({ separator, fit: fit(rows), uneven: uneven(rows), cells });
  }
  const best = tried.reduce((one, other) => (other.fit > one.fit ? other : one));
  if (best.fit === 0) return tried.reduce((one, other) => (other.cells > one.cells ? other : one)).separator;
  return tried
    .filter((other) => other.fit === best.fit)
    .reduce((one, other) => (other.uneven < one.uneven ? other : one)).separator;
}

/** A cell that goes on over lines and holds separators, or is all there is in its row, is most likely several rows. */
const swallows = (cells: readonly string[], separator: string): boolean =>
  cells.some((cell) => /[\r\n]/.test(cell) && (cells.length === 1 || cell.includes(separator)));

function takeRow(maker: TableMaker, separator: string, cells: string[], row: number): void {
  maker.add(row, cells);
  if (swallows(cells, separator)) maker.remark('swallowed', row);
}

/** As much as is read at once: a few milliseconds' worth, on a phone too. */
const chunkCharacters = 8_192;

/**
 * Pieces that end where a row does: after a line end before which quotation marks come in pairs. That holds of any file whose
 * quotation marks stand where they should; in others some piece does not parse.
 */
function* pieces(csv: string): Generator<string> {
  let quoted = false;
  let start = 0;
  for (let at = 0; at < csv.length; ++at) {
    const sign = csv[at];
    if (sign === '"') quoted = !quoted;
    if (quoted || at - start < chunkCharacters || !(sign === '\n' || (sign === '\r' && csv[at + 1] !== '\n'))) continue;
    yield csv.slice(start, at + 1);
    start = at + 1;
  }
  yield csv.slice(start);
}

/** Null where a piece does not parse by itself: then only the whole can tell why. */
async function madeInTurns(csv: string, separator: string): Promise<TableMaker | null> {
  const maker = new TableMaker();
  const turns = new Turns();
  let before = 0;
  for (const piece of pieces(csv)) {
    let rows = 0;
    try {
      parsed(piece, separator, (cells, row) => {
        takeRow(maker, separator, cells, before + row);
        rows = row;
      });
    } catch (error) {
      if (error instanceof Stopped) return null;
      throw error;
    }
    before += rows;
    if (turns.over) await turns.next();
  }
  return maker;
}

/** `relaxed`: quotation marks within a cell stand for themselves; such cells are said. */
function madeOf(csv: string, separator: string, relaxed: boolean): TableMaker {
  const maker = new TableMaker();
  const take: Take = (cells, row) => {
    takeRow(maker, separator, cells, row);
    if (relaxed && cells.some((cell) => cell.includes('"'))) maker.remark('quotes', row);
  };
  parsed(csv, separator, take, { relax_quotes: relaxed });
  return maker;
}

const stray = ['CSV_INVALID_CLOSING_QUOTE', 'INVALID_OPENING_QUOTE', 'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE'];

function read(csv: string, separator: string, relaxed = false): TableMaker {
  try {
    return madeOf(csv, separator, relaxed);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    if (!relaxed && stray.includes(error.code)) return read(csv, separator, true);
    throw new Refused('brokenCsv', String(error.row));
  }
}

const nothing = new Set([...separators, ' ', '\u3000', '\r', '\n']);

/** Without the empty rows at its end, which may be more than all others; a quotation mark would end it. */
function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && nothing.has(text[end - 1]!)) --end;
  return text.slice(0, end);
}

/** Of text in lines: one table without a name. Throws Refused. */
export async function openCsv(bytes: Uint8Array, fit: Fit): Promise<Book> {
  const turns = new Turns();
  // Reading this script took its time.
  await turns.next();
  const { text: whole, others } = decode(bytes);
  if (whole.includes('\0')) throw new Refused('otherType');
  const text = withoutTail(whole);
  const separator = await separatorOf(text, fit, turns);
  return {
    sheets: [{ name: '', hidden: false, fit: 0 }],
    async read() {
      const maker = (await madeInTurns(text, separator)) ?? read(text, separator);
      for (const line of others) maker.remark('encoding', line);
      if (!',\t'.includes(separator)) maker.remark('separator', 0, separator);
      return maker.table();
    },
  };
}
