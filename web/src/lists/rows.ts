/** A list as it stands in a file: texts of cells, row by row, empty rows included. */
export interface Rows {
  readonly rows: string[][];
  /** The sheet that was read, where the file has several. */
  readonly sheet?: string;
}
