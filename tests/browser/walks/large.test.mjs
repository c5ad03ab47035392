// Large letters, by the browser and by the page, and keys alone: nothing runs out of the screen, and the focus is in sight.
import assert from 'node:assert/strict';
import test from 'node:test';
import { overflow } from '../../kit/browser/axe.mjs';
import { fileOf } from '../../kit/browser/begun.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { hands, isOneOfFew, keyboard, put, question, said } from '../../kit/browser/walker.mjs';

const site = hosted({ letters: 24 });
const { as_of, facts } = fileOf('xuchang-2020');
const known = { ...facts, platform_kind: 'specialised', declared_functions: ['training'], total_assets: 45 };
const named = (name) => (at) => at.name === name;
const within = (host) => (at) => at.host === host;

/** The page at a width, with the letters of its own that are larger yet, turned on by keys. */
async function opened(t, width, height) {
  const page = await site.open();
  const { tab } = page;
  t.after(async () => {
    await tab.close();
    assert.deepEqual(page.incidents, []);
  });
  await tab.setViewportSize({ width, height });
  const letters = () =>
    tab.locator('zice-picker #title').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  const keys = hands(tab);
  const before = await letters();
  assert.ok(before >= 33, `22 px grow with the browser's 24: ${before}`);
  if (width < 700) {
    await keys.until('Tab', named('settings'));
    await keys.press('Enter');
  }
  await keys.until('Tab', named('elder'));
  await keys.press('Enter');
  await tab.locator('zice-app[elder]').waitFor();
  assert.ok((await letters()) > before);
  assert.equal(await overflow(tab), 0);
  return { page, tab, keys };
}

/** With arrows, until the list or the radio says what is wanted. */
async function arrow(keys, wanted, most = 40) {
  for (let tries = 0; tries < most && !(await wanted()); tries += 1) await keys.press('ArrowDown');
  assert.ok(await wanted());
}

async function chosen(tab, keys) {
  await keys.until('Tab', named('as_of'));
  await tab.keyboard.press('Control+A');
  await tab.keyboard.type(as_of);
  await keys.until('Shift+Tab', named('ruleset'));
  await arrow(keys, () => tab.locator('zice-picker input[value="xuchang-2020"]').isChecked());
}

/** One question that is put, and on to the next. */
async function answered(tab, keys, ids) {
  for (const id of ids.split(' ')) {
    const field = question(tab).locator(`[data-fact="${id}"]`);
    const value = known[id];
    if (isOneOfFew(id)) {
      const own = field.locator(`input[value="${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}"]`);
      await keys.until('Tab', named('answer'));
      await keys.press('Space');
      await arrow(keys, () => own.isChecked());
      await keys.press('Enter');
    } else if (id === 'registered_region') {
      await keys.until('Tab', named('province'));
      await arrow(keys, async () => (await field.locator('select[name="province"]').inputValue()) === '410000');
      await keys.until('Tab', named('prefecture'));
      await arrow(keys, async () => (await field.locator('select[name="prefecture"]').inputValue()) === '411000');
      await keys.until('Tab', named('next'));
      await keys.press('Enter');
    } else if (id === 'declared_functions') {
      const own = field.locator('input[value="training"]');
      while (!(await own.evaluate((box) => box.getRootNode().activeElement === box))) await keys.press('Tab');
      await keys.press('Space');
      await keys.press('Enter');
    } else {
      if ((await keyboard(tab))?.name !== id) await keys.until('Tab', named(id));
      await tab.keyboard.type(String(value));
      await keys.press('Enter');
    }
  }
  await tab.locator(`zice-interview .question:not([data-question="${ids}"])`).waitFor();
  await tab.waitForFunction(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.localName === 'h3';
  });
  const at = await keyboard(tab);
  assert.ok(at.inSight, `${await put(tab)} stands out of sight: ${at.words}`);
  assert.equal(await overflow(tab), 0, await put(tab));
}

/** Opens what there is to do, and ticks off the first of it. */
async function ticked(tab, keys) {
  await keys.until('Tab', (at) => at.tag === 'summary' && at.words.includes('要做的事'));
  await keys.press('Enter');
  await tab.locator('zice-deeds [data-deed]').first().waitFor();
  await keys.until('Tab', (at) => within('zice-deeds')(at) && at.tag === 'input' && at.name !== 'scope');
  await keys.press('Space');
  assert.match(await said(tab.locator('zice-deeds [data-progress]')), /^已做 1 \//);
  assert.equal(await overflow(tab), 0);
}

test('a narrow screen under large letters, one question after the other by keys', async (t) => {
  const { tab, keys } = await opened(t, 375, 812);
  await chosen(tab, keys);
  await keys.until('Tab', within('zice-bar'));
  await keys.press('Enter');
  await question(tab).waitFor();
  for (let ids = await put(tab); ids !== 'local_endorsement'; ids = await put(tab)) await answered(tab, keys, ids);
  await keys.until('Tab', named('results'));
  await keys.press('Enter');
  await tab.locator('zice-verdict [data-verdict]').waitFor();
  await tab.waitForFunction(() => document.activeElement !== document.body);
  await ticked(tab, keys);
  t.diagnostic(`${keys.presses()} keys`);
  assert.deepEqual(keys.lost, []);
});

test('a wide screen under large letters, the form by keys: the verdict changes, and the deeds are ticked off', async (t) => {
  const { page, tab, keys } = await opened(t, 1280, 900);
  await chosen(tab, keys);
  await tab.locator('zice-progress button[name="one"]').waitFor();
  await keys.until('Tab', named('total_assets'));
  await tab.keyboard.type('45');
  await keys.until('Tab', named('satisfaction_rate'));
  await tab.keyboard.type('79');
  await keys.until('Tab', ({ fact }) => fact === 'local_endorsement');
  assert.equal(await page.verdict, 'incomplete', 'who could relax both figures has not been asked');
  await keys.press('ArrowLeft');
  assert.equal(await page.verdict, 'falls_short');
  await ticked(tab, keys);
  t.diagnostic(`${keys.presses()} keys`);
  assert.deepEqual(keys.lost, []);
});
