// Whatever fails, something is said in the place of the self-check, `zice-error` tells which it was, and one can try again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { framedWidget, kitFrame, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { kit, kitServer, strict } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const waiting = '自测正在载入';
const listener = `<script>window.told = [];
  document.querySelectorAll('zice-assessment, zice-frame').forEach((one) => one.addEventListener('zice-error', ({ detail }) =>
    window.told.push(detail.code)));</script>`;
const page = (body, scripts = '<script async src="/kit/zice.js"></script>') => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>站</title>
    <script async src="/kit/zice.watch.js"></script></head><body>${body}${listener}${scripts}</body></html>`,
  type: 'text/html; charset=utf-8',
});
const one = (attributes = '') => `<zice-assessment ruleset="${ruleset}"${attributes}>${waiting}</zice-assessment>`;
const frame = (attributes = '') => `<zice-frame ruleset="${ruleset}"${attributes}>${waiting}</zice-frame>`;

let browser;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
});
after(() => browser.close());

/** A page whose clock stands still until it is told to go on. */
async function open(t, { init, ...options }, path = '/') {
  const server = await kitServer(options);
  const { tab } = await openHost(browser.context, 'about:blank', init);
  t.after(async () => {
    await tab.close();
    await server.close();
  });
  await tab.clock.install();
  await tab.goto(server.url + path, { waitUntil: 'domcontentloaded' });
  const told = () => tab.evaluate(() => window.told);
  return { tab, server, told };
}

const saysOnly = async (tab, words, name = widget) => {
  await tab.locator(`${name}[role="alert"]`).waitFor();
  assert.match(await tab.locator(name).innerText(), words);
};

test('what stands within is seen until the widget comes, and not after', async (t) => {
  const options = { pages: { '/': page(one() + frame()) }, delays: { '/kit/zice.js': 1500 } };
  const { tab, told } = await open(t, options);
  const seen = () => tab.locator('body').evaluate((body) => body.innerText.split('自测正在载入').length - 1);
  assert.equal(await seen(), 2);
  await Widget.of(tab.locator(widget));
  assert.equal(await seen(), 0);
  assert.deepEqual(await told(), []);
});

test('a browser that is too old is told so, on the page and in the frame', async (t) => {
  const init = () => delete Promise.any;
  const options = { init, pages: { '/': page(one() + frame(), '') } };
  const { tab, told } = await open(t, options);
  await saysOnly(tab, /版本太旧/);
  assert.deepEqual(await told(), ['old_browser', 'old_browser']);
  options.pages['/kit/zice.js'] = 'this cannot be read';
  await tab.goto(`${new URL(tab.url()).origin}/kit/frame.html`);
  await saysOnly(tab, /版本太旧/, 'zice-framed');
});

test('the program is missing, damaged or late', async (t) => {
  const absent = { '/': page(one()), '/kit/zice.js': { body: 'no', status: 404 } };
  const missing = await open(t, { pages: absent, delays: { '/kit/zice.js': 400 } });
  await saysOnly(missing.tab, /没有取到/);
  assert.deepEqual(await missing.told(), ['script_missing']);

  const half = readFileSync(`${kit}zice.js`, 'utf8').slice(0, 400_000);
  const damaged = { '/': page(one()), '/kit/zice.js': half };
  const broken = await open(t, { pages: damaged, delays: { '/kit/zice.js': 400 } });
  await saysOnly(broken.tab, /不完整/);
  assert.deepEqual(await broken.told(), ['script_broken']);

  const late = await open(t, { pages: { '/': page(one()) }, delays: { '/kit/zice.js': 2500 } });
  await late.tab.clock.runFor(15_000);
  await saysOnly(late.tab, /还没有载入/);
  assert.deepEqual(await late.told(), ['script_late']);
  await late.tab.clock.resume();
  await (await Widget.of(late.tab.locator(widget))).mainJob(ruleset);
});

test('every start-up error by its own cause', async (t) => {
  const refuse = () => {
    const { define } = customElements;
    customElements.define = function (name, ...rest) {
      if (name === 'zice-picker') throw new Error('refused by the policy of this site');
      return define.call(this, name, ...rest);
    };
  };
  const started = await open(t, { init: refuse, pages: { '/': page(one()) } });
  await saysOnly(started.tab, /refused by the policy of this site/);
  assert.deepEqual(await started.told(), ['start_failed']);

  const replaced = await open(t, { init: () => (Array.prototype.map = () => []), pages: { '/': page(one()) } });
  await saysOnly(replaced.tab, /zice-frame/);
  assert.deepEqual(await replaced.told(), ['natives_replaced']);

  const policy = `${strict.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")}; require-trusted-types-for 'script'; trusted-types other`;
  const trusted = await open(t, { policy, pages: { '/': page(one()) } });
  await saysOnly(trusted.tab, /Trusted Types/);
  assert.deepEqual(await trusted.told(), ['trusted_types']);
});

