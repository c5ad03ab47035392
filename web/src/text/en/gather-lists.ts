import { lists as chinese } from '../zh-CN/gather-lists.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

// The headings stay Chinese: a list is read by them, and the forms of the measures print them.
export const lists: Words<typeof chinese> = {
  choose: 'Choose a file',
  template: 'Download a blank template (CSV)',
  kind: { staff_list: 'List of staff', served_sme_list: 'List of enterprises served' },
  unit: { staff_list: 'people', served_sme_list: 'enterprises' },
  standard: chinese.standard,
  extra: chinese.extra,
  sizeColumns: chinese.sizeColumns,
  templateNote: {
    staff_list:
      'How to fill this in: one person to a row, in Chinese. 学历: 大专, 本科, 硕士 and so on. 职称: 中级, 副高, 正高 or a title such as 工程师; 初级 if junior, 无 if none. Columns that begin with 是否: 是 or 否. Keep the headings as they are.',
    served_sme_list:
      'How to fill this in: one enterprise to a row, each only once, in Chinese. 企业满意度: 满意, 基本满意 or 不满意. Columns that begin with 是否: 是 or 否. The four columns from 所属行业 to 资产总额 tell large enterprises and may be left blank; 所属行业 takes the names of the standard, such as 工业, 建筑业, 批发业. Keep the headings as they are.',
  },
  templateName: (kind) => `${kind} (template).csv`,
  reading: (file) => `Reading ${file}…`,
  summary: ({ file, entries, counted, unit, findings }) =>
    `${file} was read: ${count(entries, 'row')} with content, ${counted} ${unit} counted; ${findings === '0' ? 'nothing to remark' : `${count(findings, 'remark')} below`}.`,
  sheet: 'Sheet',
  hiddenSheet: (name) => `${name} (hidden)`,
  sheets: (sheets, name) => `The file has ${sheets} sheets with content. “${name}” was read, and no other.`,
  sheetIsHidden: 'This sheet is hidden in the file. Check that it is the list you mean.',
  alsoFit: (names) => `The headings of ${names} fit this list as well. Choose above which one to read.`,
  noneFits: 'No sheet has headings like those of this list. Choose one above, or say below which column is which.',
  whichColumn: {
    name: 'Which column has the names?',
    degree: 'Which column is “学历” (degree)?',
    title: 'Which column is “职称” (title)?',
    serving: 'Which column is “是否从事为中小企业服务” (serves enterprises)?',
    fulltime: 'Which column is “是否专职” (full-time)?',
    local: 'Which column is “是否本地” (local)?',
    industry: 'Which column is “所属行业” (trade)?',
    workforce: 'Which column is “从业人员” (persons employed)?',
    revenue: 'Which column is “营业收入” (revenue)?',
    assets: 'Which column is “资产总额” (total assets)?',
    grade: 'Which column is “企业满意度” (satisfaction)?',
    satisfied: 'Which column is “满意” (satisfied)?',
    basically: 'Which column is “基本满意” (mostly satisfied)?',
    dissatisfied: 'Which column is “不满意” (not satisfied)?',
  },
  noColumn: 'There is none',
  byHeading: 'As the heading says',
  columnAt: (letter, heading) => `Column ${letter}: ${heading}`,
  blanks: (heading, cells) => `“${heading}”: ${count(cells, 'blank cell')}`,
  blanksOpen: 'Leave open',
  blanksAs: (word) => `Count each as “${word}”`,
  quoted: (names) => names.map((name) => `“${name}”`).join(', '),
  hiddenRows: (rows, counted) =>
    `Hidden or filtered out in the file: ${rows}. ${counted ? 'Counted all the same.' : 'Not counted.'}`,
  countHidden: 'Count hidden rows',
  rowSeparator: ', ',
  rowsNamed: (rows, total, more, ranged) =>
    `row ${rows}${more ? ` and others (${total} in all)` : ranged ? ` (${total} in all)` : ''}`,
  remark: {
    swallowed: (rows) =>
      `In ${rows} a cell goes on over several lines. Most likely a quotation mark has no partner and rows were joined into one cell, so that too few are counted. Correct the quotation marks and choose the file again.`,
    quotes: (rows) =>
      `In ${rows} quotation marks stand inside a cell and were read as they are. Check that nothing has shifted.`,
    encoding: (rows) =>
      `Part of the file is in another text encoding than the rest, and was read in that: ${rows}. Check that the characters are right.`,
    separator: (_rows, sign) => `Columns were separated at “${sign}”.`,
    uncomputed: (rows) =>
      `In ${rows} a formula has no result yet and was read as empty. Open the file in Excel or WPS, save it, and choose it again.`,
    farColumn: (rows, cell) =>
      `In ${rows} there is content far to the right (such as ${cell}), which was not read. It is most likely a slip; have a look.`,
    hiddenColumns: (_rows, columns) => `Hidden in the file and read all the same: column ${columns}.`,
  },
  figures: 'What was counted',
  figure: 'Item',
  typed: 'Entered',
  listed: 'In the list',
  use: 'Use',
  same: 'Same',
  differs: 'Differs',
  notTyped: 'Open',
  unknown: 'Cannot be determined',
  between: (least, most, unit) => `${least} to ${most}${unit}`,
  narrow: 'Count only “满意” (satisfied)',
  wide: 'Count “基本满意” (mostly satisfied) as well',
  grades: ({ satisfied, basically, dissatisfied, open }) =>
    `Satisfied ${satisfied}, mostly satisfied ${basically}, not satisfied ${dissatisfied}, not known ${open}.`,
  sizes: ({ large, medium, small, micro, below_large, open }) =>
    `By the standard 《中小企业划型标准规定》（工信部联企业〔2011〕300号）: large ${large}, not counted; medium ${medium}, small ${small}, micro ${micro}, one of these three ${below_large}; undetermined ${open}, counted as listed.`,
  rows: (label) => `Entries in the paper “${label}” (also marks it as at hand)`,
  nothingAsked: 'The measure you chose asks for nothing that this list can show.',
  change: (what, from, to) => `${what}: ${from} → ${to}`,
  changes: 'Will be entered: ',
  noChanges: 'Nothing is ticked.',
  fill: 'Enter what is ticked',
  filled: 'Entered.',
  findings: 'What was not understood, not counted or needs a look',
  sortCount: (times) => count(times, 'remark'),
  sort: {
    'list/no_header': () => 'No header was found',
    'list/no_column': (column) => `No column “${column}”`,
    'list/no_heading': () => 'A column has no heading',
    'list/side_by_side': () => 'Printed in groups side by side',
    'list/two_names': () => 'Two columns could be the names',
    'list/other_table': () => 'Another table follows',
    'list/column_twice': (column) => `More than one column “${column}”`,
    'list/empty': () => 'Nothing below the header',
    'list/aside': () => 'No entry of the list, not counted',
    'list/example': () => 'An example, not counted',
    'list/cell_error': () => 'An error value of the spreadsheet, not counted',
    'list/number_only': () => 'Only a number, not counted',
    'list/no_name': () => 'No name, not counted',
    'list/name_doubtful': () => 'Perhaps no name; counted, have a look',
    'list/duplicate': () => 'Repeated, counted once',
    'list/same_name': () => 'Same name, other columns differ: counted apart',
    'list/similar': () => 'Names much alike: counted apart, have a look',
    'list/degree_unknown': (column) => `“${column}” not understood or blank`,
    'list/title_unknown': (column) => `“${column}” not understood or blank`,
    'list/yes_no_unknown': (column) => `“${column}” not understood or blank`,
    'list/grade_unknown': (column) => `“${column}” not understood or blank`,
    'list/large_enterprise': () => 'Large enterprises, not counted',
    'list/size_unknown': () => 'Perhaps large, counted as listed',
    'list/no_sizes': () => 'No trades: sizes were not looked at',
    'list/blanks_settled': (column) => `Blanks of “${column}”, counted as chosen`,
  },
  row: 'Row',
  whole: 'Whole list',
  column: 'Column',
  why: 'Reason',
  refused: {
    tooBig: (mb) =>
      `The file is too large: at most ${mb} MB can be read. Keep only the list, without pictures and other sheets, and choose it again.`,
    inflates: (mb) =>
      `The file unpacks to more than ${mb} MB and was not read. Copy the list into a new workbook, save it, and choose that.`,
    farRow: (row, most) =>
      `There is content in row ${row}; at most ${most} rows can be read. If it is a slip, delete it (Ctrl+End goes to the last cell). If the list is really that long, split it.`,
    tooManyCells: 'There are too many cells. Keep only the rows and columns of the list, and choose the file again.',
    oldExcel:
      'This is an old .xls (or .et) file, which cannot be read. Save it as .xlsx or CSV in Excel or WPS and choose that.',
    binaryXlsx: 'This is a binary .xlsb file, which cannot be read. Save it as .xlsx or CSV in Excel and choose that.',
    openDocument:
      'This is an .ods file, which cannot be read. Save it as .xlsx or CSV in WPS or LibreOffice and choose that.',
    numbers:
      'This is a Numbers spreadsheet, which cannot be read. Export it as Excel or CSV from the File menu and choose that.',
    document:
      'This is a text document or a presentation, not a spreadsheet. Paste the list into a spreadsheet, save it as .xlsx and choose that.',
    markup:
      'This is really a web page (or XML) under the name of a spreadsheet. Open it in Excel or WPS, save it as .xlsx or CSV and choose that.',
    password:
      'This file has a password and cannot be read. Remove the password in Excel or WPS, save it, and choose it again.',
    otherType: 'Only CSV (.csv, .txt) and .xlsx files can be read. Save the list as one of these and choose that.',
    brokenXlsx: 'This .xlsx file cannot be opened; it may be damaged. Save it again as .xlsx or CSV and choose that.',
    brokenCsv: (row) =>
      `The CSV cannot be read from row ${row} on: a quotation mark there has no partner. Correct it and choose the file again.`,
    unreadable: 'The file could not be read. It may have been moved, changed or be in use. Choose it again.',
    empty: 'The file is empty. Choose a list that is filled in.',
    notLoaded:
      'What reads this kind of file could not be loaded. Check the network and choose the file again. If it still does not load, contact whoever offers this page.',
  },
};
