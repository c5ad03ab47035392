import { type Document, Packer } from 'docx';
import { inXml } from './word-style.js';

type Rows = readonly (readonly string[])[];

/** Of the library, where it hands out no part by itself. */
interface Compiler {
  compile(file: Document): ReadonlyMap<string, string>;
}

const main = 'word/document.xml';
/** So few that making them is not noticed. */
const atOnce = 200;
const placeSign = '\ue000';

/** Where a line of text ends within a cell. */
const lineBreak = '</w:t><w:br/><w:t xml:space="preserve">';

const escaped = (text: string): string =>
  inXml(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, lineBreak);

/**
 * The rows of a form's lists, of which there may be thousands: the library, which would take seconds over them and let
 * nothing else happen meanwhile, writes one of each list, and that is repeated in what it wrote.
 */
export class AnnexRows {
  readonly #lists: Rows[] = [];

  /** What is to stand in the cells of the row that is repeated. */
  places(rows: Rows, columns: number): string[] {
    const list = this.#lists.push(rows) - 1;
    return Array.from({ length: columns }, (_, column) => `${placeSign}${list}.${column}${placeSign}`);
  }

  async written(file: Document): Promise<Blob> {
    // One that is given goes before the library's own.
    const compiler = Packer['compiler'] as Compiler;
    let data = '';
    for (const piece of this.#pieces(compiler.compile(file).get(main)!)) {
      data += piece;
      await new Promise<void>((resolve) => setTimeout(resolve));
    }
    return Packer.toBlob(file, undefined, [{ path: main, data }]);
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
