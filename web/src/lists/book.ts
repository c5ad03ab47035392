import type { listWords } from '../text/gather-lists.js';

/** What a reader has to say of rows of the file, counted from 1, or of `what` else it names. */
export interface Remark {
  readonly code: keyof ReturnType<typeof listWords>['remark'];
  readonly rows: readonly number[];
  readonly what: string;
}

/** A list as it stands in a file. */
export interface Table {
  /** Texts of cells, row by row from the file's first; neither rows nor cells end in empty ones. */
  readonly rows: readonly (readonly string[])[];
  /** Rows that hold something and that the file hides, counted from 1. */
  readonly hidden: readonly number[];
  readonly remarks: readonly Remark[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** How many columns of the list its header has, as the core knows them; 0 without one. */
  readonly fit: number;
}

/** An opened file: its tables that hold something, of which one is read at a time. */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** Rejects with Refused. */
  read(sheet: number): Promise<Table>;
}

/** How well rows fit the list that is wanted: the core's answer. */
export type Fit = (rows: readonly (readonly string[])[]) => number;

/** The sheet to read unless another is chosen: what fits best, of what is visible if any of it fits. */
export function bestOf(sheets: readonly Sheet[]): number {
  const best = (among: readonly Sheet[]): Sheet | undefined =>
    among.reduce<Sheet | undefined>((one, other) => (other.fit > (one?.fit ?? 0) ? other : one), undefined);
  const visible = sheets.filter(({ hidden }) => !hidden);
  return Math.max(0, sheets.indexOf(best(visible) ?? best(sheets) ?? visible[0]!));
}
