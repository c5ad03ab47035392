// A schema and the core's reader say the same of a file: authors' editors hold files against the schemas, the page and
// the command read them with the core. Every file that ships is spoilt in every way, and both are asked.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bareModule, loadedModule, run } from '../kit/runtimes.mjs';
import { bytesOf, calendarText, documents, rulesetFiles, rulesets, vocabulary } from '../kit/shipped.mjs';
import { bases, caseFiles, readCases } from '../kit/scenarios.mjs';
import { Places, samplesOf, spoilt } from '../kit/spoilt.mjs';

const folder = new URL('../../rulesets/schema/', import.meta.url);
const schemas = Object.fromEntries(
  readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ['enumDescriptions'] });
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const places = new Places(schemas);

/** What no schema can say: findings that the core alone makes, as [code, of which change]. */
const coreAlone = [
  // Names of the vocabularies, and of what this file defines elsewhere.
  ['ruleset/unknown_fact', /./],
  ['ruleset/unknown_value', /./],
  ['ruleset/unknown_function', /./],
  ['ruleset/unknown_document', /./],
  ['ruleset/unknown_area', /./],
  ['ruleset/unknown_condition', /./],
  ['ruleset/proves', /./],
  ['vocabulary/unknown_group', /./],
  ['vocabulary/part_of', /./],
  ['fact/unknown_id', /./],
  // One thing has one id, wherever else it stands.
  ['ruleset/duplicate_id', / ← twice$/],
  ['vocabulary/duplicate_id', / ← twice$/],
  ['vocabulary/too_many', /^facts\.# ← twice$/], // a second region, or a second scope
  ['case/unknown_id', /./],
  ['call/unknown_ruleset', /^ruleset ← /],
  ['case/name', / ← twice$/],
  ['fact/date', /facts\.\* ← /],
  // More digits than any figure has.
  ['case/value', / ← 1e\+21$/],
  // What the vocabulary says of the fact: its type, its places, its choices.
  ['fact/type', /./],
  ['fact/range', /./],
  ['fact/empty_range', /./],
  ['ruleset/figure', /at_least ← (1\.5|1e\+21)$/],
  ['ruleset/figure_unit', /at_least ← "1a"$| ← with in_area: /],
  ['json/missing_key', /^functions\.need\.of\.\* ← left out$/],
  // More than the list beside it has.
  ['json/number_range', /^functions\.need(\.of\.\*)? ← (1000000000|1e\+21)$/],
  // Whoever declares it would have met it.
  ['ruleset/nothing_to_check', /requirements(\.#)? ← /],
];

/** What the core takes all the same, as [schema, of which change]: an applicant's file comes from others' programs, for
 *  which null is as good as left out, and a set that names a thing twice is the same set. */
const coreTakes = [
  ['applicant', / ← null$/],
  ['scenario', /^(base|cases\.#)\.documents\.\*.* ← null$/],
  ['applicant', /^(facts\.\*|fixed)\.# ← twice$/],
];

const used = new Set();
/** Whether one of these exceptions is meant, which then counts as used. */
function isExcused(exceptions, of, kind) {
  const found = exceptions.find(([own, kinds]) => own === of && kinds.test(kind));
  if (found) used.add(found);
  return found !== undefined;
}

/** Fails for every kind of change that one of the two takes and the other refuses. */
async function holdTogether(schema, root, findings, roots = [root], elsewhere = new Set()) {
  const fits = ajv.getSchema(`${schema}.schema.json`);
  const samples = samplesOf(roots);
  const taken = [];
  const refused = [];
  let tried = 0;
  for (const { kind, copy, path } of spoilt(places, `${schema}.schema.json`, root, samples, elsewhere)) {
    tried += 1;
    const found = await findings(copy, path);
    const fit = fits(copy);
    if (!fit && found.length === 0 && !isExcused(coreTakes, schema, kind)) taken.push(kind);
    if (fit && found.filter(({ code }) => !isExcused(coreAlone, code, kind)).length > 0)
      refused.push(`${kind}: ${found.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
  }
  assert.ok(tried > 50, `${tried} were tried`);
  assert.deepEqual(
    { 'refused by the schema alone': taken, 'refused by the core alone': refused },
    {
      'refused by the schema alone': [],
      'refused by the core alone': [],
    },
  );
}

/** A module keeps what it has taken, so that each gets its own id, and a few hundred get a module. */
function rulesetReader() {
  let module;
  let asked = 0;
  return async (ruleset, [top]) => {
    if (asked++ % 200 === 0) {
      module = await bareModule('zice');
      module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
    }
    const own = top === 'id' ? ruleset : { ...ruleset, id: `try-${asked}` };
    return JSON.parse(module.addRuleset('r.json', JSON.stringify(own))).findings;
  };
}

const triedInRulesets = new Set();
rulesets.forEach((ruleset, i) => {
  test(`${rulesetFiles[i]}: the schema and the core refuse the same`, () =>
    holdTogether('ruleset', ruleset, rulesetReader(), rulesets, triedInRulesets));
});

const empty = await bareModule('zice');

test('vocabulary.json: the schema and the core refuse the same', () =>
  holdTogether(
    'vocabulary',
    vocabulary,
    (copy) => JSON.parse(empty.useVocabulary(JSON.stringify(copy), bytesOf('documents.json'))).findings,
  ));

test('documents.json: the schema and the core refuse the same', () =>
  holdTogether(
    'documents',
    documents,
    (copy) => JSON.parse(empty.useVocabulary(bytesOf('vocabulary.json'), JSON.stringify(copy))).findings,
  ));

test('the calendar: the schema and the core refuse the same', async () => {
  const module = await bareModule('zice');
  await holdTogether(
    'calendar',
    JSON.parse(calendarText),
    (copy) => JSON.parse(module.useCalendar(JSON.stringify(copy))).findings,
  );
});

/** What a page keeps beside what is stated. */
const beside = {
  assessed: { 'xuchang-2020': { hash: 'sha1-0', verdict: 'unknown', statuses: { 7.1: 'met' } } },
  typed: {
    facts: { total_assets: '1.2万', satisfaction_rate: '九成' },
    documents: { served_sme_list: { rows: '85 户' }, licence_copy: { obtained_on: '2026-10-01' } },
  },
  application: { applicant_name: '某公司' },
};
const kept = {
  zice: 1,
  calendar: 'abc',
  ...beside,
  snapshots: [
    {
      name: '第一稿',
      day: '2026-11-27',
      as_of: '2026-11-27',
      facts: { total_assets: 3 },
      documents: {},
      fixed: [],
      ...beside,
    },
  ],
};

test('applicants: the schema and the core refuse the same', async () => {
  const loaded = await loadedModule('zice');
  for (const applicant of [...bases.map((base) => JSON.parse(base.applicant)), kept])
    await holdTogether('applicant', applicant, (copy) => JSON.parse(loaded.check(JSON.stringify(copy))).errors);
});

/** Cases with every key that the shipped ones have: of each kind of expectation the first, of thresholds one with values and one without. */
function varied({ cases, thresholds, ...rest }) {
  const seen = new Set();
  const keysOf = (value, path = '') =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => {
          const own = `${path}.${/^[\d.]|^annex/.test(key) ? '*' : key}`;
          return [own, ...keysOf(inner, own)];
        })
      : [];
  const brings = (one) => {
    const fresh = keysOf(one.expect).filter((key) => !seen.has(key));
    fresh.forEach((key) => seen.add(key));
    return fresh.length > 0;
  };
  const values = thresholds.find((one) => one.values);
  return {
    ...rest,
    cases: cases.filter(brings).slice(0, 12),
    thresholds: [{ ...values, values: values.values.slice(0, 2) }, thresholds.find((one) => one.figure)],
  };
}

/** Of a file spoilt within one case or its base only what is spoilt, and one case: every case that is left takes the core its time. */
function alone(copy, [list, at, ...within]) {
  if (list === 'base') return { ...copy, cases: copy.cases.slice(0, 1), thresholds: [] };
  if (within.length === 0 || !['cases', 'thresholds'].includes(list)) return copy;
  return { ...copy, cases: [], thresholds: [], [list]: [copy[list][at]] };
}

test('scenarios: the schema and the core refuse the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zice-scenarios-'));
  const all = caseFiles.map(readCases);
  const root = varied(all.at(-1));
  const names = [];
  for (const { copy, path } of spoilt(places, 'scenario.schema.json', root, samplesOf(all))) {
    names.push(`${names.length}.json`);
    writeFileSync(join(folder, names.at(-1)), JSON.stringify(alone(copy, path)));
  }
  // As words, not as JSON: that would hold what is not tried, too, which is most of what these files could try.
  const { status, stderr } = run(['test', ...names], { cwd: folder });
  rmSync(folder, { recursive: true });
  assert.equal(status, 2);
  const found = new Map(names.map((name) => [name, []]));
  for (const [, name, code, message] of stderr.matchAll(/^(\d+\.json):\d+:\d+: ([a-z_/]+): (.*)$/gm))
    found.get(name).push({ code, message });
  let at = 0;
  await holdTogether('scenario', root, () => found.get(names[at++]), all);
});

test('how much a vocabulary and the areas of a measure hold is bounded alike', async () => {
  const many = (count, one) => Array.from({ length: count }, (_, i) => one(`n${i}`));
  const named = (id) => ({ id, label: 'l' });
  const [{ id: group }] = vocabulary.groups;
  const fact = (id) => ({ id, label: 'l', help: 'h', group, type: 'yes_no' });
  const choice = (values) => ({ ...fact('n0'), type: 'choice', values });
  const readRuleset = rulesetReader();
  const ofFacts = (changed) =>
    empty.useVocabulary(JSON.stringify({ ...vocabulary, ...changed }), bytesOf('documents.json'));
  const ofDocuments = (changed) =>
    empty.useVocabulary(bytesOf('vocabulary.json'), JSON.stringify({ ...documents, ...changed }));
  const findings = (answer) => JSON.parse(answer).findings;
  const [one] = rulesets;
  const area = { label: 'l', codes: ['41'] };
  const room = 60 - Object.keys(one.areas ?? {}).length;
  const bounds = [
    [
      'vocabulary',
      vocabulary,
      1000,
      (n) => ({ groups: [...vocabulary.groups, ...many(n - vocabulary.groups.length, named)] }),
      (c) => findings(ofFacts(c)),
    ],
    ['vocabulary', vocabulary, 32, (n) => ({ functions: many(n, named) }), (c) => findings(ofFacts(c))],
    ['vocabulary', vocabulary, 256, (n) => ({ facts: many(n, fact) }), (c) => findings(ofFacts(c))],
    ['vocabulary', vocabulary, 64, (n) => ({ facts: [choice(many(n, named))] }), (c) => findings(ofFacts(c))],
    [
      'documents',
      documents,
      1000,
      (n) => ({ documents: many(n, (id) => ({ ...named(id), help: 'h' })) }),
      (c) => findings(ofDocuments(c)),
    ],
    [
      'ruleset',
      one,
      room,
      (n) => ({ areas: { ...one.areas, ...Object.fromEntries(many(n, (id) => [id, area])) } }),
      (c) => readRuleset({ ...one, ...c }, []),
    ],
  ];
  for (const [schema, root, most, changed, read] of bounds) {
    const what = `${schema}: ${Object.keys(changed(1))}`;
    const fits = ajv.getSchema(`${schema}.schema.json`);
    assert.ok(fits({ ...root, ...changed(most) }), what);
    assert.deepEqual(await read(changed(most)), [], what);
    assert.ok(!fits({ ...root, ...changed(most + 1) }), what);
    assert.match((await read(changed(most + 1))).map(({ code }) => code).join(), /too_many/, what);
  }
});

test('how many rows a list holds is bounded alike', async () => {
  const { rows } = JSON.parse((await bareModule('zice')).limits());
  assert.equal(schemas['applicant.schema.json'].$defs.paper.properties.rows.maximum, rows);
  const { at_least: atLeast, in_area: inArea } =
    schemas['ruleset.schema.json'].$defs.needs_document.properties.rows.properties;
  assert.deepEqual([atLeast.maximum, inArea.properties.at_least.maximum], [rows, rows]);
});

test('every exception is one', () => {
  assert.deepEqual(
    [...coreAlone, ...coreTakes].filter((one) => !used.has(one)),
    [],
  );
});
