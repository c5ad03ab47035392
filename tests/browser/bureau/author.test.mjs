// The page for authors: a ruleset is checked as it is typed, makes the self-check beside it, and stays with its author.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bytesOf } from '../../kit/shipped.mjs';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { kit } from '../../kit/browser/check-server.mjs';
import { launch, serve } from '../../kit/browser/page.mjs';

const ruleset = 'nanchang-2022';
const shipped = bytesOf(`${ruleset}.json`).toString();

let browser;
let server;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zice-author-'));
  browser = await launch();
  server = await serve();
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page with all that must not happen written down, and what it asks before a text is given up answered by `gives`. */
async function open(t) {
  const tab = await browser.context.newPage();
  t.after(async () => {
    await tab.evaluate(() => localStorage.clear());
    await tab.close();
  });
  tab.incidents = [];
  tab.asked = [];
  tab.gives = true;
  await tab.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      console.error(`policy violated: ${effectiveDirective} ${blockedURI}`),
    );
  });
  tab.on('console', (message) => tab.incidents.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => tab.incidents.push(`error: ${error.message}`));
  tab.on('dialog', (dialog) => {
    tab.asked.push(dialog.type());
    void (tab.gives ? dialog.accept() : dialog.dismiss());
  });
  await tab.goto(`${server.url}author.html`);
  await tab.locator('zice-author-findings li').first().waitFor();
  return tab;
}

const content = (tab) => tab.locator('.columns .cm-content');
const status = (tab) => tab.locator('zice-author-findings .counts').innerText();
const preview = (tab) => tab.locator('zice-author-preview[data-runtime] zice-form');

async function begin(tab) {
  await tab.locator('select[name="begin"]').selectOption(ruleset);
  await preview(tab).waitFor();
}

/** The cursor behind the first place where the text stands. */
async function putCursor(tab, behind) {
  await content(tab).click();
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Control+f');
  const box = tab.locator('.cm-search input[name="search"]');
  await box.fill(behind.slice(0, -1));
  // The editor takes the words with the last key.
  await box.press('End');
  await box.pressSequentially(behind.slice(-1));
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('ArrowRight');
}

/** What a click on “save” hands over. */
async function saved(tab) {
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.locator('zice-author-files button[name="save"]').click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function chooseFile(tab, name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  await tab.locator('zice-author-files input[type="file"]').setInputFiles(file);
}

test('a new file names what is lacking; a measure makes the self-check; a slip is underlined, told and reached; the text is saved as it was typed', async (t) => {
  const tab = await open(t);
  assert.match(await status(tab), /^\d+ 处错误$/);
  assert.match(await tab.locator('zice-author-findings li').first().innerText(), /还没有填写：标识/);
  await begin(tab);
  const loaded = server.requests.length;
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
  assert.deepEqual(server.requests.slice(loaded), []);
});

test('with the keyboard: keys, kinds of requirement, facts by their Chinese names, areas; Escape and Tab leave', async (t) => {
  const tab = await open(t);
  await begin(tab);
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
  await begin(tab);
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

test('below: cases are tried as the rule changes, each clause explained, another version held against it', async (t) => {
  const tab = await open(t);
  await begin(tab);
  const loaded = server.requests.length;
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
  assert.deepEqual(server.requests.slice(loaded), []);
});

test('accessible and nothing to scroll sideways, wide and narrow, light and dark, in both languages', async (t) => {
  const tab = await open(t);
  await begin(tab);
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
    if ((await tab.locator('zice-author').getAttribute('lang')) !== language)
      await tab.locator('zice-settings button[name="language"]').click();
    await tab.waitForTimeout(300);
    assert.deepEqual(await violations(tab), [], `${colorScheme}, ${width} px, ${language}`);
    assert.ok((await overflow(tab)) <= 0, `${width} px`);
  }
  assert.equal(await tab.locator('h1').first().innerText(), 'Zice · writing a ruleset');
  assert.deepEqual(tab.incidents, []);
});
