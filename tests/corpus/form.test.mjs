// The typed way in (numbers and views, no JSON) says exactly what the assessment says, for every scenario.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadedModule, native } from '../kit/runtimes.mjs';
import { scenarios } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';
import { dated, questionsAt, saidAt, shape, type, Typed } from '../kit/typed.mjs';

class Form extends Typed {
  constructor(module, ruleset, asOf) {
    super(module, 'form', module._zice_form_open(rulesetIds.indexOf(ruleset), dated(asOf)));
    this.layout = JSON.parse(module.layout(ruleset));
  }

  get said() {
    const { memory, questions, at } = this.views(10);
    return { ...saidAt(memory, at, this.layout), questions: questionsAt(memory, at[9], questions) };
  }
}

for (const runtime of ['zice', 'zice-fallback']) {
  const module = await loadedModule(runtime);
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
        const form = new Form(module, ruleset, file.as_of);
        type(form, file);
        const assessment = JSON.parse(answers[i]);
        const expected = { ...shape(assessment, form.layout), questions: assessment.open_questions };
        assert.deepEqual(form.said, expected, name);
        form.close();
      });
    });
  }
}
