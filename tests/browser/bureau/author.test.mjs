// The page for authors: a ruleset is checked as it is typed, makes the self-check beside it, and is saved as it was typed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bytesOf } from '../../kit/shipped.mjs';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { authorPage, begin, content, preview, putCursor, saved, status } from '../../kit/browser/author-page.mjs';

const ruleset = 'nanchang-2022';
const shipped = bytesOf(`${ruleset}.json`).toString();
const { served, open } = authorPage();

test('a new file names what is lacking; a measure makes the self-check; a slip is underlined, told and reached; the text is saved as it was typed', async (t) => {
  const tab = await open(t);
  assert.equal(await status(tab), '100 处以上错误');
  assert.match(await tab.locator('zice-author-findings li').first().innerText(), /还没有填写：标识/);
  await begin(tab, ruleset);
  const loaded = served.requests.length;
  assert.equal(await status(tab), '没有错误，也没有提醒。');
  const box = preview(tab).locator('[data-fact="total_assets"] input');
  const verdict = (id) => tab.locator(`zice-author-preview zice-verdict [data-verdict="${id}"]`).waitFor();
  await box.fill('85');
  await verdict('falls_short');

  // A figure of ten times as much: the self-check follows, and what was filled in stays.
  await putCursor(tab, '"total_assets", "at_least": "100');
  await tab.keyboard.type('0');
  await tab.locator('zice-author-findings li[data-severity="warning"]').first().waitFor();
  await box.fill('850');
  await verdict('falls_short');
  await content(tab).click();
  await putCursor(tab, '"total_assets", "at_least": "1000');
  await tab.keyboard.press('Backspace');
  await tab.getByText('没有错误，也没有提醒。').waitFor();
  assert.equal(await box.inputValue(), '850');
  await verdict('incomplete');

  await putCursor(tab, '"figure": "total_assets');
  await tab.keyboard.type('z');
  const row = tab.locator('zice-author-findings li[data-severity="error"]');
  await row.waitFor();
  assert.match(await row.innerText(), /第 \d+ 行第 \d+ 列[^]*total_assets/);
  assert.match(await tab.locator('.trying .stale').innerText(), /上一次没有错误/);
  assert.equal(await tab.locator('.cm-lintRange-error').first().innerText(), '"total_assetsz"');
  await tab.locator('.cm-lintRange-error').first().hover();
  assert.match(await tab.locator('.cm-tooltip .cm-diagnostic-error').innerText(), /total_assets[^]*\w+\/\w+/);
  await tab.keyboard.press('Control+Home');
  await row.locator('button').click();
  await tab.keyboard.type('#');
  const { name, text } = await saved(tab);
  assert.equal(name, `${ruleset}.json`);
  assert.equal(text, shipped.replace('"figure": "total_assets"', '"figure": #"total_assetsz"'));
  assert.deepEqual(tab.incidents, []);
  assert.deepEqual(served.requests.slice(loaded), []);
});

test('with the keyboard: keys, kinds of requirement, facts by their Chinese names, areas; Escape and Tab leave', async (t) => {
  const tab = await open(t);
  await begin(tab, ruleset);
  const offered = () => tab.locator('.cm-tooltip-autocomplete li[aria-selected]').innerText();
  const line = () => tab.locator('.cm-line').evaluateAll((all) => all.map((one) => one.textContent));
  await putCursor(tab, '"level": "municipal",');
  await tab.keyboard.press('Enter');
  await tab.keyboard.type('"wai');
  assert.match(await offered(), /^waivers看过并确认无误的提醒$/);
  await tab.waitForTimeout(150);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Control+z');
  await tab.keyboard.press('Control+z');

  await putCursor(tab, '"conditions": [');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Control+Space');
  await tab.keyboard.type('figu');
  assert.match(await offered(), /figure, at_least/);
  await tab.waitForTimeout(150);
  await tab.keyboard.press('Tab');
  assert.ok((await line()).includes('    {"id": "", "text": "", "figure": "", "at_least": ""}'));
  await tab.keyboard.type('5.2/area');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('场地');
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Control+Space');
  await tab.keyboard.insertText('面积');
  assert.match(await offered(), /^premises_area服务场地面积（m²）/);
  await tab.waitForTimeout(150);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  await tab.keyboard.type('300');
  assert.match(await offered(), /^300 m²/);
  await tab.waitForTimeout(150);
  await tab.keyboard.press('Enter');
  assert.ok((await line()).some((one) => one.includes('"figure": "premises_area", "at_least": "300 m²"}')));

  const within = () => tab.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName);
  assert.equal(await within(), 'zice-author-editor');
  await tab.keyboard.press('Tab');
  assert.equal(await within(), 'zice-author-editor');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('Tab');
  assert.notEqual(await within(), 'zice-author-editor');
  assert.deepEqual(tab.incidents, []);
});

test('accessible and nothing to scroll sideways, wide and narrow, light and dark, in both languages', async (t) => {
  const tab = await open(t);
  await begin(tab, ruleset);
  await putCursor(tab, '"total_assets", "at_least": "100');
  await tab.keyboard.type('0');
  await tab.locator('zice-author-findings li').first().waitFor();
  for (const [colorScheme, width, language] of [
    ['light', 1280, 'zh-CN'],
    ['dark', 1280, 'zh-CN'],
    ['light', 375, 'en'],
    ['dark', 320, 'en'],
  ]) {
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width, height: 900 });
    if ((await tab.locator('zice-author').getAttribute('lang')) !== language) {
      // Where there is little room one button stands for all settings.
      await tab.locator('zice-settings button[name="settings"]').click();
      await tab.locator('zice-settings button[name="language"]').click();
    }
    await tab.waitForTimeout(300);
    assert.deepEqual(await violations(tab), [], `${colorScheme}, ${width} px, ${language}`);
    assert.ok((await overflow(tab)) <= 0, `${width} px`);
  }
  assert.equal(await tab.locator('h1').first().innerText(), 'Zice · writing a ruleset');
  assert.deepEqual(tab.incidents, []);
});
