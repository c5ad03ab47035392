import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { Turns } from '../../lists/turns.js';
import { inXml } from './word-style.js';

type Rows = readonly (readonly string[])[];

const main = 'word/document.xml';
/** Few enough that a slice of time holds them. */
const atOnce = 50;
const placeSign = '\ue000';

/** Where a line of text ends within a cell. */
const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';

const escaped = (text: string): string =>
  inXml(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, lineBreak);

/**
 * The rows of a form's lists, of which there may be thousands: the library, which would take seconds and let nothing else
 * happen meanwhile, writes one of each list, and that is repeated in the file that it made.
 */
export class AnnexRows {
  readonly #lists: Rows[] = [];

  /** What is to stand in the cells of the row that is repeated. */
  places(rows: Rows, columns: number): string[] {
    const list = this.#lists.push(rows) - 1;
    return Array.from({ length: columns }, (_, column) => `${placeSign}${list}.${column}${placeSign}`);
  }

  async written(file: Blob): Promise<Blob> {
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk as Uint8Array<ArrayBuffer>);
    });
    const entry = (path: string): ZipDeflate => {
      const made = new ZipDeflate(path);
      zip.add(made);
      return made;
    };
    for (const [path, bytes] of Object.entries(parts)) if (path !== main) entry(path).push(bytes, true);
    const turns = new Turns();
    const document = entry(main);
    for (const piece of this.#pieces(strFromU8(parts[main]!))) {
      document.push(strToU8(piece));
      if (turns.over) await turns.next();
    }
    document.push(new Uint8Array(), true);
    zip.end();
    return new Blob(chunks, { type: file.type });
  }

  *#pieces(xml: string): Generator<string> {
    let at = 0;
    for (const [list, rows] of this.#lists.entries()) {
      const place = xml.indexOf(`${placeSign}${list}.0${placeSign}`);
      const start = xml.lastIndexOf('<w:tr>', place);
      const end = xml.indexOf('</w:tr>', place) + '</w:tr>'.length;
      yield xml.slice(at, start);
      // Between two places stands what is the same in each row.
      const [before, ...cells] = xml.slice(start, end).split(new RegExp(`${placeSign}${list}\\.\\d+${placeSign}`));
      for (let from = 0; from < rows.length; from += atOnce) {
        yield rows
          .slice(from, from + atOnce)
          .map((row) => before + cells.map((after, column) => escaped(row[column] ?? '') + after).join(''))
          .join('');
      }
      at = end;
    }
    yield xml.slice(at);
  }
}
