import readXlsxFile, { type CellValue } from 'read-excel-file/browser';
import { demand, neededByLibraries } from '../core/natives.js';
import { Refused } from './refused.js';
import type { Rows } from './rows.js';

demand(neededByLibraries);

/** Numbers keep the text they have in the file: a telephone number is not to become 1.3E+10. */
const options = { parseNumber: (written: string) => written };

function textOf(cell: CellValue<string> | null): string {
  const value: unknown = cell;
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'boolean' ? (value ? '是' : '否') : String(value);
}

export async function readXlsx(bytes: ArrayBuffer): Promise<Rows> {
  try {
    const sheets = await readXlsxFile(bytes, options);
    const { sheet, data } = sheets.find(({ data: rows }) => rows.length > 0) ?? { sheet: '', data: [] };
    const rows = data.map((row) => row.map(textOf));
    return sheets.length > 1 ? { rows, sheet } : { rows };
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('brokenXlsx');
  }
}
