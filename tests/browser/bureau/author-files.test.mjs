// The page for authors: where a text comes from, and that it is lost or kept only as its author says.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bytesOf } from '../../kit/shipped.mjs';
import { authorPage, begin, chooseFile, content, preview, putCursor, saved } from '../../kit/browser/author-page.mjs';
import { kit } from '../../kit/browser/check-server.mjs';
import { serve } from '../../kit/browser/page.mjs';

const ruleset = 'nanchang-2022';
const shipped = bytesOf(`${ruleset}.json`).toString();
const { open } = authorPage();

test('files: opened, refused where they are no text, fetched from this site; given up only when asked; remembered only where chosen', async (t) => {
  const tab = await open(t);
  const title = tab.locator('zice-author-files .name');
  await chooseFile(tab, 'gbk.json', Buffer.from([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x7d]));
  const told = tab.locator('zice-author-files .told');
  await told.getByText('没有打开').waitFor();
  assert.match(await told.innerText(), /1:\d+ .*UTF-8/);
  await chooseFile(tab, 'marked.json', `\ufeff${shipped}`);
  await tab.locator('zice-author-findings li[data-code="json/bom"]').waitFor();
  await chooseFile(tab, 'ours.json', shipped);
  await preview(tab).waitFor();
  assert.equal(await title.innerText(), 'ours.json');
  assert.deepEqual(tab.asked, []);

  await putCursor(tab, '"at_least": 100');
  await tab.keyboard.type('0');
  await title.getByText('还没有保存').waitFor();
  tab.gives = false;
  await tab.locator('button[name="fresh"]').click();
  assert.equal(await title.locator('b').innerText(), 'ours.json');
  tab.gives = true;
  await tab.locator('input[name="address"]').fill(`${kit.folder}/rulesets/xiamen-2021.json`);
  await tab.keyboard.press('Enter');
  await title.getByText('xiamen-2021.json').waitFor();
  assert.deepEqual(tab.asked, ['confirm', 'confirm']);
  await tab.route('**/none.json', (route) => route.fulfill({ status: 404 }));
  await tab.locator('input[name="address"]').fill('none.json');
  await tab.keyboard.press('Enter');
  await told.getByText('没有读到').waitFor();
  tab.incidents = tab.incidents.filter((one) => !/404/.test(one));

  // Not saved: the browser asks before the page is left. Remembered: it need not.
  await putCursor(tab, '"title": "');
  await tab.keyboard.type('某');
  tab.asked = [];
  await tab.reload();
  assert.deepEqual(tab.asked, ['beforeunload']);
  assert.equal(await title.innerText(), 'my-city-2026.json');
  await begin(tab, ruleset);
  await putCursor(tab, '"title": "');
  await tab.locator('input[name="remember"]').check();
  await content(tab).press('End');
  await tab.keyboard.type(' ');
  tab.asked = [];
  await tab.reload();
  await title.getByText('nanchang-2022.json').waitFor();
  assert.deepEqual(tab.asked, []);
  assert.match((await saved(tab)).text, /"title": "[^\n]*, \n/);
  await tab.locator('input[name="remember"]').uncheck();
  await tab.reload();
  await title.getByText('my-city-2026.json').waitFor();
  assert.deepEqual(tab.incidents, []);
});

test('where WebAssembly is refused the page says so, and the text can still be opened and saved', async (t) => {
  const strict = await serve("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");
  t.after(() => strict.close());
  const tab = await open(t, strict.url);
  await tab.getByRole('alert').getByText("'wasm-unsafe-eval'").waitFor();
  await chooseFile(tab, 'ours.json', shipped);
  await tab.locator('zice-author-files .name').getByText('ours.json').waitFor();
  assert.deepEqual(await saved(tab), { name: 'ours.json', text: shipped });
});
