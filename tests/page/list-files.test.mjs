// Lists as files come: the same 60 or 100 enterprises however they were saved, and what is said of what could be read wrongly.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { mostRows, read, readingOf } from '../kit/list-readers.mjs';
import { served } from '../kit/workbooks.mjs';

const folder = new URL('list-files/', import.meta.url);
const smes = 'served_sme_list';
const codes = ({ table }) => table.remarks.map(({ code }) => code);
/** Read without a word: so many enterprises, nothing to remark, nothing found. */
const plainly = (said, counted, name) =>
  assert.deepEqual([said.refused, said.counted, said.findings, codes(said)], [undefined, counted, [], []], name);

const expected = {
  'crlf-then-lf.csv': { counted: 100 },
  'cr-then-lf.csv': { counted: 100 },
  'lf-then-crlf.csv': { counted: 100 },
  'XFD2000.xlsx': { counted: 60, remarks: ['farColumn 2000 XFD2000'] },
  'XFD30000.xlsx': { counted: 60, remarks: ['farColumn 30000 XFD30000'] },
  'ZZ9000.xlsx': { counted: 60, remarks: ['farColumn 9000 ZZ9000'] },
  'A1048576.xlsx': { refused: 'farRow 1048576' },
  'far-row.xlsx': { list: 'staff_list', refused: 'farRow 1048576' },
  'row-2e9.xlsx': { list: 'staff_list', refused: 'farRow 2000000000' },
  'inflates-to-39MB.xlsx': { list: 'staff_list', refused: 'inflates 24' },
  'backslash-names.xlsx': { counted: 60 },
  'cdata.xlsx': { counted: 60 },
  'no-cell-reference.xlsx': { counted: 60 },
  'other-case.xlsx': { counted: 60 },
  'other-folder.xlsx': { counted: 60 },
  'both-lists.xlsx': { counted: 60, sheet: '企业' },
  'hidden-dictionary.xlsx': { counted: 60, sheet: '名单' },
  'hidden-old-list.xlsx': { counted: 60, sheet: '名单' },
  'hidden-rows.xlsx': { counted: 60, hidden: 20 },
  'instructions-first.xlsx': { counted: 60, sheet: '名单' },
  'empty-tail.csv': { counted: 60 },
  'semicolons.csv': { counted: 60 },
  'tabs.csv': { counted: 60 },
  'quotes.csv': { counted: 2, remarks: ['swallowed 2 '], findings: ['2 list/name_doubtful'] },
};

test('every file of list-files is expected to be something', () =>
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(expected).sort()));

for (const [name, { list = smes, counted, sheet, hidden = 0, remarks = [], findings = [], refused }] of Object.entries(
  expected,
)) {
  test(`${name}: ${refused ?? counted}`, async () => {
    const said = await read(list, name, readFileSync(new URL(name, folder)));
    if (refused) return assert.equal(`${said.refused} ${said.detail}`, refused);
    assert.equal(said.counted, counted);
    assert.deepEqual(
      said.findings.map(({ row, code }) => `${row} ${code}`),
      findings,
    );
    assert.deepEqual(
      said.table.remarks.map(({ code, rows, what }) => `${code} ${rows} ${what}`),
      remarks,
    );
    assert.equal(said.table.hidden.length, hidden);
    if (sheet) assert.equal(said.sheet, sheet);
  });
}

const ends = { CRLF: '\r\n', LF: '\n', CR: '\r' };
const joined = (rows, sign = ',', end = '\r\n') => rows.map((row) => row.join(sign) + end).join('');

for (const [first, one] of Object.entries(ends)) {
  for (const [then, other] of Object.entries(ends)) {
    test(`${first} lines, then ${then} lines, then ${first} lines again, and a last one that does not end`, async () => {
      const rows = served(100);
      const text =
        joined(rows.slice(0, 30), ',', one) + joined(rows.slice(30, 60), ',', other) + joined(rows.slice(60), ',', one);
      plainly(await read(smes, '名单.csv', text), 100);
      plainly(await read(smes, '名单.csv', text.replace(/[\r\n]+$/, '')), 100);
    });
  }
}

test('a line end within quotation marks ends no row, of whatever kind it is', async () => {
  for (const end of Object.values(ends)) {
    const rows = served(40).map((row, i) => (i > 1 ? [...row.slice(0, 4), `"咨询${end}培训"`, row[5]] : row));
    for (const other of Object.values(ends)) plainly(await read(smes, '名单.csv', joined(rows, ',', other)), 40);
  }
});

