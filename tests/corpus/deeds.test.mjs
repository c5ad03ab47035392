// What there is to do, the same bytes from every build, as its schema has it; and of it what can be seen without the core:
// nothing that one is or applies for is changed unasked, and every way leads to what it promises.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runtimes } from '../kit/every-runtime.mjs';
import { native, run } from '../kit/runtimes.mjs';
import { scenarios } from '../kit/expanded.mjs';
import { bases } from '../kit/scenarios.mjs';
import { documents, rulesetIds, vocabulary } from '../kit/shipped.mjs';

const folder = new URL('../../rulesets/schema/', import.meta.url);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, keywords: ['enumDescriptions'] });
for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
const fits = (schema, value) => {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  assert.ok(validate(value), ajv.errorsText(validate.errors));
};

const nature = new Set(vocabulary.facts.filter((fact) => fact.nature).map(({ id }) => id));
const facts = (part) => [...part.changes, ...part.answers];
const allOf = ({ shared, choices }) => [...facts(shared), ...choices.flatMap(({ of }) => of.flatMap(facts))];

test('every paper says where it comes from, and what one is and applies for is marked', () => {
  assert.deepEqual(
    documents.documents.filter(({ from }) => !from).map(({ id }) => id),
    [],
  );
  assert.deepEqual([...nature].sort(), [
    'declared_functions',
    'financing_guarantor',
    'legal_status',
    'organisation_kind',
    'platform_kind',
    'registered_region',
  ]);
});

for (const ruleset of rulesetIds) {
  test(`${ruleset}: the same bytes from every build, as the schema has it`, () => {
    const own = scenarios.filter((scenario) => scenario.ruleset === ruleset);
    const some = own.filter((_, at) => at % Math.ceil(own.length / 12) === 0);
    assert.ok(some.length > 5);
    for (const { applicant } of some) {
      for (const changesScope of [false, true]) {
        const [told, ...others] = runtimes.map((runtime) => runtime.deeds(ruleset, applicant, changesScope));
        for (const other of others) assert.equal(other, told);
        const deeds = JSON.parse(told);
        fits('deeds', deeds);
        assert.equal(deeds.verdict, JSON.parse(native.assess(ruleset, applicant)).verdict);
        if (changesScope) continue;
        const changed = [deeds.ways, deeds.discretionary_ways]
          .flatMap(allOf)
          .filter(({ from }) => from !== null && from.length !== 0);
        assert.deepEqual(
          changed.filter(({ fact }) => nature.has(fact) && fact !== 'registered_region').map(({ fact }) => fact),
          [],
        );
      }
    }
  });
}

test('each try leads where its way promises', () => {
  const { applicant, ruleset } = bases.find((base) => base.ruleset === 'xuchang-2020');
  const base = JSON.parse(applicant);
  const short = { ...base, facts: { ...base.facts, total_assets: 45, training_attendances: 1, technology_events: 1 } };
  const many = { ...short, facts: { ...short.facts, information_events: 1, entrepreneurship_events: 1 } };
  const { tries } = JSON.parse(native.deeds(ruleset, JSON.stringify(many)));
  assert.ok(tries.length > 1);
  for (const { changes } of tries) {
    const changed = Object.fromEntries(changes.map(({ fact, to }) => [fact, to]));
    const other = JSON.stringify({ ...many, facts: { ...many.facts, ...changed } });
    const [told, same] = runtimes.slice(1).map((runtime) => runtime.whatIf(ruleset, JSON.stringify(many), other));
    assert.equal(same, told);
    const found = JSON.parse(told);
    fits('what-if', found);
    assert.equal(found.before.verdict, 'falls_short');
    assert.equal(found.after.verdict, 'meets');
  }
});

test('the command tells them as text, and writes their calendar', () => {
  const { applicant, ruleset } = bases.find((base) => base.ruleset === 'xuchang-2020');
  const args = ['deeds', '--ruleset', ruleset, '--applicant', '-'];
  const { stdout, status } = run(args, { input: applicant });
  assert.equal(status, 0);
  assert.equal(stdout, JSON.parse(native.deeds(ruleset, applicant)).text);
  const ics = run([...args, '--ics', '-', '--ics-made', '2022-09-15T08:30:00Z'], { input: applicant }).stdout;
  assert.match(ics.replace(/\r\n /g, ''), /SUMMARY;LANGUAGE=zh-CN:要做的事：/);
  assert.equal(
    run(['assess', '--ruleset', ruleset, '--applicant', '-', '--change-scope'], { input: applicant }).status,
    2,
  );
});
