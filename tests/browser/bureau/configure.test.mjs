// The configurator: what is chosen shows in the widget beside it and in the code to copy, and that code really works.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { checkServer, kit } from '../../kit/browser/check-server.mjs';
import { launch } from '../../kit/browser/page.mjs';
import { coded, pieces, script } from '../../kit/browser/snippets.mjs';
import { rulesetIds } from '../../kit/shipped.mjs';

let browser;
let server;
/** The host page that a test has made of the copied code. */
const pages = {};
before(async () => {
  browser = await launch();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  server = await checkServer({ pages });
});
after(async () => {
  await browser.close();
  await server.close();
});

async function open(t, path = 'configure.html', at = server) {
  const tab = await browser.context.newPage();
  t.after(() => tab.close());
  tab.incidents = [];
  tab.on('console', (message) => tab.incidents.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => tab.incidents.push(`error: ${error.message}`));
  await tab.goto(at.url + path);
  return tab;
}

const snippet = (tab) => tab.locator('#snippet').innerText();
const stage = (tab) => tab.locator('zice-configure .stage > *');
const attributes = (element) =>
  element.evaluate((one) => Object.fromEntries([...one.attributes].map(({ name, value }) => [name, value])));

test('nothing chosen: an element without an attribute, and the real widget runs', async (t) => {
  const tab = await open(t);
  await tab.locator('.stage zice-assessment[data-runtime]').waitFor();
  assert.deepEqual(pieces(await snippet(tab)), coded('', '<zice-assessment>'));
  assert.equal(await stage(tab).locator('zice-picker [data-ruleset]').count(), rulesetIds.length + 1);
  assert.deepEqual(tab.incidents, []);
});

const offered = ['nanchang-2022', 'xinjiang-2021', 'xuchang-2020'];

/** Every setting once. */
async function chooseAll(tab) {
  for (const id of rulesetIds.filter((id) => !offered.includes(id)))
    await tab.locator(`input[name="offered"][value="${id}"]`).uncheck();
  await tab.locator('select[name="ruleset"]').selectOption('xuchang-2020');
  await tab.locator('select[name="lang"]').selectOption('en');
  await tab.locator('select[name="theme"]').selectOption('dark');
  await tab.locator('input[name="elder"]').check();
  await tab.locator('input[name="accent"]').fill('#7a1f1f');
  await tab.getByText('更多：').click();
  await tab.locator('input[name="as-of"]').fill('2022-09-15');
}

const chosen = {
  ruleset: 'xuchang-2020',
  rulesets: offered.join(' '),
  'as-of': '2022-09-15',
  lang: 'en',
  theme: 'dark',
  accent: '#7a1f1f',
  elder: '',
};

/** Whether an element has all these attributes; the widget itself adds others. */
function has(found, wanted) {
  for (const [name, value] of Object.entries(wanted)) assert.equal(found[name], value, name);
}

test('every choice reaches the preview and the code; put into a plain page, the code gives that widget', async (t) => {
  const tab = await open(t);
  await tab.locator('.stage zice-assessment[data-runtime]').waitFor();
  await chooseAll(tab);
  await tab.locator('input[name="prefix"]').fill('/');
  has(await attributes(stage(tab)), chosen);
  const element =
    '<zice-assessment ruleset="xuchang-2020" rulesets="nanchang-2022 xinjiang-2021 xuchang-2020" as-of="2022-09-15" lang="en" theme="dark" accent="#7a1f1f" elder>';
  assert.deepEqual(pieces(await snippet(tab)), coded('/', element));
  await stage(tab).locator('zice-form').waitFor();
  assert.equal(await stage(tab).locator('zice-picker label[data-ruleset]').count(), offered.length + 1);
  await tab.locator('button[name="copy-snippet"]').click();
  await tab.locator('zice-configure-code .buttons', { hasText: '已复制' }).waitFor();
  const code = await tab.evaluate(() => navigator.clipboard.readText());

  pages['host.html'] = `<!doctype html><meta charset="gbk"><title>host</title>${code}`;
  const host = await open(t, 'host.html');
  const widget = host.locator('zice-assessment[data-runtime="wasm"]');
  await widget.waitFor();
  has(await attributes(widget), chosen);
  await widget.locator('zice-form').waitFor();
  assert.deepEqual(host.incidents, []);
});

test('the code carries the hash: a changed zice.js stays out of the host page', async (t) => {
  const page = `<!doctype html><title>host</title>${script('/')}<zice-assessment></zice-assessment>`;
  const changed = await checkServer({
    pages: { 'host.html': page },
    spoil: (answer, name) => {
      if (name.endsWith('/zice.js')) answer.body = Buffer.concat([answer.body, Buffer.from(' ')]);
    },
  });
  t.after(() => changed.close());
  const host = await open(t, 'host.html', changed);
  await host.waitForLoadState('load');
  assert.equal(await host.evaluate(() => customElements.get('zice-assessment')), undefined);
  assert.match(host.incidents.join(), /integrity/);
});

