import { limits } from '../data/limits.js';
import type { Remark, Table } from './book.js';
import { Refused } from './refused.js';

/** As many rows as the core takes. */
export const mostRows = limits.list_rows;
/** No form has a column beyond; what stands there is a slip, and is said. */
const mostColumns = 256;
/** Forty for each row. What the core is handed has to fit into a browser's memory. */
const mostCells = 400_000;

const isEmpty = (cell: string | undefined): boolean => !cell || cell.trim() === '';

/** A: 1, XFD: 16384. */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Takes rows as a reader meets them, and none that is beyond what a list holds. */
export class TableMaker {
  readonly #rows: string[][] = [];
  readonly #hidden: number[] = [];
  readonly #remarks = new Map<string, { code: Remark['code']; rows: number[]; what: string }>();
  #cells = 0;

  /** The rows taken, empty ones before the last among them. */
  get length(): number {
    return this.#rows.length;
  }

  /** `row` is counted from 1; `cells` may have holes. */
  add(row: number, cells: readonly (string | undefined)[], hidden = false): void {
    let end = cells.length;
    while (end > 0 && isEmpty(cells[end - 1])) --end;
    if (end > mostColumns) {
      this.remark('farColumn', row, `${columnName(end)}${row}`);
      end = mostColumns;
      while (end > 0 && isEmpty(cells[end - 1])) --end;
    }
    if (end === 0) return;
    if (row > mostRows) throw new Refused('farRow', String(row));
    if ((this.#cells += end) > mostCells) throw new Refused('tooManyCells');
    while (this.#rows.length < row) this.#rows.push([]);
    this.#rows[row - 1] = Array.from({ length: end }, (_, column) => cells[column] ?? '');
    if (hidden) this.#hidden.push(row);
  }

  /** Once for each code: the rows, and what was first named. */
  remark(code: Remark['code'], row: number, what = ''): void {
    const known = this.#remarks.get(code);
    if (!known) this.#remarks.set(code, { code, rows: [row], what });
    else if (known.rows[known.rows.length - 1] !== row) known.rows.push(row);
  }

  table(): Table {
    return { rows: this.#rows, hidden: this.#hidden, remarks: [...this.#remarks.values()] };
  }
}