test('no fallback: said, what was typed is kept, and it can be tried again', async (t) => {
  const pages = { '/': page(one()), '/kit/zice.fallback.js': { body: 'no', status: 404 } };
  const policy = "script-src 'self' 'unsafe-inline'";
  const { tab, told } = await open(t, { policy, pages });
  await tab.clock.resume();
  const again = tab.locator(`${widget} button[name="again"]`);
  await again.waitFor();
  assert.match(await tab.locator(widget).locator('.notice').innerText(), /没有载入/);
  assert.deepEqual(await told(), ['fallback_missing']);
  delete pages['/kit/zice.fallback.js'];
  await again.click();
  await (await Widget.of(tab.locator(widget))).mainJob(ruleset);
});

test('a fallback and a part that do not come: after a minute one may try again', async (t) => {
  const delays = { '/kit/zice.fallback.js': 1e8 };
  const { tab, told } = await open(t, {
    policy: "script-src 'self' 'unsafe-inline'",
    pages: { '/': page(one()) },
    delays,
  });
  await tab.locator('script[src$="fallback.js"]').waitFor({ state: 'attached' });
  await tab.clock.runFor(61_000);
  await tab.locator(`${widget} button[name="again"]`).waitFor();
  assert.deepEqual(await told(), ['fallback_missing']);

  delays['/kit/zice.application-form.js'] = 1e8;
  const part = await open(t, { pages: { '/': page(one()) }, delays });
  await part.tab.clock.resume();
  const used = await Widget.of(part.tab.locator(widget));
  await used.element.locator('zice-part[data-part="application-form"] summary').click();
  // Its time runs from the tag on, and opening what holds it is told a while after the click.
  await part.tab.locator('script[src*="zice.application-form.js"]').waitFor({ state: 'attached' });
  await part.tab.clock.fastForward(61_000);
  await used.element.locator('zice-part[data-part="application-form"] .failed').waitFor();
  delete delays['/kit/zice.application-form.js'];
  await used.element.locator('zice-part[data-part="application-form"] button.plain').click();
  await used.element.locator('zice-application-form .download button').waitFor();
});

for (const name of [widget, 'zice-frame']) {
  test(`${name}: rules that cannot be had, or are late, are told apart, and can be fetched again`, async (t) => {
    const tag = `<${name} rulesets-src="/rules.json">${waiting}</${name}>`;
    const pages = { '/': page(tag), '/rules.json': { body: 'no', status: 404 } };
    const delays = {};
    const { tab, told } = await open(t, { pages, delays });
    await tab.clock.resume();
    const within = async () => (name === widget ? tab.locator(widget) : (await kitFrame(tab)).locator('zice-framed'));
    const again = (await within()).locator('button[name="again"]');
    await again.waitFor();
    assert.deepEqual(await told(), ['rulesets_missing']);
    delays['/rules.json'] = 1e8;
    await Promise.all([tab.waitForRequest('**/rules.json'), again.click()]);
    await tab.clock.fastForward(21_000);
    await tab.waitForFunction(() => window.told.length === 2);
    assert.deepEqual(await told(), ['rulesets_missing', 'rulesets_late']);
    delete delays['/rules.json'];
    pages['/rules.json'] = readFileSync(`${kit}rulesets/xuchang-2020.json`, 'utf8');
    await again.click();
    const used = await Widget.of(await within());
    await used.tab.locator('zice-form').waitFor();
  });
}

test('a frame that does not answer: a notice with a way to the page alone, and it may be tried again', async (t) => {
  const pages = { '/': page(frame()), '/kit/frame.html': { body: 'no', status: 404, type: 'text/html' } };
  // Its shadow is closed to others, and to this test.
  const init = () => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function () {
      return attachShadow.call(this, { mode: 'open' });
    };
  };
  const { tab, server, told } = await open(t, { init, pages });
  await tab.waitForFunction(() => customElements.get('zice-frame'), null, { polling: 50 }).catch(() => {});
  await tab.waitForTimeout(300);
  assert.deepEqual(await told(), []);
  await tab.clock.fastForward(15_500);
  await tab.waitForFunction(() => window.told.length > 0);
  assert.deepEqual(await told(), ['frame_silent']);
  const notice = tab.locator('zice-frame [role="alert"]');
  assert.match(await notice.innerText(), /没有响应/);
  assert.equal(await notice.locator('a').getAttribute('href'), `${server.url}/kit/frame.html`);
  delete pages['/kit/frame.html'];
  await notice.locator('button').click();
  await tab.clock.resume();
  await (await framedWidget(tab)).mainJob(ruleset);
  assert.equal(await notice.isVisible(), false);
});
