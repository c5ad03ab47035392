// The typed way in (numbers and views, no JSON) says exactly what the assessment says, for every scenario.
import assert from 'node:assert/strict';
import test from 'node:test';
import { firstModule } from '../kit/first-module.mjs';
import { loadedModule, native } from '../kit/runtimes.mjs';
import { scenarios } from '../kit/expanded.mjs';
import { rulesetIds } from '../kit/shipped.mjs';
import { shape, type, Typed } from '../kit/typed.mjs';

for (const runtime of ['zice', 'zice-fallback', 'zice-form']) {
  const module = runtime === 'zice-form' ? await firstModule() : await loadedModule(runtime);
  for (const ruleset of rulesetIds) {
    const own = scenarios.filter((scenario) => scenario.ruleset === ruleset);
    test(`${runtime}: the form of ${ruleset} agrees with the assessment in all ${own.length} scenarios`, () => {
      assert.ok(own.length > 0);
      const answers = native.assessAll(
        ruleset,
        own.map(({ applicant }) => applicant),
      );
      own.forEach(({ name, applicant }, i) => {
        const file = JSON.parse(applicant);
        const form = new Typed(module, [ruleset], file.as_of);
        type(form, file);
        const assessment = JSON.parse(answers[i]);
        const each = [shape(assessment, form.layouts[0])];
        const questions = runtime === 'zice-form' ? null : assessment.open_questions;
        assert.deepEqual(form.said, { questions, problems: 0, each }, name);
        form.close();
      });
    });
  }
}
