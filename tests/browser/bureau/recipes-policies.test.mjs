// Policies that let scripts in one by one, by nonce or by hash; and browsers in which a policy can refuse styles.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { kitServer, manifest, strict } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const element = `<zice-assessment ruleset="${ruleset}"></zice-assessment>`;
const integrityOf = (file) => manifest.files.find(({ name }) => name === file).integrity;
const page = (attributes, body = element) => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>站</title>
    <script async src="/kit/zice.js" ${attributes}></script></head><body>${body}</body></html>`,
  type: 'text/html; charset=utf-8',
});
const policy = (scripts, more = '') =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; frame-src 'self'; img-src 'self'${more}`;

let browser;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
});
after(() => browser.close());

async function opened(t, options, init) {
  const server = await kitServer(options);
  const { tab, incidents } = await openHost(browser.context, `${server.url}/`, init);
  t.after(async () => {
    await tab.close();
    await server.close();
  });
  return { tab, incidents, server };
}

async function allRuns({ tab }) {
  const used = await Widget.of(tab.locator(widget));
  await used.mainJob(ruleset);
  await used.openPart('application-form');
  const download = tab.waitForEvent('download');
  await used.element.locator('zice-application-form .download button').click();
  assert.match((await download).suggestedFilename(), /\.docx$/);
  return used;
}

test('by nonce: the parts are let in by that of the script, and so is the fallback', async (t) => {
  const pages = { '/': page('nonce="abc"') };
  const wasm = await opened(t, { pages, policy: policy("'nonce-abc' 'wasm-unsafe-eval'") });
  await allRuns(wasm);
  assert.deepEqual(wasm.incidents, []);
  const plain = await opened(t, { pages, policy: policy("'nonce-abc'") });
  assert.equal(await (await allRuns(plain)).runtime, 'fallback');
});

test('by hash: the parts are let in by theirs, which the script knows', async (t) => {
  const files = ['zice.js', 'zice.details.js', 'zice.core.js', 'zice.application-form.js', 'zice.word.js'];
  const hashes = files.map((file) => `'${integrityOf(file)}'`).join(' ');
  const pages = { '/': page(`integrity="${integrityOf('zice.js')}"`) };
  const { tab, incidents } = await opened(t, { pages, policy: policy(`${hashes} 'wasm-unsafe-eval'`) });
  await allRuns({ tab });
  assert.deepEqual(incidents, []);
});

test('the hash of the script holds for its parts: a changed one is not run', async (t) => {
  const pages = {
    '/': page(`integrity="${integrityOf('zice.js')}"`),
    '/kit/zice.application-form.js': 'window.changed = true;',
  };
  const { tab, incidents } = await opened(t, { pages, policy: strict });
  const used = await Widget.of(tab.locator(widget));
  await used.element.locator('zice-part[data-part="application-form"] summary').click();
  await used.element.locator('zice-part[data-part="application-form"] .failed').waitFor();
  assert.equal(await tab.evaluate(() => window.changed), undefined);
  assert.match(incidents.join(), /integrity/);
});

/** As Safari before 16.4. */
const withoutSheets = () => {
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
  window.told = [];
  addEventListener('DOMContentLoaded', () =>
    document
      .querySelectorAll('zice-assessment, zice-frame')
      .forEach((one) => one.addEventListener('zice-error', ({ detail }) => window.told.push(detail.code))),
  );
};
const styled = (element) => element.locator('.privacy').evaluate((one) => getComputedStyle(one).borderBottomWidth);

test('a browser without sheets of its own making: styled by nonce, told where refused, styled in the frame', async (t) => {
  const pages = { '/': page('nonce="abc"', `${element}<zice-frame ruleset="${ruleset}"></zice-frame>`) };
  const scripts = "'nonce-abc' 'wasm-unsafe-eval'";
  const refused = await opened(t, { pages, policy: policy(scripts) }, withoutSheets);
  const used = await Widget.of(refused.tab.locator(widget));
  await used.mainJob(ruleset);
  assert.equal(await styled(used.element), '0px');
  assert.deepEqual(await refused.tab.evaluate(() => window.told), ['styles_refused']);
  assert.match(refused.incidents.join(), /console error: zice-assessment: .*style-src/);
  assert.equal(await styled((await framedWidget(refused.tab)).element), '1px');

  const let_in = policy(scripts).replace("style-src 'self'", "style-src 'self' 'nonce-abc'");
  const shown = await opened(t, { pages, policy: let_in }, withoutSheets);
  assert.equal(await styled((await Widget.of(shown.tab.locator(widget))).element), '1px');
  assert.deepEqual(await shown.tab.evaluate(() => window.told), []);
});
