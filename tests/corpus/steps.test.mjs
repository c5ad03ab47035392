// What takes long, worked out in several calls: the same bytes as in one, from every runtime.
import assert from 'node:assert/strict';
import test from 'node:test';
import { compared } from '../kit/every-runtime.mjs';
import { applicants } from '../kit/expanded.mjs';
import { loadedModule } from '../kit/runtimes.mjs';
import { calendarText, rulesetIds } from '../kit/shipped.mjs';

const ofModule = { wasm: await loadedModule('zice'), fallback: await loadedModule('zice-fallback') };
const nobody = '{"zice":1,"as_of":"2022-09-15"}';

/** What the last of these calls gives, and how many there were. */
function worked(step) {
  for (let calls = 1; ; calls += 1) {
    const answer = step();
    if (answer) return { answer, calls };
  }
}

test('what is worked out step by step has the same bytes, and every measure has steps of its own', () => {
  for (const applicant of [...applicants.slice(0, 3), nobody]) {
    for (const module of [ofModule.wasm, ofModule.fallback]) {
      const { answer, calls } = worked(() => module.compareStep(applicant, ''));
      assert.equal(answer, compared(applicant));
      const one = (id) => worked(() => module.assessStep(id, applicant, ''));
      for (const id of rulesetIds) assert.equal(one(id).answer, module.assess(id, applicant, ''));
      // The last call of each puts together what was found.
      const steps = rulesetIds.map((id) => one(id).calls - 1);
      assert.ok(Math.min(...steps) >= 2, `${steps}`);
      assert.equal(
        calls - 1,
        steps.reduce((sum, count) => sum + count, 0),
      );
    }
  }
});

test('what takes long to find is found in many steps', () => {
  const { calls } = worked(() => ofModule.wasm.assessStep('xuchang-2020', nobody, ''));
  assert.ok(calls > 5, `${calls} calls`);
});

test('steps begin anew for another applicant, another call, and once something else is loaded', () => {
  const { wasm: module } = ofModule;
  const [one, other] = applicants;
  const [id] = rulesetIds;
  const { calls } = worked(() => module.compareStep(other, ''));
  const again = () => worked(() => module.compareStep(other, '')).calls;
  module.compareStep(one, '');
  assert.equal(again(), calls);
  module.compareStep(other, '');
  module.assessStep(id, other, '');
  assert.equal(again(), calls);
  module.compareStep(other, '');
  module.useCalendar(calendarText);
  assert.equal(again(), calls);
  module.compareStep(other, '');
  assert.match(module.compareStep('{', ''), /"errors"/);
  assert.match(module.assessStep('nowhere', other, ''), /"errors"/);
  assert.match(module.assessStep(id, '{', ''), /"errors"/);
});
