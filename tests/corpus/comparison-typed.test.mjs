// The typed comparison says the same as the one by JSON, in every runtime that has it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { compared, loadedModule } from '../kit/runtimes.mjs';
import { applicants } from '../kit/scenarios.mjs';
import { rulesetIds } from '../kit/shipped.mjs';
import { dated, questionsAt, saidAt, shape, type, Typed } from '../kit/typed.mjs';

class Comparison extends Typed {
  constructor(module, asOf) {
    super(module, 'comparison', module._zice_comparison_open(dated(asOf)));
    this.layouts = rulesetIds.map((id) => JSON.parse(module.layout(id)));
  }

  get said() {
    const { memory, questions, at } = this.views(1 + 10 * rulesetIds.length);
    return {
      questions: questionsAt(memory, at[0], questions),
      each: this.layouts.map((layout, i) => saidAt(memory, at.subarray(1 + 10 * i), layout)),
    };
  }
}

for (const runtime of ['zice', 'zice-fallback']) {
  test(`${runtime}: the typed comparison agrees with the JSON for ${applicants.length} applicants`, async () => {
    const module = await loadedModule(runtime);
    for (const applicant of applicants) {
      const file = JSON.parse(applicant);
      const typed = new Comparison(module, file.as_of);
      type(typed, file);
      const { assessments, open_questions } = JSON.parse(compared(applicant));
      assert.deepEqual(typed.said, {
        questions: open_questions,
        each: assessments.map((one, i) => shape(one, typed.layouts[i])),
      });
      typed.close();
    }
  });
}

test('a comparison that is not open takes nothing and says nothing', async () => {
  const module = await loadedModule('zice');
  assert.equal(module._zice_comparison_open(20230229), 0);
  const handle = module._zice_comparison_open(20220915);
  module._zice_comparison_close(handle);
  for (const closed of [handle, 0, 99, -1]) {
    assert.equal(module._zice_comparison_set(closed, 0, 1), 0);
    module._zice_comparison_clear(closed, 0);
    module._zice_comparison_document(closed, 0, 1, 0, -1);
    module._zice_comparison_close(closed);
    assert.equal(module._zice_comparison_questions(closed), 0);
    assert.equal(module._zice_comparison_views(closed), 0);
  }
});
