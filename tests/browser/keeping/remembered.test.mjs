// What is remembered on a device: only where one asks for it, by several tabs at once, cleared from any of them, and read
// whatever stands there.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test, { beforeEach } from 'node:test';
import { mutated, random } from '../../kit/mutations.mjs';
import { Page, hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const folder = new URL('../../page/remembered/', import.meta.url);

const site = hosted({ whole: true });
const { open } = site;
const notice = (page) => page.tab.locator('zice-notices [data-notice]');
const answer = (page, id) => page.fact(id).locator('input').inputValue();
const box = (page) => page.tab.locator('zice-keeping input[name="remember"]');
/** What another tab entered arrives when the browser says so. */
async function arrives(page, id, value) {
  for (let tries = 0; tries < 100 && (await answer(page, id)) !== value; tries += 1) await page.tab.waitForTimeout(50);
  assert.equal(await answer(page, id), value);
}
const stored = (page) => page.tab.evaluate(() => ({ ...localStorage }));

beforeEach(async () => {
  for (const tab of site.context.pages().slice(1)) await tab.close();
  await site.context.pages()[0].goto(`${site.url}favicon.svg`);
  await site.context.pages()[0].evaluate(() => localStorage.clear());
});

test('nothing is kept unless one asks for it; clearing forgets everything', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  assert.equal(await page.tab.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await page.tab.locator('zice-form').count(), 0);

  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await page.tab.locator('zice-settings button[name="elder"]').click();
  await box(page).check();
  await page.type('satisfaction_rate', '91x');
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await answer(page, 'total_assets'), '77');
  assert.equal(await page.fact('satisfaction_rate').locator('input').inputValue(), '91x');
  assert.equal(await page.tab.locator('zice-app').evaluate((element) => element.hasAttribute('elder')), true);
  assert.equal(await box(page).isChecked(), true);

  await page.tab.locator('nav button[name="clear"]').click();
  assert.equal(await notice(page).getAttribute('data-notice'), 'cleared');
  assert.equal(await page.tab.evaluate(() => localStorage.length), 0);
  await page.choose(ruleset);
  assert.equal(await answer(page, 'total_assets'), '');
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await page.tab.locator('zice-form').count(), 0);
  assert.deepEqual(page.incidents, []);
});

test('a sample is not remembered', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await box(page).check();
  await page.tab.locator('zice-picker button[name="sample"]').click();
  assert.notEqual(await answer(page, 'total_assets'), '77');
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await answer(page, 'total_assets'), '77');
  await page.tab.locator('nav button[name="clear"]').click();
});

test('where storage throws, the page runs and says that nothing was remembered', async () => {
  const page = new Page(await site.context.newPage());
  await page.tab.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.tab.goto(site.url);
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  await box(page).click();
  assert.equal(await notice(page).getAttribute('data-notice'), 'not_remembered');
  assert.equal(await box(page).isChecked(), false);
});

/** Leaves for another page and comes back by the browser's own button; the window must be the one that was left. */
async function leaveAndReturn(page) {
  await page.tab.evaluate(() => {
    delete window.broughtBack;
    addEventListener('pageshow', ({ persisted }) => (window.broughtBack = persisted), { once: true });
  });
  await page.tab.goto(`${site.url}favicon.svg`);
  await page.tab.goBack({ waitUntil: 'commit' });
  await page.tab.waitForFunction(() => window.broughtBack !== undefined);
  assert.equal(await page.tab.evaluate(() => window.broughtBack), true);
}

test('a page the browser brings back is as it was left, and offers to clear at once', async () => {
  const page = await open();
  await leaveAndReturn(page);
  assert.equal(await notice(page).count(), 0);
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await leaveAndReturn(page);
  await notice(page).waitFor();
  assert.equal(await notice(page).getAttribute('data-notice'), 'back');
  assert.equal(await answer(page, 'total_assets'), '77');
  await page.tab.locator('zice-notices button[name="clear"]').click();
  await page.choose(ruleset);
  assert.equal(await answer(page, 'total_assets'), '');
});

async function remembering(fact = 'total_assets', text = '77') {
  const page = await open();
  await page.choose(ruleset);
  await page.type(fact, text);
  await box(page).check();
  return page;
}

test('cleared in one tab: the other forgets too and says so, and nothing comes back', async () => {
  const a = await remembering();
  const b = await open();
  assert.equal(await answer(b, 'total_assets'), '77');
  // What is still to come would push the button away under the mouse.
  await a.settle();
  await a.tab.locator('nav button[name="clear"]').click();
  assert.equal(await notice(a).getAttribute('data-notice'), 'cleared');
  await b.tab.locator('[data-notice="cleared_elsewhere"]').waitFor();
  assert.equal(await b.tab.locator('zice-form').count(), 0);
  assert.equal(await box(b).isChecked(), false);
  await b.choose(ruleset);
  assert.equal(await answer(b, 'total_assets'), '');
  await b.type('satisfaction_rate', '9');
  const c = await open();
  assert.equal(await c.tab.locator('zice-form').count(), 0);
  assert.deepEqual(await stored(c), {});
  for (const page of [a, b, c]) assert.deepEqual(page.incidents, []);
});