test('a frame: another element with the same attributes, and the directives that it needs', async (t) => {
  const tab = await open(t);
  await chooseAll(tab);
  await tab.locator('input[name="mode"][value="frame"]').check();
  assert.equal(await stage(tab).evaluate(({ localName }) => localName), 'zice-frame');
  has(await attributes(stage(tab)), chosen);
  const [, loads, element] = pieces(await snippet(tab));
  assert.equal(loads, script('', 'zice.frame.js'));
  assert.match(element, /^<zice-frame ruleset="xuchang-2020" .* elder>$/);
  assert.match(await tab.locator('.directives').innerText(), /frame-src 'self'/);
  await (await frameOf(tab)).locator('zice-framed[theme="dark"][elder][lang="en"] zice-form').waitFor();
  assert.deepEqual(tab.incidents, []);

  pages['framed.html'] = `<!doctype html><meta charset="utf-8"><title>host</title>${await snippet(tab)}`;
  const host = await open(t, 'framed.html');
  await (await frameOf(host)).locator('zice-framed[theme="dark"][elder] zice-form').waitFor();
});

/** Its element is within a closed root. */
async function frameOf(tab) {
  const found = () => tab.frames().find((frame) => frame.url().endsWith('frame.html'));
  await until(tab, found);
  return found();
}

async function until(tab, holds) {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await tab.waitForTimeout(50);
  assert.ok(holds());
}

test('a bare iframe: two lines without settings, which are put aside', async (t) => {
  const tab = await open(t);
  await tab.locator('input[name="elder"]').check();
  await tab.locator('input[name="mode"][value="iframe"]').check();
  const code = await snippet(tab);
  assert.equal(code.split('\n').length, 2);
  assert.match(
    code,
    /^<iframe src="zice-[^"]+\/frame\.html" .*\n.*sandbox="allow-scripts allow-downloads allow-modals"/,
  );
  assert.doesNotMatch(code, /elder|<script/);
  assert.ok(await tab.locator('input[name="elder"]').isDisabled());
  await tab.frameLocator('.stage iframe').locator('zice-framed[data-runtime]').waitFor();

  pages['bare.html'] = `<!doctype html><title>host</title>${code}`;
  const host = await open(t, 'bare.html');
  await host.frameLocator('iframe[title="认定条件自测"]').locator('zice-framed[data-runtime]').waitFor();
});

