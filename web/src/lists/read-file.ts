import { mostBytes, Refused } from './refused.js';
import type { Rows } from './rows.js';

const notLoaded = (): never => {
  throw new Refused('notLoaded');
};

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Of .xls, .doc and, in Excel's case, of an .xlsx with a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/** By what the file holds where that shows, else by its name. Rejects with Refused. Each reader is loaded only now. */
export async function readFile(file: File): Promise<Rows> {
  if (file.size > mostBytes) throw new Refused('tooBig');
  if (file.size === 0) throw new Refused('empty');
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  const begins = (sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);
  const ending = /\.([^.]*)$/.exec(file.name.toLowerCase())?.[1] ?? '';
  if (begins(compoundFile)) throw new Refused(ending === 'xlsx' ? 'brokenXlsx' : 'oldExcel');
  if (ending === 'xls') throw new Refused('oldExcel');
  if (!['csv', 'txt', 'tsv', 'xlsx'].includes(ending)) throw new Refused('otherType');
  if (begins(zip)) return (await import('./xlsx.js').catch(notLoaded)).readXlsx(buffer);
  if (ending === 'xlsx') throw new Refused('brokenXlsx');
  return (await import('./csv.js').catch(notLoaded)).readCsv(bytes);
}
