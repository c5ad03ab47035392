// Lists read by both modules: the bytes that tests/unit/lists/lists.cpp demands of the native core, and the templates' columns.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { blocks, foldingTable } from '../../core/folding/generate.mjs';
import { loadedModule } from '../kit/runtimes.mjs';
import { rulesets, vocabulary } from '../kit/shipped.mjs';

const folder = new URL('../cases/lists/', import.meta.url);
const schemas = new URL('../../rulesets/schema/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, keywords: ['enumDescriptions'] });
for (const file of readdirSync(schemas)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, schemas), 'utf8')));
const fits = ajv.getSchema('list.schema.json');

const files = readdirSync(folder);
const nobody = JSON.stringify({ zice: 1 });
const modules = new Map();
for (const name of ['zice', 'zice-fallback']) modules.set(name, await loadedModule(name));
const module = modules.get('zice');

test('there are lists to read', () => assert.ok(files.length > 4));

for (const file of files) {
  const { list, rows, applicant, answer } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  for (const [name, { readList }] of modules) {
    test(`${name}: ${file}`, () => {
      const said = readList(list, JSON.stringify(rows), JSON.stringify(applicant));
      assert.equal(said, JSON.stringify(answer));
      assert.ok(fits(JSON.parse(said)), JSON.stringify(fits.errors));
    });
  }
}

for (const [name, module] of modules) {
  test(`${name}: lists in portions and steps are the lists as a whole`, () => {
    for (const file of files) {
      const { list, rows, applicant, answer } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      for (let row = 0; row === 0 || row < rows.length; row += 3) {
        assert.equal(module.addRows(list, JSON.stringify(rows.slice(row, row + 3))), '', file);
      }
      const said = [];
      while (!said.at(-1)) said.push(module.settleListStep(list, '', JSON.stringify(applicant)));
      assert.ok(said.length > 5, file);
      assert.equal(said.at(-1), JSON.stringify(answer), file);
    }
  });
}

test('list.schema.json refuses what does not fit', () => assert.equal(fits({ zice: 1, list: 'staff_list' }), false));

const listsOf = (needs) => (needs.document ? [needs] : (needs.all ?? needs.any).flatMap(listsOf));
const forms = rulesets.flatMap(({ id, materials }) =>
  materials
    .flatMap(({ needs }) => listsOf(needs))
    .filter(({ columns }) => columns)
    .map((need) => ({ id, ...need })),
);

test('some measures print the columns of lists', () => assert.ok(forms.length > 0));

for (const { id, document, columns } of forms) {
  test(`${id}: the columns of its ${document} are all it takes`, () => {
    const { findings } = JSON.parse(module.readList(document, JSON.stringify([columns]), nobody));
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['list/empty'],
    );
  });
}

test('every fact of a list is in the vocabulary, and its values are the applicant file’s', () => {
  const rows = [
    ['企业名称', '满意度', '是否本地'],
    ...Array.from({ length: 7 }, (_, i) => [`厂${i}`, i < 6 ? '满意' : '不满意', '是']),
  ];
  const { figures } = JSON.parse(module.readList('served_sme_list', JSON.stringify(rows), nobody));
  const facts = Object.fromEntries(figures.map(({ fact, value }) => [fact, value]));
  assert.deepEqual(facts, { smes_served_last_year: 7, local_smes_served_last_year: 7, satisfaction_rate: 85.71 });
  for (const { fact } of figures) assert.ok(vocabulary.facts.some(({ id }) => id === fact));
  const again = JSON.parse(
    module.readList('served_sme_list', JSON.stringify(rows), JSON.stringify({ zice: 1, facts })),
  );
  assert.deepEqual(
    again.figures.map(({ differs }) => differs),
    [false, false, false],
  );
});

