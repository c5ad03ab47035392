// A bureau's server, whatever it calls files and whatever it forbids.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kit, kitServer, strict } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const element = `<zice-assessment ruleset="${ruleset}"></zice-assessment>`;

let browser;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
});
after(() => browser.close());

const open = (address, init) => openHost(browser.context, address, init);

/** A site with one host page at `/`. */
async function site(t, options) {
  const server = await kitServer({
    pages: { '/': { body: host(element), type: 'text/html; charset=utf-8' } },
    ...options,
  });
  t.after(() => server.close());
  return server;
}

async function works({ tab, incidents }, runtime = 'wasm', expected = []) {
  const used = await Widget.of(tab.locator(widget));
  assert.equal(await used.runtime, runtime);
  await used.mainJob(ruleset);
  assert.deepEqual(incidents, expected);
  return used;
}

for (const type of ['text/plain', 'application/octet-stream', 'text/plain; charset=gbk']) {
  test(`a server that calls every file ${type}`, async (t) => {
    const server = await site(t, { type });
    await works(await open(`${server.url}/`));
  });
}

test('a page in GBK: its own text and the text of the widget', async (t) => {
  // 示例网站 and 办事指南 in GBK.
  const gbk = Buffer.concat([
    Buffer.from('<!doctype html><html lang="zh-CN"><head><meta charset="gbk"><title>'),
    Buffer.from('cabec0fdcdf8d5be', 'hex'),
    Buffer.from('</title><script async src="/kit/zice.js"></script></head><body><h1>'),
    Buffer.from('b0eccac2d6b8c4cf', 'hex'),
    Buffer.from(`</h1>${element}</body></html>`),
  ]);
  const server = await site(t, {
    pages: { '/': { body: gbk, type: 'text/html; charset=gbk' } },
    type: 'application/javascript',
  });
  const opened = await open(`${server.url}/`);
  assert.equal(await opened.tab.evaluate(() => document.characterSet), 'GBK');
  const used = await works(opened);
  assert.equal(await opened.tab.title(), '示例网站');
  assert.equal(await opened.tab.locator('h1').first().innerText(), '办事指南');
  assert.match(await used.element.locator('.privacy').innerText(), /^所填内容只在本浏览器内计算/);
  assert.match(await used.element.locator('zice-picker [data-ruleset="xuchang-2020"]').innerText(), /许昌/);
});

test('page and kit from a folder on disk', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'zice-disk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(kit, join(folder, 'kit'), { recursive: true });
  writeFileSync(join(folder, '自测.html'), host(element).replace('/kit/', 'kit/'));
  const opened = await open(pathToFileURL(join(folder, '自测.html')).href);
  const used = await works(opened);
  await used.openPart('application-form');
  const download = opened.tab.waitForEvent('download');
  await used.element.locator('zice-application-form .download button').click();
  assert.match((await download).suggestedFilename(), /\.docx$/);
});

test('a policy without wasm-unsafe-eval: the fallback, the same verdicts', async (t) => {
  const server = await site(t, { policy: strict.replace(" 'wasm-unsafe-eval'", '') });
  const opened = await open(`${server.url}/`);
  await works(opened, 'fallback', ['console error: policy violated: script-src wasm-eval']);
  assert.deepEqual(
    server.requests.filter((one) => /\.js/.test(one)),
    ['GET /kit/zice.js', 'GET /kit/zice.details.js', 'GET /kit/zice.fallback.js'],
  );
});

test('Trusted Types: with both names allowed all runs, the parts fetched on demand too', async (t) => {
  const policy = `${strict.replace(" 'wasm-unsafe-eval'", '')}; require-trusted-types-for 'script'; trusted-types lit-html zice`;
  const server = await site(t, { policy });
  const opened = await open(`${server.url}/`);
  const used = await works(opened, 'fallback', ['console error: policy violated: script-src wasm-eval']);
  await used.openPart('application-form');
  const download = opened.tab.waitForEvent('download');
  await used.element.locator('zice-application-form .download button').click();
  assert.match((await download).suggestedFilename(), /\.docx$/);
  assert.equal(opened.incidents.length, 1);
});

test('Trusted Types with lit-html alone: verdicts without the whole core, and it is said', async (t) => {
  const server = await site(t, { policy: `${strict}; require-trusted-types-for 'script'; trusted-types lit-html` });
  const { tab } = await open(`${server.url}/`);
  const used = new Widget(tab.locator(widget));
  await used.element.locator('.notice button[name="again"]').waitFor();
  await used.type('total_assets', '80');
  assert.equal(await used.runtime, 'wasm');
  await used.element
    .locator('zice-verdict .counts button')
    .filter({ hasText: /^\s*达到/ })
    .waitFor();
});

test('Trusted Types without the names: a clear notice, and why in zice-error; zice-frame needs none of them', async (t) => {
  const policy = `${strict}; require-trusted-types-for 'script'; trusted-types other`;
  const body = `${element}<zice-frame ruleset="${ruleset}"></zice-frame>`;
  const server = await site(t, { policy, pages: { '/': { body: host(body), type: 'text/html; charset=utf-8' } } });
  const { tab } = await open(`${server.url}/`, () => {
    window.told = [];
    // On its way down, from the first moment on: the script may run before the page has been read.
    addEventListener('zice-error', ({ detail }) => window.told.push(detail.reason), true);
  });
  assert.match(await tab.locator(`${widget}[role="alert"]`).innerText(), /Trusted Types[^]*lit-html zice/);
  assert.deepEqual(await tab.evaluate(() => window.told), ['cannot_run']);
  await (await framedWidget(tab)).mainJob(ruleset);
});
