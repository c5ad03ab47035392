// .xlsx as Excel opens it, whoever wrote it, and which of its sheets is read.
import assert from 'node:assert/strict';
import test from 'node:test';
import { list, plainly, rewritten, rows, smes, staff, usual } from '../kit/list-books.mjs';
import { read, readingOf } from '../kit/list-readers.mjs';
import { partsOf, sheetData, workbook, zipped } from '../kit/workbooks.mjs';

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

test('a sheet of a chart before the list is passed over', () =>
  plainly(workbook([{ name: '图', kind: 'chartsheet' }, { name: '空' }, { name: '名单', data: sheetData(rows) }])));

test('what a file holds decides, not what it is called', async () => {
  await plainly(zipped(usual()), '名单.xls');
  await plainly(zipped(usual()), '名单.csv');
  await plainly(rows.map((row) => `${row.join('\t')}\r\n`).join(''), '导出.xls');
});

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
    for (const [i, { data }] of filled.entries())
      assert.equal(sheetData((await said.book.read(i)).rows).length, data.length);
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
