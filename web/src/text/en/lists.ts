import { lists as chinese } from '../zh-CN/lists.js';
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
  templateNote: {
    staff_list:
      'How to fill this in: one person to a row, in Chinese. 学历: 大专, 本科, 硕士 and so on. 职称: 中级, 副高, 正高 or a title such as 工程师; 初级 if junior, 无 if none. Columns that begin with 是否: 是 or 否. Keep the headings as they are.',
    served_sme_list:
      'How to fill this in: one enterprise to a row, each only once, in Chinese. 企业满意度: 满意, 基本满意 or 不满意. Columns that begin with 是否: 是 or 否. Keep the headings as they are.',
  },
  templateName: (kind) => `${kind} (template).csv`,
  reading: (file) => `Reading ${file}…`,
  summary: ({ file, entries, counted, unit, findings }) =>
    `${file} was read: ${count(entries, 'row')} with content, ${counted} ${unit} counted; ${findings === '0' ? 'nothing to remark' : `${count(findings, 'remark')} below`}.`,
  sheet: (name) => `The file has more than one sheet. Only the first with content, “${name}”, was read.`,
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
  rows: (label) => `Entries in the paper “${label}” (also marks it as at hand)`,
  nothingAsked: 'The measure you chose asks for nothing that this list can show.',
  change: (what, from, to) => `${what}: ${from} → ${to}`,
  changes: 'Will be entered: ',
  noChanges: 'Nothing is ticked.',
  fill: 'Enter what is ticked',
  filled: 'Entered.',
  findings: 'What was not understood, not counted or needs a look',
  row: 'Row',
  whole: 'Whole list',
  column: 'Column',
  why: 'Reason',
  refused: {
    tooBig: (mb) => `The file is too large: at most ${mb} MB can be read. Keep only the list, without pictures and other sheets, and choose it again.`,
    oldExcel: 'This is an old .xls file, which cannot be read. Save it as .xlsx or CSV in Excel or WPS and choose that.',
    otherType: 'Only CSV (.csv, .txt) and .xlsx files can be read. Save the list as one of these and choose that.',
    brokenXlsx: 'This .xlsx file cannot be opened: it may be damaged or have a password. Save it again as .xlsx or CSV and choose that.',
    brokenCsv: (line) => `The CSV cannot be read past line ${line}: a quotation mark near there has no partner. Correct it and choose the file again.`,
    empty: 'The file is empty. Choose a list that is filled in.',
    notLoaded: 'What reads this kind of file could not be loaded. Check the network and choose the file again. If it still does not load, contact whoever offers this page.',
  },
};
