// Whether to apply by a measure at all: what stands above every verdict, the same by every runtime.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runtimes } from '../kit/every-runtime.mjs';
import { bareModule, loadedModule } from '../kit/runtimes.mjs';
import { bytesOf } from '../kit/shipped.mjs';

const whether = (runtime, ruleset, as_of, facts) =>
  JSON.parse(runtime.assess(ruleset, JSON.stringify({ zice: 1, as_of, facts }), '')).whether;
const kinds = (list) => list.map(({ kind, status, condition }) => condition ?? status ?? kind);

for (const runtime of runtimes) {
  test(`${runtime.name}: nothing speaks against who is registered there while the measure is in force`, () => {
    assert.deepEqual(whether(runtime, 'xuchang-2020', '2022-09-15', { registered_region: '411000' }), []);
    assert.deepEqual(whether(runtime, 'xuchang-2020', '2022-09-15', {}), []);
  });

  test(`${runtime.name}: a measure that was replaced, and one that has lapsed (Articles 21 and 22)`, () => {
    assert.deepEqual(kinds(whether(runtime, 'national-2010', '2026-11-20', {})), ['superseded']);
    assert.deepEqual(kinds(whether(runtime, 'xiamen-2021', '2026-11-20', { registered_region: '411000' })), [
      'lapsed',
      'place',
    ]);
  });

  test(`${runtime.name}: another place and a title that excludes, by the conditions of Articles 7(1) and 19`, () => {
    const facts = { registered_region: '650100', holds_provincial_title: true };
    const found = whether(runtime, 'xuchang-2020', '2022-09-15', facts);
    assert.deepEqual(kinds(found), ['7.1/registered_locally', '19/holds_provincial_title']);
    assert.equal(found[0].area, '许昌市');
    assert.deepEqual(
      found.map(({ cite }) => cite),
      ['7.1', '19'],
    );
  });
}

for (const name of ['zice', 'zice-fallback']) {
  test(`${name}: which measures take whoever is registered in a place`, async () => {
    const module = await loadedModule(name);
    const taking = (region) => JSON.parse(module.taking(region)).rulesets;
    assert.deepEqual(taking('411000'), ['xuchang-2020', 'national-2010']);
    assert.deepEqual(taking('411002'), ['xuchang-2020', 'national-2010']);
    assert.deepEqual(taking('410100'), ['national-2010']);
    assert.deepEqual(taking('653100'), ['xinjiang-2021', 'national-2010']);
    assert.deepEqual(taking('360100'), ['nanchang-2022', 'national-2010']);
    assert.deepEqual(taking('410000'), ['national-2010']);
    assert.deepEqual(taking('x'), []);
  });

  test(`${name}: by which measure at hand it was replaced`, async () => {
    const module = await loadedModule(name);
    const later = JSON.parse(bytesOf('xuchang-2020.json'));
    Object.assign(later, { id: 'xuchang-2030', supersedes: ['xuchang-2020'] });
    later.force.from = '2022-06-01';
    assert.deepEqual(JSON.parse(module.addRuleset('xuchang-2030.json', JSON.stringify(later))).findings, []);
    const told = (as_of) => whether(module, 'xuchang-2020', as_of, {}).map(({ status, by }) => [status, by]);
    assert.deepEqual(told('2022-05-31'), []);
    assert.deepEqual(told('2022-06-01'), [['superseded', ['xuchang-2030']]]);
  });

  test(`${name}: a ruleset cut of its English is weighed alike and keeps the hash of the whole file`, async () => {
    const whole = await loadedModule(name, ['xuchang-2020.json']);
    const cut = await bareModule(name);
    cut.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
    const without = (value) =>
      JSON.parse(JSON.stringify(value), (_, one) => {
        if (typeof one === 'object' && one !== null && !Array.isArray(one)) delete one.en;
        return one;
      });
    const { ruleset_hash } = JSON.parse(whole.layout('xuchang-2020'));
    const text = JSON.stringify(without(JSON.parse(bytesOf('xuchang-2020.json'))));
    assert.deepEqual(JSON.parse(cut.addCutRuleset('xuchang-2020.json', text, ruleset_hash)).findings, []);
    const applicant = '{"zice":1,"as_of":"2022-09-15","facts":{"total_assets":45}}';
    assert.equal(cut.assess('xuchang-2020', applicant, ''), whole.assess('xuchang-2020', applicant, ''));
  });
}
