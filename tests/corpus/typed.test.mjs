// What a form of several measures says where nothing is to be said, and of what is wrong with an answer.
import assert from 'node:assert/strict';
import test from 'node:test';
import { firstModule } from '../kit/first-module.mjs';
import { loadedModule } from '../kit/runtimes.mjs';
import { rulesetIds, rulesets, vocabulary } from '../kit/shipped.mjs';
import { dated, Typed } from '../kit/typed.mjs';

test('a form that is not open takes nothing and says nothing', async () => {
  const module = await loadedModule('zice');
  const count = rulesetIds.length;
  const none = [
    [0, count, 20230229],
    [-1, 1, 20220915],
    [0, 0, 20220915],
    [0, count + 1, 20220915],
    [count, 1, 20220915],
  ];
  for (const given of none) assert.equal(module._zice_form_open(...given), 0, String(given));
  const handle = module._zice_form_open(0, count, 20220915);
  module._zice_form_close(handle);
  for (const closed of [handle, 0, 99, -1]) {
    assert.equal(module._zice_form_set(closed, 0, 1), 0);
    module._zice_form_clear(closed, 0);
    module._zice_form_document(closed, 0, 1, 0, -1);
    module._zice_form_close(closed);
    assert.equal(module._zice_form_questions(closed), 0);
    assert.equal(module._zice_form_views(closed), 0);
    assert.equal(module.problem(closed, 0), '');
  }
});

test('the module that is there first says of a day, a place and a wrong answer what the whole says', async () => {
  const [first, whole] = [await firstModule(), await loadedModule('zice')];
  assert.equal(first.used, rulesetIds.length);
  for (const day of ['2021-01-04', '2022-09-15', '2026-11-28']) {
    const listed = JSON.parse(whole.list(day)).rulesets.map(({ force: { status }, superseded_by, current }) => ({
      status,
      superseded_by,
      current,
    }));
    assert.deepEqual(JSON.parse(first.forces(dated(day))), listed);
  }
  assert.equal(first.forces(20230229), '[]');
  for (const region of [411000, 653101, 110000])
    assert.deepEqual(JSON.parse(first.taking(region)), JSON.parse(whole.taking(String(region))).rulesets);
  const forms = [first, whole].map((module) => new Typed(module, rulesetIds.slice(0, 1), '2022-09-15'));
  vocabulary.facts.forEach((_, fact) => {
    const [one, other] = forms.map((form) => [form.set(fact, NaN), form.module.problem(form.handle, fact)]);
    assert.deepEqual(one, other);
    assert.ok(one[1].length > 0);
  });
});

test('of the measures that ship, the module that is there first takes those that are chosen', async () => {
  const first = await firstModule(0b10);
  assert.equal(first.used, 1);
  assert.equal(JSON.parse(first.forces(20220915)).length, 1);
  assert.equal(first._zice_form_open(0, 2, 20220915), 0);
});

test('what is wrong with an answer is said in the words of the one measure, and of the vocabulary for several', async () => {
  const module = await loadedModule('zice');
  const fact = (id) => vocabulary.facts.findIndex((one) => one.id === id);
  const label = (id) => vocabulary.facts[fact(id)].label;
  const own = rulesets.find(
    ({ labels = {} }) => labels.service_staff && labels.service_staff.label !== label('service_staff'),
  );
  const wrong = (first, last) => {
    const form = new Typed(module, [first, last], '2022-09-15');
    form.set(fact('service_staff'), 3);
    form.set(fact('service_staff_with_either'), 4);
    return module.problem(form.handle, fact('service_staff_with_either'));
  };
  assert.equal(wrong(rulesetIds[0], rulesetIds.at(-1)), `不能大于“${label('service_staff')}”（3）`);
  if (own) assert.equal(wrong(own.id, own.id), `不能大于“${own.labels.service_staff.label}”（3）`);
});