test('a long CSV is read in pieces that end where rows do, whatever stands within quotation marks', async () => {
  const cells = ['"咨询,\n培训"', '"说""好"""', '""', '咨询', '"\r\n"'];
  const rows = served(6000).map((row, i) => (i > 1 ? [...row.slice(0, 4), cells[i % cells.length], row[5]] : row));
  for (const end of Object.values(ends)) {
    const said = await read(smes, '名单.csv', joined(rows, ',', end));
    assert.equal(said.counted, 6000);
    assert.deepEqual(said.findings, []);
    const texts = cells.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
    said.table.rows.slice(2).forEach((row, i) => assert.equal(row[4], texts[(i + 2) % cells.length]));
  }
});

test('a quotation mark without a partner far down is named by its row, and one within a cell is read as it stands', async () => {
  const rows = served(6000);
  const broken = [...rows.slice(0, 5000), ['5000', '"甲厂', '', '', '', '满意'], ...rows.slice(5000)];
  assert.deepEqual(await read(smes, '名单.csv', joined(broken)).then(({ refused, detail }) => [refused, detail]), [
    'brokenCsv',
    '5001',
  ]);
  const stray = [...rows.slice(0, 5000), ['5000', '甲"乙"厂', '张', '0374', '咨询', '满意'], ...rows.slice(5000)];
  const said = await read(smes, '名单.csv', joined(stray));
  assert.deepEqual([said.counted, codes(said)], [6001, ['quotes']]);
  assert.deepEqual(said.table.remarks[0].rows, [5001]);
});

for (const [name, tail] of Object.entries({
  commas: ',,,,,\r\n',
  'blank lines': '\r\n',
  'blank lines of LF in a file of CRLF': '\n',
  spaces: ' , ,\u3000, ,\t,\r\n',
  'quoted nothing': '"","","","","",""\r\n',
})) {
  test(`12,000 empty rows at the end are none: ${name}`, async () =>
    plainly(await read(smes, '名单.csv', joined(served(60)) + tail.repeat(12_000)), 60));
}

test('empty columns at the end are none, and a list may have an empty column between', async () => {
  plainly(await read(smes, '名单.csv', joined(served(60).map((row) => [...row, ...Array(400).fill('')]))), 60);
  plainly(await read(smes, '名单.csv', joined(served(60).map(([number, ...row]) => [number, '', ...row]))), 60);
});

test('a row beyond the most is refused with its number, by the reader as by the core', async () => {
  const most = [['企业名称'], ...Array.from({ length: mostRows - 1 }, (_, i) => [`第${i}厂`])];
  assert.equal((await read(smes, '名单.csv', joined(most))).counted, mostRows - 1);
  assert.equal(readingOf(smes, most).counted, mostRows - 1);
  const { refused, detail } = await read(smes, '名单.csv', joined([...most, ['又一厂']]));
  assert.deepEqual([refused, detail], ['farRow', String(mostRows + 1)]);
  assert.deepEqual(
    readingOf(smes, [...most, ['又一厂']]).errors.map(({ code }) => code),
    ['list/too_long'],
  );
  const wide = Array.from({ length: mostRows }, () => Array(200).fill('a'));
  assert.equal((await read(smes, '名单.csv', joined(wide))).refused, 'tooManyCells');
});

const signs = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  bar: '|',
  'full-width comma': '，',
  'full-width semicolon': '；',
};
for (const [name, sign] of Object.entries(signs)) {
  test(`${name}s between cells, and every other sign within them`, async () => {
    const others = Object.values(signs).filter((other) => other !== sign);
    const cell = others
      .map((other) => `培训${other}`)
      .join('')
      .repeat(3);
    const rows = served(60).map((row, i) => (i > 1 ? [...row.slice(0, 4), cell, row[5]] : row));
    const quoted = served(60).map((row, i) => (i > 1 ? [...row.slice(0, 4), `"${cell}${sign}"`, row[5]] : row));
    for (const text of [joined(rows, sign), joined(quoted, sign)]) {
      const said = await read(smes, '名单.csv', text);
      assert.deepEqual([said.counted, said.findings], [60, []]);
      assert.deepEqual(codes(said), ',\t'.includes(sign) ? [] : ['separator']);
    }
  });
}

