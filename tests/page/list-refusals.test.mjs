// Files that are no list: refused as what they are, before they cost much, and whatever damage was done to them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { list, plainly, rewritten, rows, smes, staff, usual } from '../kit/list-books.mjs';
import { read } from '../kit/list-readers.mjs';
import { editions, partsOf, relationships, sheetData, workbook, zipped } from '../kit/workbooks.mjs';

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

test('a damaged file is read or refused, whatever was done to it', async () => {
  let state = 7;
  const below = (end) => (((state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x80000000) * end) | 0;
  // prettier-ignore
  const signs = ['<', '>', '&', '"', 'r="', '</c>', '<row r="99999999">', '<![CDATA[', '&#x110000;', 't="s"', ',', '\n', '\0'];
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
