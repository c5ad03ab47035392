import { Refused } from '../refused.js';
import { columnName, TableMaker } from '../table.js';
import { numberText, type Format } from './formats.js';
import { plain, RunText } from './strings.js';
import type { Attributes, Handler } from './xml.js';

/** What cells refer to. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly Format[];
  readonly from1904: boolean;
}

/** XFD. */
const lastColumn = 16_384;

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

/** AB12: 28; NaN if it is no cell. */
function columnOf(reference: string): number {
  const letters = /^\$?([A-Z]+)\$?\d+$/i.exec(reference)?.[1]?.toUpperCase() ?? '';
  if (letters === '') return NaN;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** One cell while it is read. */
class Cell {
  readonly #runs = new RunText();
  #value: string | null = null;
  #formula = false;
  #inValue = false;

  constructor(
    readonly type: string,
    readonly style: number,
  ) {}

  open(name: string): void {
    if (name === 'v') [this.#inValue, this.#value] = [true, this.#value ?? ''];
    else if (name === 'f') this.#formula = true;
    else this.#runs.open(name);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else this.#runs.text(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else this.#runs.close(name);
  }

  /** A formula that nobody has worked out yet: the file does not say what it comes to. */
  get pending(): boolean {
    return this.#formula && this.#value === null && this.type !== 'inlineStr';
  }

  written({ strings, formats, from1904 }: Shared): string {
    if (this.type === 'inlineStr') return this.#runs.take();
    const value = this.#value ?? '';
    if (value === '') return '';
    if (this.type === 's') {
      const text = strings[Number(value)];
      if (text === undefined) throw new Refused('brokenXlsx');
      return text;
    }
    if (this.type === 'b') return isTrue(value) ? '是' : '否';
    if (this.type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
    if (this.type === 'str' || this.type === 'e') return plain(value);
    return numberText(value, formats[this.style] ?? null, from1904);
  }
}

/** Makes a table of a worksheet. Rows and cells without a position stand after the one before. */
export class SheetReader implements Handler {
  readonly maker = new TableMaker();
  readonly #hiddenColumns: (readonly [number, number])[] = [];
  readonly #seenHidden = new Set<number>();
  #inData = false;
  #row = 0;
  #column = 0;
  #hidden = false;
  #cells: string[] = [];
  #cell: Cell | null = null;

  constructor(
    readonly shared: Shared,
    readonly most = Infinity,
  ) {}

  get done(): boolean {
    return this.maker.length >= this.most;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#cell) this.#cell.open(name);
    else if (name === 'sheetData') this.#inData = true;
    else if (name === 'col') this.#openColumn(attributes);
    else if (this.#inData && name === 'row') this.#openRow(attributes);
    else if (this.#inData && name === 'c') this.#openCell(attributes);
  }

  text(text: string): void {
    this.#cell?.text(text);
  }

  close(name: string): void {
    if (name === 'c' && this.#cell) this.#closeCell(this.#cell);
    else if (this.#cell) this.#cell.close(name);
    else if (name === 'row' && this.#inData) this.maker.add(this.#row, this.#cells, this.#hidden);
    else if (name === 'sheetData') this.#closeData();
  }

  #openColumn({ min, max, hidden, width }: Attributes): void {
    if (isTrue(hidden) || Number(width ?? 1) === 0) this.#hiddenColumns.push([Number(min), Number(max)]);
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    // Two rows of one number, or one before the other: which of them a reader would show is anybody's guess.
    if (!Number.isSafeInteger(row) || row <= this.#row) throw new Refused('brokenXlsx');
    this.#row = row;
    this.#column = 0;
    this.#cells = [];
    this.#hidden = isTrue(hidden) || Number(ht ?? 1) === 0;
  }

  #openCell({ r, t, s }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : columnOf(r);
    if (!(column > 0 && column <= lastColumn)) throw new Refused('brokenXlsx');
    this.#column = column;
    this.#cell = new Cell(t ?? 'n', Number(s ?? 0));
  }

  #closeCell(cell: Cell): void {
    this.#cell = null;
    if (cell.pending) this.maker.remark('uncomputed', this.#row);
    const text = cell.written(this.shared);
    if (text.trim() === '') return;
    this.#cells[this.#column - 1] = text;
    if (this.#hiddenColumns.some(([min, max]) => min <= this.#column && this.#column <= max))
      this.#seenHidden.add(this.#column);
  }

  #closeData(): void {
    this.#inData = false;
    const names = [...this.#seenHidden].sort((one, other) => one - other).map(columnName);
    if (names.length > 0) this.maker.remark('hiddenColumns', 0, names.join('、'));
  }
}