test('no longer remembered in one tab: not in the other either, and what was typed stays', async () => {
  const a = await remembering();
  const b = await open();
  await a.tab.bringToFront();
  await box(a).uncheck();
  await b.tab.waitForFunction(
    () => !document.querySelector('zice-app').shadowRoot.querySelector('zice-keeping').remembering,
  );
  assert.equal(await box(b).isChecked(), false);
  await b.type('satisfaction_rate', '9');
  assert.deepEqual(await stored(b), {});
  assert.deepEqual([await answer(a, 'total_assets'), await answer(b, 'total_assets')], ['77', '77']);
});

test('typed in two tabs: all of it is kept and stands in both, and each stays with its measure', async () => {
  const a = await remembering();
  const d = await open();
  await d.choose('xinjiang-2021');
  await d.type('satisfaction_rate', '91');
  await a.type('total_assets', '78');
  await arrives(a, 'satisfaction_rate', '91');
  await arrives(d, 'total_assets', '78');
  assert.equal(await a.tab.locator('zice-picker input[name="ruleset"]:checked').inputValue(), ruleset);
  assert.equal(await d.tab.locator('zice-picker input[name="ruleset"]:checked').inputValue(), 'xinjiang-2021');
  const c = await open();
  assert.deepEqual([await answer(c, 'total_assets'), await answer(c, 'satisfaction_rate')], ['78', '91']);
});

test('a sample in one tab is in no other, and what was typed meanwhile stands behind it', async () => {
  const a = await remembering();
  const b = await open();
  await b.tab.locator('zice-picker button[name="sample"]').click();
  const shown = await answer(b, 'total_assets');
  await a.type('total_assets', '79');
  assert.equal(await answer(b, 'total_assets'), shown);
  await b.tab.locator('zice-notices button[name="leave_sample"]').click();
  await arrives(b, 'total_assets', '79');
});

test('cleared while the browser kept a page one had left: it comes back empty', async () => {
  const page = await remembering();
  await page.tab.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (window.broughtBack = persisted), { once: true }),
  );
  await page.tab.goto(`${site.url}favicon.svg`);
  const other = await open();
  await other.tab.locator('nav button[name="clear"]').click();
  await page.tab.goBack({ waitUntil: 'commit' });
  await page.tab.waitForFunction(() => window.broughtBack !== undefined);
  assert.equal(await page.tab.evaluate(() => window.broughtBack), true);
  await page.tab.locator('[data-notice="cleared_elsewhere"]').waitFor();
  assert.equal(await page.tab.locator('zice-form').count(), 0);
  assert.deepEqual(await stored(page), {});
});

/** Puts something where the page remembers, and opens it. */
async function openWith(text) {
  const tab = site.context.pages()[0];
  await tab.evaluate((text) => localStorage.setItem('zice', text), text);
  return open();
}

for (const file of readdirSync(folder)) {
  test(`${file} is remembered: the page starts, what cannot be read is said, all else is there`, async () => {
    const page = await openWith(readFileSync(new URL(file, folder), 'utf8'));
    await page.tab.locator('zice-form').waitFor();
    assert.equal(await answer(page, 'total_assets'), '');
    if (file !== 'fixed-is-text.json') {
      await page.tab.locator('[data-notice="recalled"]').waitFor();
      assert.match(await notice(page).innerText(), /读不出来[^]*上年末总资产/);
    }
    await page.type('total_assets', '80');
    await page.tab.reload();
    await page.tab.locator('zice-app[data-runtime]').waitFor();
    assert.equal(await answer(page, 'total_assets'), '80');
    assert.equal(await notice(page).count(), 0);
    assert.deepEqual(page.incidents, []);
  });
}

test('nothing readable at all: the page starts, says so, and destroys nothing unasked', async () => {
  for (const text of ['{"entered":', '[1]', '{"theirs":true}']) {
    const page = await openWith(text);
    await page.tab.locator('[data-notice="recalled"]').waitFor();
    await page.choose(ruleset);
    await page.type('total_assets', '77');
    assert.deepEqual(await stored(page), { zice: text });
    await box(page).check();
    assert.equal(JSON.parse((await stored(page)).zice).entered.facts.total_assets, '77');
    assert.deepEqual(page.incidents, []);
    await page.tab.close();
  }
});

test('fifteen states that some other version might have left: the page starts with each, and takes an answer', async () => {
  const page = await remembering();
  for (const [id, text] of [
    ['satisfaction_rate', '91x'],
    ['service_staff', '6'],
  ])
    await page.type(id, text);
  await page.answer('registered_region', '411000');
  const good = JSON.parse((await stored(page)).zice);
  const next = random(3);
  for (let tries = 0; tries < 15; tries += 1) {
    const text = JSON.stringify(mutated(tries % 2 ? mutated(good, next) : good, next));
    await page.tab.evaluate((text) => {
      localStorage.setItem('zice', text);
      sessionStorage.setItem('zice', text);
    }, text);
    await page.tab.reload();
    await page.tab
      .locator('zice-app[data-runtime]')
      .waitFor({ timeout: 10_000 })
      .catch(() => assert.fail(text));
    await page.choose(ruleset);
    await page.type('total_assets', '80');
    assert.equal(await page.row('7.2/total_assets').getAttribute('data-status'), 'met', text);
    assert.deepEqual(page.incidents, [], text);
  }
});
