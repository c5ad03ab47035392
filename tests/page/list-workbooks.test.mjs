// .xlsx as Excel opens it, whoever wrote it; which sheet is read; and what is refused, by what it is.
import assert from 'node:assert/strict';
import test from 'node:test';
import { opened, read, readingOf } from '../kit/list-readers.mjs';
import { editions, escaped, partsOf, relationships, served, sheetData, workbook, zipped } from '../kit/workbooks.mjs';

const smes = 'served_sme_list';
const rows = served(60);
const usual = () => partsOf([{ name: '名单', data: sheetData(rows) }]);
/** Read without a word: 60 enterprises, and every cell as it stands in `rows`. */
async function plainly(bytes, name = '名单.xlsx') {
  const said = await read(smes, name, bytes);
  assert.deepEqual([said.refused, said.counted, said.findings, said.table?.remarks], [undefined, 60, [], []], name);
  assert.deepEqual(said.table.rows, rows, name);
}
const rewritten = (parts, rewrite) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => rewrite(name, text)));
const everywhere = (from, to) => rewritten(usual(), (name, text) => [name, text.replaceAll(from, to)]);

for (const [how, bytes] of Object.entries({
  'as Excel writes it': zipped(usual()),
  'neither rows nor cells with a position': zipped(everywhere(/ r="[A-Z]*\d+"/g, '')),
  'cells without a position, rows with one': zipped(everywhere(/ r="[A-Z]+\d+"/g, '')),
  'every second cell without': zipped(everywhere(/(<c r[^>]*>.*?<\/c>)<c r="[A-Z]+\d+"/g, '$1<c')),
  'texts in CDATA': zipped(everywhere(/<t>(.*?)<\/t>/g, '<t><![CDATA[$1]]></t>')),
  'texts half in CDATA, with a comment': zipped(everywhere(/<t>(.)(.*?)<\/t>/g, '<t>$1<!-- x --><![CDATA[$2]]></t>')),
  'texts as numbers of characters': zipped(everywhere(/满意/g, '&#28385;&#x610F;')),
  'texts in runs, with how they are spoken': zipped(
    everywhere(
      /<t>(.)(.*?)<\/t>/g,
      '<r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r><rPh sb="0" eb="1"><t>y</t></rPh>',
    ),
  ),
  'another prefix for the format': zipped(
    rewritten(usual(), (name, text) => [
      name,
      name.startsWith('xl/w') ? text.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(\w)/g, '<$1x:$2') : text,
    ]),
  ),
  'the strict edition': zipped(partsOf([{ name: '名单', data: sheetData(rows) }], { edition: 'strict' })),
  'names with \\': zipped(rewritten(usual(), (name, text) => [name.replaceAll('/', '\\'), text])),
  'names in capitals': zipped(rewritten(usual(), (name, text) => [name.toUpperCase(), text])),
  'names that begin with /': zipped(rewritten(usual(), (name, text) => [`/${name}`, text])),
  'targets from the root': zipped(
    everywhere(/Target="(worksheets|xl)/g, (_, folder) => `Target="/${folder === 'xl' ? 'xl' : `xl/${folder}`}`),
  ),
  'targets with \\ and ..': zipped(everywhere('Target="worksheets/', 'Target="..\\xl\\.\\worksheets\\')),
  'targets with %20': zipped(
    rewritten(everywhere('Target="worksheets/sheet1.xml"', 'Target="worksheets/my%20sheet.xml"'), (name, text) => [
      name.replace('sheet1', 'my sheet'),
      text,
    ]),
  ),
  'another folder and other names': zipped(
    rewritten(usual(), (name, text) => [
      name.replace('xl/', 'book/').replace('workbook', 'main'),
      text.replace('xl/workbook', 'book/main'),
    ]),
  ),
  'no list of what types there are': zipped((({ '[Content_Types].xml': _, ...parts }) => parts)(usual())),
  'parts in UTF-16': zipped(
    rewritten(usual(), (name, text) => [
      name,
      Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le'),
    ]),
  ),
  'parts with a mark of UTF-8': zipped(
    rewritten(usual(), (name, text) => [name, `\uFEFF<?xml version="1.0"?>\r\n${text}`]),
  ),
  'parts not compressed': zipped(usual(), { stored: true }),
  'sizes behind the parts': zipped(usual(), { descriptors: true }),
  'sizes as for large archives': zipped(usual(), { wide: true }),
  'a comment behind the archive': zipped(usual(), { comment: 'PK\x05\x06 made by someone'.slice(4) }),
  '12,000 formatted rows and 300 formatted columns below and beside': workbook([
    {
      name: '名单',
      data: sheetData(rows).replace(
        '</sheetData>',
        Array.from(
          { length: 12_000 },
          (_, i) => `<row r="${i + 63}"><c r="A${i + 63}" s="1"/><c r="KN${i + 63}" s="1"/></row>`,
        ).join('') + '</sheetData>',
      ),
    },
  ]),
})) {
  test(`read as it is: ${how}`, () => plainly(bytes));
}

test('shared texts are found by their position, whatever runs they come in', async () => {
  const texts = [...new Set(rows.flat())];
  const cell = (text, at) => `<c r="${at}" t="s"><v>${texts.indexOf(text)}</v></c>`;
  const strings = texts.map(
    (text, i) =>
      `<si>${i % 2 ? `<r><t>${escaped(text)}</t></r><rPh sb="0" eb="1"><t>ji</t></rPh><phoneticPr/>` : `<t>${escaped(text)}</t>`}</si>`,
  );
  const data = sheetData(rows, { cell });
  await plainly(workbook([{ name: '名单', data }], { strings: strings.join('') }));
  const { refused } = await read(
    smes,
    '名单.xlsx',
    workbook([{ name: '名单', data }], { strings: strings.slice(0, 3).join('') }),
  );
  assert.equal(refused, 'brokenXlsx');
});

test('a sheet of a chart before the list is passed over', () =>
  plainly(workbook([{ name: '图', kind: 'chartsheet' }, { name: '空' }, { name: '名单', data: sheetData(rows) }])));

/** The texts that cells of the first row come to. */
async function cellsOf(cells, options) {
  const book = await opened(
    smes,
    '格.xlsx',
    workbook(
      [{ name: '格', data: `<sheetData><row r="1">${cells.join('')}<c t="str"><v>.</v></c></row></sheetData>` }],
      options,
    ),
  );
  const {
    rows: [found],
    remarks,
  } = book.read(0);
  return { cells: found.slice(0, -1), remarks };
}

test('cells of every type come to the text that a reader would see', async () => {
  const { cells, remarks } = await cellsOf([
    '<c><v>13800001111</v></c>',
    '<c><v>1.3800001111E10</v></c>',
    '<c><v>1.0</v></c>',
    '<c><v>0.85</v></c>',
    '<c t="b"><v>1</v></c>',
    '<c t="b"><v>0</v></c>',
    '<c t="e"><v>#N/A</v></c>',
    '<c t="d"><v>2022-09-05T00:00:00</v></c>',
    '<c t="str"><f>A1</f><v>甲厂</v></c>',
    '<c t="str"><f>A1</f><v></v></c>',
    '<c t="inlineStr"><is><t>甲_x000A_乙_x005F_</t></is></c>',
    '<c t="inlineStr"><is><t>&#x20BB7;&#134071;</t></is></c>',
    '<c t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>',
    '<c s="1"/>',
  ]);
  // prettier-ignore
  const expected = ['13800001111', '13800001111', '1', '0.85', '是', '否', '#N/A', '2022-09-05', '甲厂', '', '甲\n乙_', '𠮷𠮷', ' 甲 ', ''];
  assert.deepEqual(cells, expected);
  assert.deepEqual(remarks, []);
});

test('a formula that nobody has worked out is said', async () => {
  const { cells, remarks } = await cellsOf(['<c><f>B1&amp;C1</f></c>', '<c t="inlineStr"><is><t>甲</t></is></c>']);
  assert.deepEqual(cells, ['', '甲']);
  assert.deepEqual(remarks, [{ code: 'uncomputed', rows: [1], what: '' }]);
});

test('days and times are written as such, by either way to count days; a number that is none stays one', async () => {
  const codes = [
    'yyyy"年"m"月"d"日"',
    'h:mm:ss',
    '[$-804]yyyy/m/d h:mm',
    '[h]:mm',
    '0.00E+00',
    '#,##0"d"',
    '[Red]0.0;[Blue]-0',
    'General',
  ];
  const styles =
    `<numFmts>${codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replace(/"/g, '&quot;')}"/>`).join('')}</numFmts>` +
    '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>' +
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/>${codes.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs>`;
  const cell = (style, value) => `<c s="${style}"><v>${value}</v></c>`;
  const given = [
    [1, 44809],
    [2, 44809],
    [3, 44809],
    [4, 0.75],
    [5, 44809.75],
    [6, 1.25],
    [7, 1234567],
    [8, 45],
    [9, 7.5],
    [10, 44809],
    [1, -1],
    [1, 1e12],
    [1, 1],
    [1, 59],
    [1, 61],
    [99, 5],
  ];
  const expected = [
    '2022-09-05',
    '2022-09-05',
    '2022-09-05',
    '18:00',
    '2022-09-05 18:00',
    '30:00',
    '1234567',
    '45',
    '7.5',
    '44809',
    '-1',
    '1000000000000',
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
    '5',
  ];
  assert.deepEqual(
    (
      await cellsOf(
        given.map(([style, value]) => cell(style, value)),
        { styles },
      )
    ).cells,
    expected,
  );
  const later = await cellsOf([cell(1, 43347), cell(1, 0)], { styles, workbook: '<workbookPr date1904="true"/>' });
  assert.deepEqual(later.cells, ['2022-09-05', '1904-01-01']);
});

const list = (name, count, state) => ({ name, state, data: sheetData(served(count)) });
const staff = {
  name: '人员',
  data: sheetData([
    ['姓名', '学历', '职称'],
    ['甲', '本科', '中级'],
    ['乙', '大专', '无'],
  ]),
};
const words = { name: '字典', data: sheetData([['满意'], ['不满意']]) };

test('the visible sheet whose header fits is read; of hidden ones only where no other fits; and all can be chosen', async () => {
  for (const [sheets, chosen, counted] of [
    [[list('旧', 99, 'veryHidden'), list('名单', 60)], '名单', 60],
    [[list('旧', 99, 'hidden'), words, staff], '旧', 99],
    [[words, staff, list('名单', 60), list('二月', 20)], '名单', 60],
    [[words, { name: '空' }, list('名单', 60)], '名单', 60],
    [
      [
        { ...words, state: 'hidden' },
        { name: '说明', data: sheetData([['请如实填写']]) },
      ],
      '说明',
      0,
    ],
  ]) {
    const bytes = workbook(sheets);
    const said = await read(smes, '册.xlsx', bytes);
    assert.deepEqual([said.sheet, said.counted], [chosen, counted]);
    const filled = sheets.filter(({ data }) => data);
    assert.deepEqual(
      said.book.sheets.map(({ name, hidden }) => [name, hidden]),
      filled.map(({ name, state = 'visible' }) => [name, state !== 'visible']),
    );
    filled.forEach(({ data }, i) => assert.equal(sheetData(said.book.read(i).rows).length, data.length));
  }
});

test('both lists in one book: each finds its own', async () => {
  const bytes = workbook([list('企业', 60), staff]);
  assert.equal((await read(smes, '册.xlsx', bytes)).counted, 60);
  const { sheet, counted } = await read('staff_list', '册.xlsx', bytes);
  assert.deepEqual([sheet, counted], ['人员', 2]);
});

test('hidden rows are named, whether filtered away or without a height; hidden columns too', async () => {
  const attributes = { 5: 'hidden="1"', 9: 'ht="0" customHeight="1"', 11: 'hidden="0"', 70: 'hidden="1"' };
  const before =
    '<cols><col min="2" max="2" width="9"/><col min="3" max="4" hidden="1"/><col min="9" max="16384" hidden="1"/></cols>';
  const { table, counted } = await read(
    smes,
    '名单.xlsx',
    workbook([{ name: '名单', before, data: sheetData(rows, { attributes }) }]),
  );
  assert.equal(counted, 60);
  assert.deepEqual(table.hidden, [5, 9]);
  assert.deepEqual(table.remarks, [{ code: 'hiddenColumns', rows: [0], what: 'C、D' }]);
  const visible = table.rows.map((row, i) => (table.hidden.includes(i + 1) ? [] : row));
  assert.equal(readingOf(smes, visible).counted, 58);
});

const refusedAs = async (bytes, name = '名单.xlsx') => (await read(smes, name, bytes)).refused;

/** How many bytes of parts are unpacked meanwhile: all of them pass through a decoder, as they come. */
async function unpackedBy(act) {
  const { decode } = TextDecoder.prototype;
  let unpacked = 0;
  TextDecoder.prototype.decode = function (bytes, options) {
    if (options?.stream) unpacked += bytes.length;
    return decode.call(this, bytes, options);
  };
  await act().finally(() => (TextDecoder.prototype.decode = decode));
  return unpacked;
}

const filler = '0'.repeat(26_000_000);

test('what unpacks to more than a list can hold is refused before it is unpacked, or while it is', async () => {
  const long = [...rows, ['61', filler]];
  const data = sheetData(long);
  const shared = `<sheetData><row><c t="s"><v>0</v></c></row></sheetData>`;
  for (const bytes of [
    workbook([{ name: '名单', data }]),
    zipped(partsOf([{ name: '名单', data }]), { claim: 100 }),
    workbook([{ name: '名单', data: shared }], { strings: `<si><t>${filler}</t></si>` }),
    workbook([{ name: '名单', data: sheetData(rows) }], { styles: `<!--${filler}-->` }),
    zipped({ ...usual(), 'xl/workbook.xml': `${usual()['xl/workbook.xml']}<!--${filler}-->` }, { claim: 1 }),
  ]) {
    const unpacked = await unpackedBy(async () => assert.equal(await refusedAs(bytes), 'inflates'));
    // At most once while its header is looked for, and once while it is read.
    assert.ok(unpacked <= 2 * 24 * 1024 * 1024, `${unpacked} bytes`);
  }
  await plainly(zipped({ ...usual(), 'xl/media/picture.png': filler }));
});

test('a thousand sheets that each unpack to much are opened within one allowance', async () => {
  const parts = partsOf([list('名单', 60), ...Array.from({ length: 1000 }, (_, i) => ({ name: `表${i}`, data: '' }))]);
  const big = `<worksheet><!--${'0'.repeat(10_000_000)}--></worksheet>`;
  const shared = rewritten(parts, (name, text) => [
    name,
    text.replace(/Target="worksheets\/sheet(\d+)/g, (all, n) => (n > 1 ? 'Target="worksheets/sheet2' : all)),
  ]);
  const kept = Object.entries(shared).filter(([name]) => !/sheet\d{2,}|sheet[3-9]/.test(name));
  const bytes = zipped({ ...Object.fromEntries(kept), 'xl/worksheets/sheet2.xml': big });
  assert.ok((await unpackedBy(async () => assert.equal((await read(smes, '册.xlsx', bytes)).counted, 60))) < 30e6);
});

const at = (reference) => `<sheetData><row><c r="${reference}" t="str"><v>甲</v></c></row></sheetData>`;
test('positions that no sheet has are damage, wherever they stand', async () => {
  for (const data of [
    at('A'),
    at('1'),
    at('XFE1'),
    at('ZZZZZZZZZZ1'),
    '<sheetData><row r="0"><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="x"><c><v>1</v></c></row></sheetData>',
    '<sheetData><row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row></sheetData>',
  ])
    assert.equal(await refusedAs(workbook([{ name: '名单', data }])), 'brokenXlsx', data);
  assert.equal(
    await refusedAs(workbook([{ name: '名单', data: at('A1048576').replace('<row>', '<row r="1048576">') }])),
    'farRow',
  );
});

const compound = (stream) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ]);
const main = (target) => ({
  '_rels/.rels': relationships([{ id: 'a', type: `${editions.transitional.types}/officeDocument`, target }]),
  [target]: '',
});

for (const [name, bytes, why] of [
  ['旧.xls', compound('Workbook'), 'oldExcel'],
  ['旧.et', compound('Workbook'), 'oldExcel'],
  ['改了名.csv', compound('Workbook'), 'oldExcel'],
  ['有密码.xlsx', compound('EncryptedPackage'), 'password'],
  ['加密压缩.xlsx', zipped(usual(), { flags: 1 }), 'password'],
  ['文档.doc', compound('WordDocument'), 'document'],
  ['文档.wps', compound('WordDocument'), 'document'],
  ['文档.docx', zipped(main('word/document.xml')), 'document'],
  ['演示.pptx', zipped(main('ppt/presentation.xml')), 'document'],
  ['二进制.xlsb', zipped(main('xl/workbook.bin')), 'binaryXlsx'],
  [
    '表.ods',
    zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }, { stored: true }),
    'openDocument',
  ],
  ['表.numbers', zipped({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' }), 'numbers'],
  ['导出.xls', '<html><table><tr><td>企业名称</td></tr></table></html>', 'markup'],
  ['导出.xls', '\uFEFF<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'markup'],
  ['网页.xlsx', '<!DOCTYPE html><html></html>', 'markup'],
  ['名单.pdf', '%PDF-1.4', 'otherType'],
  ['图片.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 0, 1]), 'otherType'],
  ['压缩包.xlsx', zipped({ 'a.txt': 'a' }), 'brokenXlsx'],
  ['截断.xlsx', zipped(usual()).subarray(0, 900), 'brokenXlsx'],
  ['坏的.xlsx', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(64)]), 'brokenXlsx'],
  ['不成对.xlsx', workbook([{ name: '名单', data: '<sheetData><row><c></row></sheetData>' }]), 'brokenXlsx'],
  ['空表.xlsx', workbook([{ name: '名单' }]), 'empty'],
  ['只有图.xlsx', workbook([{ name: '图', kind: 'chartsheet' }]), 'empty'],
  ['空.csv', '', 'empty'],
  ['大.csv', Buffer.alloc(5 * 1024 * 1024 + 1, 65), 'tooBig'],
]) {
  test(`refused as what it is: ${name} (${why})`, async () => assert.equal(await refusedAs(bytes, name), why));
}

test('what a file holds decides, not what it is called', async () => {
  await plainly(zipped(usual()), '名单.xls');
  await plainly(zipped(usual()), '名单.csv');
  await plainly(rows.map((row) => `${row.join('\t')}\r\n`).join(''), '导出.xls');
});

test('a damaged file is read or refused, whatever was done to it', async () => {
  let state = 7;
  const below = (end) => (((state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x80000000) * end) | 0;
  const signs = [
    '<',
    '>',
    '&',
    '"',
    'r="',
    '</c>',
    '<row r="99999999">',
    '<![CDATA[',
    '&#x110000;',
    't="s"',
    ',',
    '\n',
    '\0',
  ];
  const book = [list('名单', 6), { ...staff, state: 'hidden' }];
  const files = [
    workbook(book),
    zipped(partsOf(book, { strings: '<si><t>甲</t></si>' }), { stored: true }),
    Buffer.from(rows.join('\n')),
  ];
  const outcomes = new Set();
  for (let i = 0; i < 300; ++i) {
    let bytes = Buffer.from(files[i % files.length]);
    for (let change = below(4); change >= 0; --change) {
      const at = below(bytes.length);
      if (below(4) === 0) bytes = bytes.subarray(0, at + 1);
      else if (below(2) === 0) bytes[at] = below(256);
      else bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(signs[below(signs.length)]), bytes.subarray(at)]);
    }
    outcomes.add((await read(smes, i % files.length === 2 ? '名单.csv' : '名单.xlsx', bytes)).refused ?? 'read');
  }
  assert.ok(outcomes.has('read') && outcomes.has('brokenXlsx'), [...outcomes].join());
});
