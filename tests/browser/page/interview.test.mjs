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
  for (let put = await current(tab); put !== null;) {
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

test('after a miss it goes on; what it hangs on is asked next; what nobody knows is named at the end', async (t) => {
  const { tab } = await opened(t);
  await tab.locator('zice-picker [data-ruleset="xuchang-2020"]').click();
  await question(tab).waitFor();
  const known = { ...training, total_assets: 45, satisfaction_rate: 79 };
  const told = [];
  for (let put = await current(tab); put !== null;) {
    if (put === 'has_development_plan') await tab.locator('zice-interview button[name="dont_know"]').click();
    else if (put === 'local_endorsement') {
      assert.equal(told[told.length - 1], 'total_assets');
      assert.match(
        await tab.locator('zice-interview [data-node="7.2/total_assets"]').innerText(),
        /低于 50 万元[^]*还差 5 万元/,
      );
      await touch(tab, put, false);
      assert.match(
        await tab.locator('zice-interview .ahead.missed').innerText(),
        /有 1 项未达到；继续，才知道一共差什么/,
      );
    } else {
      for (const id of put.split(' ')) await touch(tab, id, known[id]);
      if (put === 'satisfaction_rate')
        assert.match(
          await tab.locator('zice-interview .line').innerText(),
          /未达到[^]*第七条（六）[^]*不少于 80%[^]*还差 1%/,
        );
      if (!['yes_no', 'choice'].includes(typeOf.get(put))) await next(tab);
    }
    told.push(put);
    put = await following(tab, put);
  }
  assert.equal(await tab.locator('zice-verdict [data-verdict]').getAttribute('data-verdict'), 'falls_short');
  await tab.locator('.ways [data-unknown="has_development_plan"]').click();
  assert.equal(await following(tab, ''), 'has_development_plan');
});

test('keys alone: arrows choose, Enter goes on, and the heading has the focus', async (t) => {
  const { tab } = await opened(t, { width: 1280, height: 900 });
  await tab.locator('zice-picker [data-ruleset="xuchang-2020"]').click();
  await tab.locator('zice-progress button[name="one"]').click();
  await question(tab).waitFor();
  const go = (id) => tab.locator('zice-interview').evaluate((element, fact) => element.reach([fact]), id);
  await go('platform_kind');
  await tab.locator('zice-interview [data-question="platform_kind"]').waitFor();
  const focused = () =>
    tab.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return `${at?.localName} ${at?.textContent?.trim()}`;
    });
  await tab.waitForFunction(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.localName === 'h3';
  });
  assert.equal(await focused(), 'h3 平台类型');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('ArrowDown');
  assert.equal(await current(tab), 'platform_kind');
  await tab.keyboard.press('Enter');
  assert.notEqual(await following(tab, 'platform_kind'), null);
  await tab.locator('zice-interview button[name="previous"]').click();
  assert.equal(await following(tab, ''), 'platform_kind');
  // Who came back to change an answer looks at it first.
  await question(tab)
    .locator('label', { has: tab.locator('input[value="specialised"]') })
    .click();
  assert.equal(await current(tab), 'platform_kind');
  await tab.locator('zice-interview button[name="all"]').click();
  await tab.locator('zice-form [data-fact="platform_kind"]').waitFor();
});

test('on a phone: a short head, each stage by itself, and the browser leads back', async (t) => {
  const { tab } = await opened(t);
  const head = await tab.locator('zice-app header').boundingBox();
  assert.ok(head.height <= phone.height / 5, `${head.height} px`);
  await tab.locator('zice-picker [data-ruleset="xiamen-2021"]').click();
  await question(tab).waitFor();
  assert.equal(await tab.locator('zice-picker').isVisible(), false);
  assert.match(await tab.locator('zice-bar .bar').innerText(), /还不能得出结论[^]*下一题/);
  await tab.locator('zice-interview button[name="results"]').click();
  await tab.locator('zice-results').waitFor({ state: 'visible' });
  assert.deepEqual(await violations(tab), []);
  assert.ok((await overflow(tab)) <= 0);
  await tab.goBack();
  await question(tab).waitFor();
  assert.equal(await tab.locator('zice-results').isVisible(), false);
  await tab.goBack();
  await tab.locator('zice-picker').waitFor({ state: 'visible' });
  await tab.goForward();
  await question(tab).waitFor();
});

test('in the form, too, what nothing depends on any more is folded, and opens by a touch', async (t) => {
  const page = await opened(t, { width: 1280, height: 900 });
  const { tab } = page;
  await tab.locator('zice-picker [data-ruleset="xuchang-2020"]').click();
  const field = (id) => tab.locator(`zice-form [data-fact="${id}"]`);
  await field('platform_kind').locator('select').selectOption('specialised');
  await field('declared_functions').locator('input[value="training"]').check();
  const fold = tab.locator('zice-form button[name="idle"]');
  await fold.waitFor();
  assert.match(await fold.innerText(), /^与您无关的 \d+ 题$/);
  assert.equal(await field('technology_events').isVisible(), false);
  assert.equal(await field('training_attendances').isVisible(), true);
  await fold.click();
  assert.equal(await field('technology_events').isVisible(), true);
});
