// Every scenario, in every runtime, byte for byte; and what `zice test` says of it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { nodesById } from '../kit/nodes.mjs';
import { runtimes } from '../kit/every-runtime.mjs';
import { native } from '../kit/runtimes.mjs';
import { scenarios } from '../kit/expanded.mjs';
import { bases } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';

test('there are scenarios for every ruleset', () => {
  assert.deepEqual([...new Set(scenarios.map(({ ruleset }) => ruleset))].sort(), rulesetIds);
});

for (const ruleset of new Set(scenarios.map((scenario) => scenario.ruleset))) {
  const own = scenarios.filter((scenario) => scenario.ruleset === ruleset);
  const applicants = own.map(({ applicant }) => applicant);
  const answers = runtimes.map((runtime) => runtime.assessAll(ruleset, applicants));

  own.forEach(({ name, differences, blanks }, i) => {
    test(`${ruleset}: ${name}`, () => {
      const [first, ...others] = answers.map((answer) => answer[i]);
      const assessment = JSON.parse(first);
      assert.equal(assessment.errors, undefined, first);
      assert.equal(assessment.ruleset, ruleset);
      others.forEach((other, k) => assert.equal(other, first, `${runtimes[k + 1].name} differs from native`));
      assert.deepEqual([differences, blanks], [[], 0]);
    });
  });

  test(`${ruleset}: of an applicant who has answered nothing, everything that is not judged is unknown`, () => {
    const [text, ...others] = runtimes.map((runtime) => runtime.assess(ruleset, '{"zice":1,"as_of":"2022-09-15"}'));
    for (const other of others) assert.equal(other, text);
    const assessment = JSON.parse(text);
    assert.equal(assessment.verdict, 'incomplete');
    const nodes = [...nodesById(assessment).values()].filter(({ status }) => status !== 'judged');
    assert.deepEqual(
      nodes.filter(({ status }) => status !== 'unknown').map(({ id }) => id),
      [],
    );
  });

  test(`${ruleset}: batch answers as many lines as it was given`, () => {
    assert.equal(answers[0].length, own.length);
  });
}

for (const { file, ruleset, applicant } of bases) {
  test(`${file}: assess prints the bytes that batch prints and the modules return`, () => {
    const [batched] = native.assessAll(ruleset, [applicant]);
    for (const runtime of runtimes) assert.equal(runtime.assess(ruleset, applicant), batched, runtime.name);
  });

  test(`${file}: compare is the same everywhere and holds what assess says`, () => {
    const text = native.compare(applicant);
    for (const runtime of runtimes) assert.equal(runtime.compare(applicant), text, runtime.name);
    const { assessments } = JSON.parse(text);
    assert.deepEqual(
      assessments.map((one) => one.ruleset),
      rulesetIds,
    );
    for (const one of assessments) assert.deepEqual(one, JSON.parse(native.assess(one.ruleset, applicant)));
  });
}

for (const asOf of ['2000-02-29', '2016-12-31', '2021-07-10', '2022-09-15', '2026-07-10', '2026-11-20', '2999-12-31']) {
  test(`list is the same everywhere on ${asOf}`, () => {
    const text = native.list(asOf);
    for (const runtime of runtimes) assert.equal(runtime.list(asOf), text, runtime.name);
    assert.deepEqual(
      JSON.parse(text).rulesets.map(({ id }) => id),
      rulesetIds,
    );
  });
}
