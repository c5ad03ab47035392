import { glossary } from '../../data/generated/glossary.js';

export const lists = {
  choose: '选择文件',
  template: '下载空白模板（CSV）',
  kind: { staff_list: '人员名单', served_sme_list: '服务企业名单' },
  unit: { staff_list: '人', served_sme_list: '家' },
  standard: {
    staff_list: ['序号', '姓名', '性别', '年龄', '学历', '职务', '职称', '主管工作'],
    served_sme_list: ['序号', '服务企业名称', '联系人', '联系电话', '服务内容简述', '企业满意度'],
  },
  /** Columns that no form has and a fact needs. */
  extra: {
    fulltime_service_staff: '是否专职',
    employees: '是否从事为中小企业服务',
    local_smes_served_last_year: '是否本地',
  },
  templateNote: {
    staff_list:
      '填写说明：每行一人；学历写大专、本科、硕士等；职称写中级、副高、正高或工程师等名称，初级的写初级，没有职称的写“无”；“是否”各栏写是或否。',
    served_sme_list: '填写说明：每行一家，同一家只写一行；满意度写满意、基本满意或不满意；“是否”各栏写是或否。',
  },
  templateName: (kind: string) => `${kind}模板.csv`,
  reading: (file: string) => `正在读取 ${file}…`,
  summary: (s: { file: string; entries: string; counted: string; unit: string; findings: string }) =>
    `已读 ${s.file}：有内容的 ${s.entries} 行，计入 ${s.counted} ${s.unit}；${s.findings === '0' ? '没有要说明的行' : `要说明的有 ${s.findings} 处`}。`,
  sheet: '工作表',
  hiddenSheet: (name: string) => `${name}（隐藏）`,
  sheets: (count: string, name: string) => `文件里有 ${count} 张有内容的工作表，读的是“${name}”，没有读其他的。`,
  sheetIsHidden: '这张表在文件里是隐藏的，请看看是不是要报的名单。',
  alsoFit: (names: string) => `${names}的表头也像这份名单：要读哪一张，请在上面选。`,
  quoted: (names: readonly string[]) => names.map((name) => `“${name}”`).join('、'),
  hiddenRows: (rows: string, counted: boolean) =>
    `${rows}在文件里被隐藏或筛掉了，${counted ? '也计入了' : '没有计入'}。`,
  countHidden: '计入隐藏的行',
  rowSeparator: '、',
  /** `more`: than are named here; `ranged`: some stand in runs. */
  rowsNamed: (rows: string, count: string, more: boolean, ranged: boolean) =>
    more ? `第 ${rows} 等共 ${count} 行` : `第 ${rows} 行${ranged ? `（共 ${count} 行）` : ''}`,
  remark: {
    swallowed: (rows: string) =>
      `${rows}有一格跨了几行：多半是引号没有配对，把几行并成了一格，数出来会偏少。请改好引号后再选。`,
    quotes: (rows: string) => `${rows}的引号不在一格的开头和结尾，照原样读了：请看看这几行有没有错位。`,
    encoding: (rows: string) => `${rows}的文字编码与其他行不同，已分别读出：请看看这几行有没有乱码。`,
    separator: (_rows: string, sign: string) => `各栏是按“${sign}”分开的。`,
    uncomputed: (rows: string) => `${rows}有公式还没有算出结果，按空格子读：请用 Excel 或 WPS 打开、保存后再选。`,
    farColumn: (rows: string, cell: string) =>
      `${rows}在很远的右边（如 ${cell}）还有内容，没有读：多半是误填，请看一看。`,
    hiddenColumns: (_rows: string, columns: string) => `${columns} 列在文件里是隐藏的，也读了。`,
  },
  figures: '数出的结果',
  figure: '项目',
  typed: '已填',
  listed: '名单',
  use: '填入',
  same: '一致',
  differs: '与已填的不同',
  notTyped: glossary.answer.unset,
  unknown: '不能确定',
  between: (least: string, most: string, unit: string) => `${least} 至 ${most}${unit}`,
  narrow: '只计“满意”',
  wide: '“基本满意”也计入',
  grades: (g: { satisfied: string; basically: string; dissatisfied: string; open: string }) =>
    `满意 ${g.satisfied} 家，基本满意 ${g.basically} 家，不满意 ${g.dissatisfied} 家，未知 ${g.open} 家。`,
  rows: (label: string) => `材料“${label}”的条数（同时记为已备）`,
  nothingAsked: '所选办法没有问到这份名单能数出的情况。',
  change: (what: string, from: string, to: string) => `${what}：${from} → ${to}`,
  changes: '将要填入：',
  noChanges: '没有选中要填入的项目。',
  fill: '填入选中的项目',
  filled: '已填入。',
  findings: '没有读懂、没有计入或要核对的地方',
  row: '行',
  whole: '全表',
  column: '栏',
  why: '说明',
  refused: {
    tooBig: (mb: string) => `文件太大：最多能读 ${mb} MB。请只保留名单本身，删去图片和其他工作表后再选。`,
    inflates: (mb: string) => `文件解压后超过 ${mb} MB，没有读：请把名单复制到一个新表格里，另存后再选。`,
    farRow: (row: string, most: string) =>
      `第 ${row} 行还有内容，最多能读 ${most} 行：误填在远处的请删去（按 Ctrl+End 可跳到最后一格），名单真有这么长的请分开。`,
    tooManyCells: '格子太多：请只保留名单本身的行和列，删去其他内容后再选。',
    oldExcel: '这是旧式的 .xls（或 .et）文件，读不了：请在 Excel 或 WPS 中另存为 .xlsx 或 CSV 后再选。',
    binaryXlsx: '这是二进制的 .xlsb 文件，读不了：请在 Excel 中另存为 .xlsx 或 CSV 后再选。',
    openDocument: '这是 .ods 文件，读不了：请在 WPS 或 LibreOffice 中另存为 .xlsx 或 CSV 后再选。',
    numbers: '这是 Numbers 表格，读不了：请在“文件—导出为”中选 Excel 或 CSV，再选导出的文件。',
    document: '这是文字或演示文档，不是表格：请把名单粘贴到 Excel 或 WPS 表格里，另存为 .xlsx 后再选。',
    markup: '这其实是网页（或 XML）格式的表格，读不了：请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV 后再选。',
    password: '这个文件设了打开密码，读不了：请在 Excel 或 WPS 中去掉密码，另存后再选。',
    otherType: '只能读 CSV（.csv、.txt）和 Excel 的 .xlsx 文件：请另存为其中一种后再选。',
    brokenXlsx: '这个 .xlsx 文件打不开：可能已损坏，请重新另存为 .xlsx 或 CSV 后再选。',
    brokenCsv: (row: string) => `CSV 从第 ${row} 行起有引号没有配对，读不下去：请改好后再选。`,
    unreadable: '文件没有读成：可能已被移走、改动或正被占用，请再选一次。',
    empty: '文件是空的：请选择填好的名单。',
    notLoaded: '读这种文件的程序没有载入：请检查网络后再选一次，仍载入不了的，请与提供本页面的单位联系。',
  },
} as const;
