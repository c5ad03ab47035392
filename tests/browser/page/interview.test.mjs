// One question at a time: on a phone from choosing to a result of its own, by touch, by key and with the browser's way back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fileOf } from '../../kit/browser/begun.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { violations, overflow } from '../../kit/browser/axe.mjs';
import { vocabulary } from '../../kit/shipped.mjs';

const site = hosted();
const phone = { width: 375, height: 812 };
const { as_of, facts } = fileOf('xuchang-2020');
const training = { ...facts, platform_kind: 'specialised', declared_functions: ['training'] };
const typeOf = new Map(vocabulary.facts.map(({ id, type }) => [id, type]));

/** A page as a visitor finds it, and whatever happens there that must not fails the test. */
async function opened(t, size = phone) {
  const page = await site.open();
  await page.tab.setViewportSize(size);
  t.after(async () => {
    await page.tab.close();
    assert.deepEqual(page.incidents, []);
  });
  await page.tab.locator('zice-picker input[name="as_of"]').fill(as_of);
  return page;
}

const question = (tab) => tab.locator('zice-interview .question');
const current = (tab) => question(tab).getAttribute('data-question');
/** The question that is put once it is another one than before; null at the result. */
async function following(tab, before) {
  await tab
    .locator(`zice-interview .question:not([data-question="${before}"]), .main[data-stage="result"] zice-verdict`)
    .first()
    .waitFor();
  return (await question(tab).count()) > 0 ? current(tab) : null;
}
const next = (tab) => tab.locator('zice-bar button[name="next"]').click();

/** Answers as a newcomer does; gives how many touches that took, without that for the way on. */
async function touch(tab, id, value) {
  const field = question(tab).locator(`[data-fact="${id}"]`);
  const type = typeOf.get(id);
  if (type === 'yes_no' || type === 'choice') {
    const chosen = type === 'choice' ? value : value ? 'yes' : 'no';
    await field.locator('label', { has: tab.locator(`input[value="${chosen}"]`) }).click();
    return 1;
  }
  if (type === 'region') {
    // Each list is opened by one touch, and chosen from by another.
    await field.locator('select[name="province"]').selectOption(`${value.slice(0, 2)}0000`);
    await field.locator('select[name="prefecture"]').selectOption(`${value.slice(0, 4)}00`);
    return 4;
  }
  if (type === 'functions') for (const one of value) await field.locator(`input[value="${one}"]`).click();
  else await field.locator('input').fill(String(value));
  return 1;
}

/** All that is put at once, and on to what follows. */
async function answer(tab, put, values) {
  let touches = 0;
  for (const id of put.split(' ')) touches += await touch(tab, id, values[id]);
  // One of a few answers goes on by itself.
  if (['yes_no', 'choice'].includes(typeOf.get(put))) return touches;
  await next(tab);
  return touches + 1;
}

test('a specialised training platform in Xuchang: 27 questions and 45 touches at most', async (t) => {
  const { tab } = await opened(t);
  await tab.locator('zice-picker [data-ruleset="xuchang-2020"]').click();
  let touches = 1;
  const asked = [];
  await question(tab).waitFor();
  for (let put = await current(tab); put !== null; ) {
    asked.push(put);
    touches += await answer(tab, put, training);
    put = await following(tab, put);
  }
  console.log(`${asked.length} questions, ${touches} touches`);
  assert.equal(await tab.locator('zice-verdict [data-verdict]').getAttribute('data-verdict'), 'meets');
  assert.deepEqual(asked.slice(0, 4), ['registered_region', 'platform_kind', 'declared_functions', 'legal_status']);
  assert.ok(asked.length <= 27, asked.join(' '));
  assert.ok(touches <= 45, String(touches));
});
