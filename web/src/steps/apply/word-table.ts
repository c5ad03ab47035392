import {
  AlignmentType,
  type ITableCellOptions,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Band, Entries, FormCell, ListPart, RowsBand, TablePart } from '../../data/types.js';
import type { AnnexRows } from './annex-rows.js';
import type { Filling, Stretch } from './filling.js';
import {
  atLeast,
  besideTable,
  type Blocks,
  hei,
  paragraph,
  printed,
  size,
  textWidth,
  thin,
  title,
  wideWidth,
} from './word-style.js';

/** The spans of a row of a form add up to this. */
const grid = 24;

const borders = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};

function cell(line: readonly Stretch[], head: boolean, options: Partial<ITableCellOptions> = {}): TableCell {
  const alignment = head ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...options,
    children: [paragraph(line, { size: size.table, ...(head ? { font: hei } : {}) }, { alignment })],
  });
}

function table(columnWidths: number[], rows: TableRow[]): Table {
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  return new Table({
    rows,
    columnWidths,
    borders,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
}

/** Shares out a width by whole numbers, so that cells of different rows line up. */
function shares(width: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((weight) => Math.floor((width * weight) / all));
}

export function tableBlocks(part: TablePart, filling: Filling): Blocks {
  const rows = part.bands.flatMap((band) => bandRows(band, filling));
  return [
    title(part.title),
    ...(part.above ? [besideTable(filling.line(part.above))] : []),
    table(shares(textWidth, Array<number>(grid).fill(1)), rows),
  ];
}

function bandRows(band: Band, filling: Filling): TableRow[] {
  if ('heading' in band) {
    const heading = cell(printed(band.heading), false, { columnSpan: grid, shading: { fill: 'F2F2F2' } });
    return [new TableRow({ cantSplit: true, height: atLeast(1), children: [heading] })];
  }
  const rows = [
    ...band.rows.map((row) => row.map((one) => formCell(one, filling))),
    ...(band.entries ? entryRows(band, band.entries, filling) : []),
  ];
  // What was written at length may run on to the next page.
  const shape = { cantSplit: !band.room, height: atLeast(band.room ?? 1) };
  return rows.map((cells, at) => {
    const lead = at === 0 && band.lead ? [formCell(band.lead, filling, rows.length)] : [];
    return new TableRow({ ...shape, children: [...lead, ...cells] });
  });
}

function formCell({ says, span, head }: FormCell, filling: Filling, rowSpan = 1): TableCell {
  return cell(filling.line(says), head === true, { columnSpan: span, ...(rowSpan > 1 ? { rowSpan } : {}) });
}

/** One row for each entry, in the columns of the row above, and blank ones up to the least. */
function entryRows({ rows }: RowsBand, { detail, least }: Entries, filling: Filling): TableCell[][] {
  const columns = rows[rows.length - 1]!;
  const entries = filling.entries(detail);
  return Array.from({ length: Math.max(least, entries.length) }, (_, at) =>
    columns.map(({ span }, column) => cell(printed(entries[at]?.[column] ?? ''), false, { columnSpan: span })),
  );
}

/** Those that a chosen file lists, then blank ones, as many as the form is to have at least. */
function annexRows(part: ListPart, filling: Filling, columns: number): string[][] {
  const listed = filling.listed(part);
  return Array.from({ length: Math.max(filling.rows(part), listed.length) }, (_, at) =>
    Array.from({ length: columns }, (_column, column) =>
      part.numbered && column === 0 ? String(at + 1) : (listed[at]?.[column] ?? ''),
    ),
  );
}

export function listBlocks(part: ListPart, filling: Filling, annex: AnnexRows): Blocks {
  const widths = shares(
    part.wide ? wideWidth : textWidth,
    part.columns.flatMap(({ width, of }) => (of ? of.map(() => width / of.length) : [width])),
  );
  const places = annex.places(annexRows(part, filling, widths.length), widths.length);
  const row = new TableRow({
    cantSplit: true,
    height: atLeast(1.1),
    children: places.map((place, column) => cell(printed(place), part.numbered === true && column === 0)),
  });
  const last = part.last_row
    ? [new TableRow({ children: [cell(filling.line(part.last_row), false, { columnSpan: widths.length })] })]
    : [];
  return [
    title(part.title),
    ...(part.above ? [besideTable(filling.line(part.above))] : []),
    table(widths, [...listHead(part), row, ...last]),
    ...(part.below ?? []).map((line) => besideTable(filling.line(line))),
  ];
}

/** The headings, in two rows where one of them stands over several columns; repeated on every page. */
function listHead({ columns }: ListPart): TableRow[] {
  const deep = columns.some(({ of }) => of);
  const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
  const upper = columns.map(({ label, of }) =>
    cell(printed(label), true, of ? { columnSpan: of.length } : deep ? { rowSpan: 2 } : {}),
  );
  const lower = columns.flatMap(({ of = [] }) => of.map((label) => cell(printed(label), true)));
  return deep ? [row(upper), row(lower)] : [row(upper)];
}
