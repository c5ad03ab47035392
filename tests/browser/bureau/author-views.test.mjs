// The page for authors: the ways to look at a ruleset, below it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { authorPage, begin, preview, putCursor } from '../../kit/browser/author-page.mjs';

const ruleset = 'nanchang-2022';
const { served, open } = authorPage();

test('below: cases are tried as the rule changes, each clause explained, another version held against it', async (t) => {
  const tab = await open(t);
  await begin(tab, ruleset);
  const loaded = served.requests.length;
  const view = (id) => tab.locator(`details[data-view="${id}"]`);
  for (const id of ['cases', 'explanation', 'difference']) await view(id).locator('> summary').click();

  const cases = view('cases');
  const file = fileURLToPath(new URL(`../../cases/${ruleset}.json`, import.meta.url));
  await cases.locator('input[type="file"]').setInputFiles(file);
  await cases.locator('p.good[role="status"]').waitFor();
  assert.match(await cases.locator('p.good[role="status"]').innerText(), /^\d+ 个用例，0 个不符，0 个没有填完$/);
  assert.ok((await cases.locator('tbody tr').count()) > 5);

  const explained = view('explanation');
  await explained.locator('table').first().waitFor();
  assert.match((await explained.locator('table').allInnerTexts()).join(), /第五条（一）[^]*不低于 ?100 ?万元/);
  const [page] = await Promise.all([tab.waitForEvent('download'), explained.locator('button[name="page"]').click()]);
  assert.equal(page.suggestedFilename(), `${ruleset}.html`);

  await putCursor(tab, '"total_assets", "at_least": "100');
  await tab.keyboard.type('0');
  await cases.locator('li.failing').first().waitFor();
  assert.match(await cases.locator('li.failing').first().innerText(), /应为[^]*实际为/);
  await cases.locator('li.failing p button').first().click();
  await cases.locator('.cm-lintRange-warning').first().waitFor();
  await cases.locator('li.failing button', { hasText: '填入自测' }).first().click();
  assert.notEqual(await preview(tab).locator('[data-fact="total_assets"] input').inputValue(), '');

  const differs = view('difference');
  await differs.locator('select[name="other"]').selectOption(ruleset);
  await differs.locator('button[name="compare"]').click();
  await differs.locator('li[data-change="stricter"]').waitFor();
  assert.match(await differs.locator('p[role="status"]').innerText(), /有人的结论因此不同/);
  const stricter = differs.locator('li[data-change="stricter"]').first();
  assert.match(await stricter.innerText(), /第五条（一）[^]*100 ?万元[^]*1000 ?万元/);
  for (const width of [1280, 375]) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.waitForTimeout(300);
    assert.deepEqual(await violations(tab), [], `${width} px`);
    assert.ok((await overflow(tab)) <= 0, `${width} px`);
  }
  assert.deepEqual(tab.incidents, []);
  assert.deepEqual(served.requests.slice(loaded), []);
});
