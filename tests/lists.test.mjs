// Lists read by both modules: the bytes that tests/unit/lists.cpp demands of the native core, and the templates' columns.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadedModule } from './runtimes.mjs';
import { rulesets, vocabulary } from './shipped.mjs';

const folder = new URL('lists/', import.meta.url);
const schemas = new URL('../rulesets/schema/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
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

test('list.schema.json refuses what does not fit', () => assert.equal(fits({ zice: 1, list: 'staff_list' }), false));

const listsOf = (needs) => (needs.document ? [needs] : (needs.all ?? needs.any).flatMap(listsOf));
const forms = rulesets.flatMap(({ id, materials }) =>
  materials.flatMap(({ needs }) => listsOf(needs)).filter(({ columns }) => columns).map((need) => ({ id, ...need })),
);

test('three measures print both forms', () => assert.equal(forms.length, 6));

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
  const rows = [['企业名称', '满意度', '是否本地'], ...Array.from({ length: 7 }, (_, i) => [`厂${i}`, i < 6 ? '满意' : '不满意', '是'])];
  const { figures } = JSON.parse(module.readList('served_sme_list', JSON.stringify(rows), nobody));
  const facts = Object.fromEntries(figures.map(({ fact, value }) => [fact, value]));
  assert.deepEqual(facts, { smes_served_last_year: 7, local_smes_served_last_year: 7, satisfaction_rate: 85.71 });
  for (const { fact } of figures) assert.ok(vocabulary.facts.some(({ id }) => id === fact));
  const again = JSON.parse(module.readList('served_sme_list', JSON.stringify(rows), JSON.stringify({ zice: 1, facts })));
  assert.deepEqual(again.figures.map(({ differs }) => differs), [false, false, false]);
});

test('a list, rows or an applicant that is none is refused with errors', () => {
  const codes = (...call) => JSON.parse(module.readList(...call)).errors.map(({ code }) => code);
  assert.deepEqual(codes('equipment_list', '[]', nobody), ['call/unknown_list']);
  assert.deepEqual(codes('staff_list', '[[1]]', nobody), ['json/type']);
  assert.deepEqual(codes('staff_list', '[', nobody), ['json/syntax']);
  assert.deepEqual(codes('staff_list', '[]', '{"zice":2}'), ['json/format']);
  assert.deepEqual(codes('staff_list', JSON.stringify(Array(10_001).fill([])), nobody), ['list/too_long']);
});

test('ten thousand rows are read at once, and in time', () => {
  const rows = [['企业名称', '满意度'], ...Array.from({ length: 9999 }, (_, i) => [`第${i}号企业有限公司`, '满意'])];
  const start = performance.now();
  const { counted } = JSON.parse(module.readList('served_sme_list', JSON.stringify(rows), nobody));
  console.log(`lists: 10,000 rows in ${Math.round(performance.now() - start)} ms`);
  assert.equal(counted, 9999);
});
