import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { demand, neededByLibraries } from '../core/natives.js';
import { Refused } from './refused.js';
import type { Rows } from './rows.js';

demand(neededByLibraries);

/** UTF-16 only with its mark; else UTF-8 if every byte is, else GB18030, as Excel and WPS save CSV in China. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The one of the usual separators that the first lines hold most of; a comma if none of them does. */
function delimiterOf(csv: string): string {
  const start = csv.split(/\r\n|\r|\n/, 5).join('\n');
  const count = (sign: string): number => start.split(sign).length;
  return ['\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
}

export function readCsv(bytes: Uint8Array): Rows {
  const csv = decoded(bytes);
  if (csv.includes('\0')) throw new Refused('otherType');
  try {
    const rows = parse(csv, { delimiter: delimiterOf(csv), relax_column_count: true, relax_quotes: true });
    return { rows };
  } catch (error) {
    if (error instanceof CsvError) throw new Refused('brokenCsv', Number(error['lines'] ?? 0));
    throw error;
  }
}
