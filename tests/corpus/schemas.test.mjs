// Every file that is data, and everything the command prints as JSON, fits its schema; the schemas refuse what is not.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { bareModule, loadedModule, native, run } from '../kit/runtimes.mjs';
import { scenarios } from '../kit/expanded.mjs';
import { bases, caseFiles, readCases } from '../kit/scenarios.mjs';
import {
  bytesOf,
  calendarText,
  documents,
  formFiles,
  forms,
  rulesetFiles,
  rulesetIds,
  rulesets,
  vocabulary,
} from '../kit/shipped.mjs';

const folder = new URL('../../rulesets/schema/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, keywords: ['enumDescriptions'] });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

function errorsOf(schema, value) {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  assert.ok(validate, `there is no ${schema}.schema.json`);
  return validate(value)
    ? []
    : validate.errors.slice(0, 20).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const fits = (schema, value) => assert.deepEqual(errorsOf(schema, value), []);

test('vocabulary.json', () => fits('vocabulary', vocabulary));
test('documents.json', () => fits('documents', documents));
test('calendar/working-days.json', () => fits('calendar', JSON.parse(calendarText)));

rulesets.forEach((ruleset, i) => {
  test(`${rulesetFiles[i]} fits, and is named after its id`, () => {
    fits('ruleset', ruleset);
    assert.equal(rulesetFiles[i], `${ruleset.id}.json`);
  });
});

forms.forEach((form, i) => {
  test(`forms/${formFiles[i]} fits, and is named after its measure`, () => {
    fits('application-form', form);
    assert.equal(formFiles[i], `${form.ruleset}.json`);
    assert.ok(rulesetIds.includes(form.ruleset));
  });
});

for (const file of caseFiles) test(`cases/${file}`, () => fits('scenario', readCases(file)));

for (const ruleset of rulesetIds) {
  const applicants = scenarios.filter((scenario) => scenario.ruleset === ruleset).map(({ applicant }) => applicant);
  test(`${ruleset}: the applicants of ${applicants.length} scenarios and their assessments`, () => {
    assert.ok(applicants.length > 0);
    for (const applicant of applicants) fits('applicant', JSON.parse(applicant));
    for (const answer of native.assessAll(ruleset, applicants)) fits('assessment', JSON.parse(answer));
  });
}

test('layouts and limits', async () => {
  const module = await loadedModule('zice');
  fits('limits', JSON.parse(module.limits()));
  for (const ruleset of rulesetIds) fits('layout', JSON.parse(module.layout(ruleset)));
});

test('what came of loading a file', async () => {
  const module = await bareModule('zice');
  fits('loading', JSON.parse(module.addRuleset('early.json', '{}')));
  fits('loading', JSON.parse(module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'))));
  fits('loading', JSON.parse(module.useCalendar('[]')));
  fits('loading', JSON.parse(module.addRuleset('broken.json', '{')));
  fits('loading', JSON.parse(module.addRuleset(rulesetFiles[0], bytesOf(rulesetFiles[0]))));
});

test('list, compare, a batch over all rulesets and a refusal', () => {
  const [{ applicant }] = bases;
  fits('assessment', JSON.parse(native.list('2022-09-15')));
  fits('assessment', JSON.parse(native.compare(applicant)));
  const { stdout } = run(['batch', '--ruleset', 'all'], {
    input: `${applicant}\n{"zice":1,"facts":{"total_asset":1}}\n`,
  });
  for (const line of stdout.trimEnd().split('\n')) fits('assessment', JSON.parse(line));
});

for (const ruleset of [...rulesetIds, 'all']) {
  test(`${ruleset}: what a batch says in brief`, () => {
    const input = [...scenarios.map(({ applicant }) => applicant), '{"zice":1,"facts":{"total_asset":1}}', ''].join(
      '\n',
    );
    const { stdout } = run(['batch', '--ruleset', ruleset, '--brief'], { input });
    for (const line of stdout.trimEnd().split('\n')) fits('brief', JSON.parse(line));
  });
}

for (const [schema, value] of Object.entries({
  vocabulary: { ...vocabulary, extra: 1 },
  documents: { ...documents, documents: [] },
  ruleset: { ...rulesets[0], conditions: [] },
  scenario: { ...readCases(caseFiles[0]), base: {} },
  applicant: { zice: 2 },
  assessment: { zice: 1 },
  brief: { zice: 1 },
  layout: { ruleset: 'xuchang-2020' },
  loading: { id: 'xuchang-2020' },
  limits: { rows: 0 },
  'application-form': { ...forms[0], parts: [{ part: 'list', title: 'a list without columns' }] },
  calendar: { ...JSON.parse(calendarText), weekdays_off: ['1 May'] },
})) {
  test(`${schema}.schema.json refuses what does not fit`, () => assert.notDeepEqual(errorsOf(schema, value), []));
}
