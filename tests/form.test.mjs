// The typed way in (numbers and views, no JSON) says exactly what the assessment says, for every scenario.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadedModule, native } from './runtimes.mjs';
import { scenarios } from './scenarios.mjs';
import { rulesetIds } from './shipped.mjs';
import { dated, questionsAt, saidAt, shape, type } from './typed.mjs';

class Form {
  constructor(module, ruleset, asOf) {
    this.module = module;
    this.layout = JSON.parse(module.layout(ruleset));
    this.handle = module._zice_form_open(rulesetIds.indexOf(ruleset), dated(asOf));
    assert.notEqual(this.handle, 0);
  }

  set(fact, value) {
    return this.module._zice_form_set(this.handle, fact, value);
  }

  clear(fact) {
    this.module._zice_form_clear(this.handle, fact);
  }

  document(...stated) {
    this.module._zice_form_document(this.handle, ...stated);
  }

  get said() {
    const count = this.module._zice_form_questions(this.handle);
    const memory = this.module.HEAPU8.buffer;
    const at = new Uint32Array(memory, this.module._zice_form_views(this.handle), 10);
    return { ...saidAt(memory, at, this.layout), questions: questionsAt(memory, at[9], count) };
  }

  close() {
    this.module._zice_form_close(this.handle);
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
