// Ids, counts and lists that the schemas refuse are refused by the core too: the schemas are for authors' editors, and
// whoever writes without one is not to get through with less.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bareModule, loadedModule } from '../kit/runtimes.mjs';
import { bytesOf, calendarText, documents, rulesetFiles, rulesets, vocabulary } from '../kit/shipped.mjs';
import { bases } from '../kit/scenarios.mjs';

const folder = new URL('../../rulesets/schema/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/** What is put in the place of a value. */
const instead = {
  string: ['all', 'a b,c', '1a', ''],
  number: [0, 1.5, 1_000_000_000],
  boolean: ['yes'],
};

/** Texts for people may read as they like, and may be missing where nothing hangs on them. */
const free = new Set([
  'title',
  'document_number',
  'issuer',
  'jurisdiction',
  'issued',
  'basis',
  'repeals',
  'text',
  'note',
  'name',
  'label',
  'help',
  'columns',
  'kind',
  'remarks',
  'source',
  'version',
  'unit',
]);
/** Lists that may be empty here: no measure is without materials, but a ruleset being written is. */
const mayBeEmpty = new Set(['materials', 'facts', 'groups', 'functions', 'documents']);

/** Every way to spoil one value of `root`, as [where, spoilt copy]. */
function* spoilt(root) {
  const at = (path, value) => {
    const copy = structuredClone(root);
    const last = path.at(-1);
    path.slice(0, -1).reduce((object, key) => object[key], copy)[last] = value;
    return [`${path.join('/')} = ${JSON.stringify(value)}`, copy];
  };
  function* walk(value, path) {
    if (path.some((key) => free.has(key))) return;
    if (Array.isArray(value) && value.length > 0 && !mayBeEmpty.has(path.at(-1))) yield at(path, []);
    if (value !== null && typeof value === 'object') {
      for (const [key, one] of Object.entries(value))
        yield* walk(one, [...path, Array.isArray(value) ? Number(key) : key]);
    } else {
      for (const other of instead[typeof value] ?? []) yield at(path, other);
    }
  }
  yield* walk(root, []);
  for (const key of ['areas', 'labels']) {
    for (const name of Object.keys(root[key] ?? {})) {
      const copy = structuredClone(root);
      copy[key]['A b'] = copy[key][name];
      yield [`${key}/A b`, copy];
    }
  }
}

/** Fails for whatever of `root` the schema refuses and `findings` do not. */
function holdTogether(schema, root, findings) {
  const fits = ajv.getSchema(`${schema}.schema.json`);
  let refused = 0;
  const passed = [];
  for (const [where, copy] of spoilt(root)) {
    if (fits(copy)) continue;
    refused += 1;
    if (findings(JSON.stringify(copy)).length === 0) passed.push(where);
  }
  assert.ok(refused > 5, `${refused} were refused by the schema`);
  assert.deepEqual(passed, []);
}

const module = await bareModule('zice');
module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));

rulesets.forEach((ruleset, i) => {
  test(`${rulesetFiles[i]}: what the schema refuses the core refuses`, () => {
    holdTogether('ruleset', ruleset, (text) => JSON.parse(module.addRuleset('r.json', text)).findings);
  });
});

test('the vocabularies: what the schema refuses the core refuses', async () => {
  const empty = await bareModule('zice');
  holdTogether(
    'vocabulary',
    vocabulary,
    (text) => JSON.parse(empty.useVocabulary(text, bytesOf('documents.json'))).findings,
  );
  holdTogether(
    'documents',
    documents,
    (text) => JSON.parse(empty.useVocabulary(bytesOf('vocabulary.json'), text)).findings,
  );
});

test('the calendar: what the schema refuses the core refuses', () => {
  holdTogether('calendar', JSON.parse(calendarText), (text) => JSON.parse(module.useCalendar(text)).findings);
});

test('applicants: what the schema refuses the core refuses', async () => {
  const loaded = await loadedModule('zice');
  for (const { applicant } of bases) {
    holdTogether('applicant', JSON.parse(applicant), (text) => JSON.parse(loaded.check(text)).errors);
  }
});

test('how many rows a list holds is bounded alike', () => {
  const { rows } = JSON.parse(module.limits());
  const schemaOf = (name) => JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')).$defs;
  assert.equal(schemaOf('applicant').paper.properties.rows.maximum, rows);
  const { at_least: atLeast, in_area: inArea } = schemaOf('ruleset').needs_document.properties.rows.properties;
  assert.deepEqual([atLeast.maximum, inArea.properties.at_least.maximum], [rows, rows]);
});
