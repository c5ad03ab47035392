import type { Book, Fit } from './book.js';
import { compoundKind } from './compound.js';
import { mostBytes, Refused } from './refused.js';

const notLoaded = (): never => {
  throw new Refused('notLoaded');
};

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Of .xls, .et, .doc, .wps and, where it has a password, of .xlsx. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

/** A page or a table of XML under the name of a spreadsheet, as many systems export it. */
const isMarkup = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html|\?xml|table|meta|head)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));

/** What is read as text under a name that may mean something else. */
const texts = ['csv', 'txt', 'tsv', 'xls', 'et', 'prn', 'tab'];

/** By what the file holds where that shows, else by its name. Rejects with Refused. Each reader is loaded only now. */
export async function openFile(file: File, fit: Fit): Promise<Book> {
  if (file.size > mostBytes) throw new Refused('tooBig', String(mostBytes / 1024 / 1024));
  if (file.size === 0) throw new Refused('empty');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (sign: readonly number[]): boolean => sign.every((byte, at) => bytes[at] === byte);
  const ending = /\.([^.]*)$/.exec(file.name.toLowerCase())?.[1] ?? '';
  if (begins(compoundFile)) throw new Refused(compoundKind(bytes));
  if (begins(zip)) return (await import('./xlsx/xlsx.js').catch(notLoaded)).openXlsx(bytes, fit);
  if (ending === 'xlsx' || ending === 'xlsm') throw new Refused(isMarkup(bytes) ? 'markup' : 'brokenXlsx');
  if (begins(pdf) || !texts.includes(ending)) throw new Refused('otherType');
  if (isMarkup(bytes)) throw new Refused('markup');
  return (await import('./csv.js').catch(notLoaded)).openCsv(bytes, fit);
}
