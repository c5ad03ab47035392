// The cells of a workbook come to the texts that a reader would see.
import assert from 'node:assert/strict';
import test from 'node:test';
import { plainly, rows, smes } from '../kit/list-books.mjs';
import { opened, read } from '../kit/list-readers.mjs';
import { escaped, sheetData, workbook } from '../kit/workbooks.mjs';

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
  } = await book.read(0);
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
  // prettier-ignore
  const codes = ['yyyy"年"m"月"d"日"', 'h:mm:ss', '[$-804]yyyy/m/d h:mm', '[h]:mm', '0.00E+00', '#,##0"d"', '[Red]0.0;[Blue]-0', 'General'];
  const styles =
    `<numFmts>${codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replace(/"/g, '&quot;')}"/>`).join('')}</numFmts>` +
    '<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs>' +
    `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/>${codes.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs>`;
  const cell = (style, value) => `<c s="${style}"><v>${value}</v></c>`;
  // By its style, each number and the text it is written as.
  const written = [
    [1, 44809, '2022-09-05'],
    [2, 44809, '2022-09-05'],
    [3, 44809, '2022-09-05'],
    [4, 0.75, '18:00'],
    [5, 44809.75, '2022-09-05 18:00'],
    [6, 1.25, '30:00'],
    [7, 1234567, '1234567'],
    [8, 45, '45'],
    [9, 7.5, '7.5'],
    [10, 44809, '44809'],
    [1, -1, '-1'],
    [1, 1e12, '1000000000000'],
    [1, 1, '1900-01-01'],
    [1, 59, '1900-02-28'],
    [1, 61, '1900-03-01'],
    [99, 5, '5'],
  ];
  const { cells } = await cellsOf(
    written.map(([style, value]) => cell(style, value)),
    { styles },
  );
  assert.deepEqual(
    cells,
    written.map(([, , text]) => text),
  );
  const later = await cellsOf([cell(1, 43347), cell(1, 0)], { styles, workbook: '<workbookPr date1904="true"/>' });
  assert.deepEqual(later.cells, ['2022-09-05', '1904-01-01']);
});