test('names alone, one to a line, are not cut at a comma that some of them hold', async () => {
  const names = ['企业名称', 'Alpha,甲厂', 'Alpha,乙厂', '甲厂', '乙厂'];
  const said = await read(smes, '名单.txt', names.join('\n'));
  assert.equal(said.counted, 4);
  assert.deepEqual(said.table.rows[1], ['Alpha,甲厂']);
  plainly(await read('staff_list', '人员.txt', '姓名\t学历\t职称\n甲\t本科\t中级\n'), 1);
});

test('without a header that the core knows it is the core that says so', async () => {
  const { findings } = await read(smes, '名单.csv', 'a;b;c\n1;2;3\n');
  assert.deepEqual(
    findings.map(({ code }) => code),
    ['list/no_header'],
  );
});

test('quotation marks: a swallowed row, a stray mark and an open one are said with their rows', async () => {
  const header = '序号,服务企业名称,企业满意度\r\n';
  const remarks = async (rows) => {
    const said = await read(smes, '名单.csv', header + rows);
    return said.refused
      ? `${said.refused} ${said.detail}`
      : said.table.remarks.map(({ code, rows: at }) => `${code} ${at}`);
  };
  assert.deepEqual(await remarks('1,甲厂,满意\r\n2,"乙厂,满意\n3,丙厂,满意\r\n4,丁厂",满意\r\n5,戊厂,满意\r\n'), [
    'swallowed 3',
  ]);
  assert.deepEqual(await remarks('1,甲厂,满意\r\n2,"乙厂,满意\r\n3,丙厂,满意\r\n'), 'brokenCsv 3');
  assert.deepEqual(await remarks('1,甲厂,满意\r\n2,乙"新"厂,满意\r\n3,"丙"厂,满意\r\n4,"丁厂" ,满意\r\n'), [
    'quotes 3,4,5',
  ]);
  assert.deepEqual(await remarks('1,"甲""新""厂",满意\r\n2,"乙厂\n（原丙厂）",满意\r\n'), []);
  const names = await read(smes, '名单.txt', '企业名称\n甲厂\n"乙厂\n丙厂"\n');
  assert.deepEqual(
    names.table.remarks.map(({ code, rows }) => `${code} ${rows}`),
    ['swallowed 3'],
  );
});

const iconv = (text, to) => execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text });
const rare = served(60).map((row, i) => (i === 7 ? [row[0], '𠮷田䶮㛃有限公司', ...row.slice(2)] : row));
const text = joined(rare);
const tabbed = joined(rare, '\t');
for (const [name, bytes] of Object.entries({
  'UTF-8': Buffer.from(text),
  'UTF-8 with its mark': Buffer.from(`\uFEFF${text}`),
  GB18030: iconv(text, 'GB18030'),
  'UTF-16 little-endian with its mark': Buffer.from(`\uFEFF${tabbed}`, 'utf16le'),
  'UTF-16 big-endian with its mark': Buffer.from(`\uFEFF${tabbed}`, 'utf16le').swap16(),
  'UTF-16 little-endian without': Buffer.from(text, 'utf16le'),
  'UTF-16 big-endian without': Buffer.from(text, 'utf16le').swap16(),
})) {
  test(`${name}: every character as it was written`, async () => {
    const said = await read(smes, '名单.csv', bytes);
    plainly(said, 60);
    assert.deepEqual(said.table.rows, rare);
  });
}

test('rows of two encodings in one file are each read in theirs, and named', async () => {
  const rows = served(60);
  const [most, few] = [rows.slice(0, 50), rows.slice(50)];
  const lines = few.map((_, i) => 51 + i);
  for (const bytes of [
    Buffer.concat([Buffer.from(joined(most)), iconv(joined(few), 'GBK')]),
    Buffer.concat([Buffer.from(`\uFEFF${joined(most)}`), iconv(joined(few), 'GBK')]),
    Buffer.concat([iconv(joined(most), 'GBK'), Buffer.from(joined(few))]),
  ]) {
    const said = await read(smes, '名单.csv', bytes);
    assert.deepEqual(said.table.rows, rows);
    assert.deepEqual(said.table.remarks, [{ code: 'encoding', rows: lines, what: '' }]);
  }
});