test('a list, rows or an applicant that is none is refused with errors', () => {
  const codes = (...call) => JSON.parse(module.readList(...call)).errors.map(({ code }) => code);
  assert.deepEqual(codes('equipment_list', '[]', nobody), ['call/unknown_list']);
  assert.deepEqual(codes('staff_list', '[[1]]', nobody), ['json/type']);
  assert.deepEqual(codes('staff_list', '[', nobody), ['json/syntax']);
  assert.deepEqual(codes('staff_list', '[]', '{"zice":2}'), ['json/format']);
  assert.deepEqual(codes('staff_list', JSON.stringify(Array(10_001).fill(['a'])), nobody), ['list/too_long']);
});

const asides = JSON.parse(readFileSync(new URL('list-asides.json', import.meta.url), 'utf8'));
const enterprises = Array.from({ length: 49 }, (_, i) => `示例${i}厂`);

/** The forms in which a text can stand below 49 enterprises: under their names with and without numbers, and as a number. */
const placed = {
  'below the names': (text) => [['企业名称', '企业满意度'], ...enterprises.map((name) => [name, '满意']), [text]],
  'below the names, graded': (text) => [
    ['企业名称', '企业满意度'],
    ...enterprises.map((name) => [name, '满意']),
    [text, '满意'],
  ],
  numbered: (text) => [
    ['序号', '企业名称', '企业满意度'],
    ...enterprises.map((name, i) => [`${i + 1}`, name, '满意']),
    ['50', text],
  ],
  'below the numbers': (text) => [
    ['序号', '企业名称', '企业满意度'],
    ...enterprises.map((name, i) => [`${i + 1}`, name, '满意']),
    [text],
  ],
};