test('a colour that cannot be used is told on the page as the widget notes it', async (t) => {
  const tab = await open(t);
  const told = tab.locator('#accent-problem');
  await tab.locator('input[name="accent"]').fill('rgb(0 0 0 / 50%)');
  assert.match(await told.innerText(), /不是不透明的颜色/);
  await tab.locator('input[name="accent"]').fill('#ffcc00');
  assert.match(await told.innerText(), /看不清，组件改用较深的 #[0-9a-f]{6}/);
  await until(tab, () => tab.incidents.some((one) => one.includes('could not be read on white')));
  assert.equal(await tab.locator('input[name="accent-box"]').inputValue(), '#ffcc00');
  await tab.locator('input[name="accent-box"]').fill('#7a1f1f');
  assert.equal(await tab.locator('input[name="accent"]').inputValue(), '#7a1f1f');
  assert.equal(await told.innerText(), '');
  await tab.getByRole('button', { name: '默认' }).click();
  assert.doesNotMatch(await snippet(tab), /accent/);
});

test('what is entered is escaped, and a hostile value stays text', async (t) => {
  const tab = await open(t);
  const hostile = `"><script>alert(1)</script>&amp;市`;
  await tab.locator('input[name="accent"]').fill(hostile);
  await tab.locator('input[name="prefix"]').fill(`/"a"&/`);
  const code = await snippet(tab);
  assert.match(code, /src="\/&quot;a&quot;&amp;\/zice-/);
  assert.match(code, /accent="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;amp;&#x5e02;"/);
  const back = await tab.evaluate((text) => {
    const { content } = Object.assign(document.createElement('template'), { innerHTML: text });
    return content.querySelector('zice-assessment').getAttribute('accent');
  }, code);
  assert.equal(back, hostile);
});

test('measures: the last stays, one alone needs no choice, what is no longer offered is not begun with', async (t) => {
  const tab = await open(t);
  const tick = (id) => tab.locator(`input[name="offered"][value="${id}"]`);
  await tab.locator('select[name="ruleset"]').selectOption('all');
  for (const id of rulesetIds.filter((id) => id !== 'xuchang-2020')) await tick(id).click();
  assert.match(await snippet(tab), /<zice-assessment rulesets="xuchang-2020">&/);
  await tick('xuchang-2020').click();
  assert.ok(await tick('xuchang-2020').isChecked());
  await tab.getByText('至少要提供一部办法').waitFor();
  await tick('xiamen-2021').click();
  await tab.locator('select[name="ruleset"]').selectOption('xiamen-2021');
  await tick('xiamen-2021').click();
  assert.match(await snippet(tab), /<zice-assessment rulesets="xuchang-2020">/);
});

test("rulesets of one's own: alone, beside others, and what the policy then needs", async (t) => {
  const tab = await open(t);
  await tab.getByText('更多：').click();
  const own = `${kit.folder}/rulesets/xiamen-2021.json`;
  await tab.locator('input[name="rulesets-src"]').fill(own);
  await tab.locator('input[name="rulesets-src"]').blur();
  assert.match(await snippet(tab), new RegExp(`<zice-assessment rulesets-src="${own}">&`));
  assert.match(await tab.locator('.directives').innerText(), /connect-src 'self'/);
  await stage(tab).locator('zice-form').waitFor();
  await tab.locator('input[name="own-ids"]').fill('our-city');
  await tab.locator('input[name="own-ids"]').blur();
  assert.match(await snippet(tab), new RegExp(` rulesets="${rulesetIds.join(' ')} our-city" rulesets-src=`));
});

test('the folder elsewhere: CORS for the hash, and that origin in the policy', async (t) => {
  const tab = await open(t);
  await tab.locator('input[name="prefix"]').fill('https://static.example.gov.cn/lib');
  assert.match(
    await snippet(tab),
    /src="https:\/\/static\.example\.gov\.cn\/lib\/zice-[^"]+" integrity="[^"]+" crossorigin="anonymous"/,
  );
  assert.match(
    await tab.locator('.directives').innerText(),
    /script-src https:\/\/static\.example\.gov\.cn 'wasm-unsafe-eval'/,
  );
});

test('the files of the folder are named, and each can be had', async (t) => {
  const tab = await open(t);
  await tab.getByText(`${kit.files.length} 个文件`).click();
  const links = await tab
    .locator('.files a')
    .evaluateAll((all) => all.map(({ href, textContent }) => [textContent, href]));
  assert.deepEqual(
    links.map(([name]) => name),
    kit.files.map(({ name }) => name),
  );
  for (const [name, href] of links) assert.equal((await fetch(href)).status, 200, name);
  await tab.locator('button[name="copy-files"]').click();
  await tab.locator('zice-configure-code .buttons', { hasText: '已复制' }).first().waitFor();
  assert.ok((await tab.evaluate(() => navigator.clipboard.readText())).includes(`zice.js\t`));
});

test('where zice.js is missing, the page says so and still gives the code', async (t) => {
  const without = await checkServer({
    spoil: (answer, name) => {
      if (name.endsWith('/zice.js')) answer.status = 404;
    },
  });
  t.after(() => without.close());
  const tab = await open(t, 'configure.html', without);
  await tab.getByText('预览不可用').waitFor();
  assert.match(await snippet(tab), /<zice-assessment>/);
});

/** How much page there is below the last sheet. */
const blank = (tab) =>
  tab
    .locator('zice-configure-code')
    .evaluate((code) => document.documentElement.scrollHeight - code.getBoundingClientRect().bottom - scrollY);

test('accessible and nothing to scroll sideways, wide and narrow, light and dark, in every mode', async (t) => {
  const tab = await open(t);
  await tab.locator('.stage zice-assessment[data-runtime]').waitFor();
  await tab.getByText('更多：').click();
  await tab.getByText(`${kit.files.length} 个文件`).click();
  for (const mode of ['assessment', 'frame', 'iframe']) {
    await tab.locator(`input[name="mode"][value="${mode}"]`).check();
    for (const [colorScheme, width] of [
      ['light', 320],
      ['light', 375],
      ['dark', 375],
      ['light', 1280],
      ['dark', 1280],
    ]) {
      await tab.emulateMedia({ colorScheme });
      await tab.setViewportSize({ width, height: 900 });
      await tab.waitForTimeout(100);
      assert.deepEqual(await violations(tab), [], `${mode}, ${colorScheme}, ${width} px`);
      assert.ok((await overflow(tab)) <= 0, `${mode}, ${width} px`);
      assert.ok((await blank(tab)) <= 41, `${mode}, ${width} px: nothing below the page's end`);
    }
  }
});