for (const [name, { readList }] of modules) {
  const read = (list, rows) => JSON.parse(readList(list, JSON.stringify(rows), nobody));
  const said = ({ findings }, row) => findings.filter((finding) => finding.row === row).map(({ code }) => code);

  for (const [place, rows] of Object.entries(placed)) {
    test(`${name}: what is no enterprise is not counted and said so, ${place}`, () => {
      const wrong = Object.entries(asides.passed_over).flatMap(([code, texts]) =>
        texts.filter((text) => {
          const reading = read('served_sme_list', rows(text));
          const [told] = said(reading, 51);
          return reading.counted !== 49 || !(told === code || (place === 'below the numbers' && told));
        }),
      );
      assert.deepEqual(wrong, []);
    });
  }

  test(`${name}: headings of sections, titles and sentences are passed over where they stand alone`, () => {
    const { 'below the names, graded': graded, ...others } = placed;
    for (const text of asides.passed_over_alone) {
      for (const [place, rows] of Object.entries(others)) {
        const reading = read('served_sme_list', rows(text));
        assert.deepEqual([reading.counted, ...said(reading, 51)], [49, 'list/aside'], `${text} ${place}`);
      }
    }
    assert.equal(read('served_sme_list', graded('一、制造业')).counted, 50);
  });

  test(`${name}: enterprises and people whose names begin alike are counted`, () => {
    const passedOver = ({ findings }) => findings.filter(({ code }) => /aside|example|error|no_name/.test(code));
    const listed = (header, names, row) => [header, ...names.map(row)];
    for (const [list, rows] of [
      ['served_sme_list', listed(['企业名称', '满意度'], asides.enterprises, (text) => [text, '满意'])],
      ['served_sme_list', listed(['企业名称'], asides.enterprises, (text) => [text])],
      [
        'served_sme_list',
        listed(['序号', '企业名称', '联系人'], asides.enterprises, (text, i) => [`${i + 1}`, text, '']),
      ],
      ['staff_list', listed(['姓名', '学历', '职称'], asides.people, (text) => [text, '本科', '中级'])],
      ['staff_list', listed(['姓名'], asides.people, (text) => [text])],
    ]) {
      const reading = read(list, rows);
      assert.deepEqual(passedOver(reading), []);
      assert.equal(reading.counted, rows.length - 1);
    }
  });

  test(`${name}: what is nobody is not counted among people`, () => {
    const rows = (...row) => [
      ['序号', '姓名', '学历', '职称'],
      ['1', '甲一', '本科', '中级'],
      row,
      ['2', '乙一', '本科', '中级'],
    ];
    for (const text of [...asides.people_passed_over, ...asides.sections_among_people]) {
      for (const row of [rows('', text), rows(text)]) {
        const reading = read('staff_list', row);
        assert.deepEqual([reading.counted, said(reading, 3).length], [2, 1], text);
      }
    }
    for (const text of asides.people_passed_over)
      assert.equal(read('staff_list', rows('3', text, '本科', '中级')).counted, 2, text);
  });

  test(`${name}: a name is counted once however its characters are composed`, () => {
    const spellings = blocks.flatMap(([first, last]) => {
      const found = [];
      for (let code = first; code <= last; ++code) {
        const text = String.fromCodePoint(code);
        const others = ['NFC', 'NFD', 'NFKC', 'NFKD'].map((form) => text.normalize(form));
        for (const other of [...others, text.toLowerCase()]) if (other !== text) found.push([text, other]);
      }
      return found;
    });
    spellings.push(...['한국', '값'].map((text) => [text, text.normalize('NFD')]));
    assert.ok(spellings.length > 4000);
    for (let at = 0; at < spellings.length; at += 4000) {
      const part = spellings.slice(at, at + 4000);
      const rows = [
        ['企业名称', '满意度'],
        ...part.flatMap((pair, i) => pair.map((text) => [`甲${text}乙公司第${i}分店`, '满意'])),
      ];
      const { counted, findings } = read('served_sme_list', rows);
      assert.equal(counted, part.length, JSON.stringify(findings.slice(0, 3)));
    }
  });

  test(`${name}: marks nobody sees, and other signs of one kind, make no other name`, () => {
    const same = [
      [
        '许昌用友公司',
        '许\u200B昌用友公司',
        '\uFEFF许昌用友公司',
        '许昌用友公司\u200F',
        '许昌\u00AD用友公司',
        '许昌用\uFE0F友公司',
      ],
      ['许昌用 友公司', '许昌用　友公司', '许昌用\u00A0友公司', '许昌用\u2009友公司', '许昌用\t友公司'].map(
        (text) => `${text}一`,
      ),
      ['（甲）公司', '(甲)公司', '【甲】公司', '〔甲〕公司', '[甲]公司', '﹙甲﹚公司'],
      ['买买提·艾力公司', '买买提•艾力公司', '买买提・艾力公司', '买买提･艾力公司', '买买提‧艾力公司'],
      ['“甲乙”公司', '"甲乙"公司', '「甲乙」公司', '＂甲乙＂公司'],
      ['甲—乙公司', '甲-乙公司', '甲－乙公司', '甲–乙公司', '甲─乙公司'],
      ['⻓沙⻔业⻋行', '长沙门业车行'],
      ['⺠⽣银⾏', '民生银行'],
    ];
    const { counted } = read('served_sme_list', [['企业名称'], ...same.flat().map((text) => [text])]);
    assert.equal(counted, same.length);
  });
}

test('the folding table is what its script writes', () => {
  assert.equal(readFileSync(new URL('../../core/src/text/folding_table.cpp', import.meta.url), 'utf8'), foldingTable());
});

test('of more than a hundred findings of one sort the rest is a number', () => {
  const rows = [['企业名称', '满意度'], ...Array.from({ length: 500 }, (_, i) => [`第${i}号企业有限公司`, ''])];
  const { findings, remarks, counted } = JSON.parse(module.readList('served_sme_list', JSON.stringify(rows), nobody));
  assert.deepEqual([counted, findings.length, remarks], [500, 101, 500]);
  assert.match(findings.at(-1).message, /还有 400 处/);
});

test('ten thousand rows are read at once, and in time', () => {
  const rows = [['企业名称', '满意度'], ...Array.from({ length: 9999 }, (_, i) => [`第${i}号企业有限公司`, '满意'])];
  const start = performance.now();
  const { counted } = JSON.parse(module.readList('served_sme_list', JSON.stringify(rows), nobody));
  console.log(`lists: 10,000 rows in ${Math.round(performance.now() - start)} ms`);
  assert.equal(counted, 9999);
});
