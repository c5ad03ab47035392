// The main job in a real browser: choose a measure, enter figures, see at once what is met and what is missing; with
// WebAssembly and without, before the core runs, from a disk, and words where nothing runs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bases } from '../../kit/scenarios.mjs';
import { Page, hosted, serve } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
const withoutWebAssembly =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'";

const site = hosted();

/** Fills in an applicant who meets everything, takes one figure below its threshold and mends it again. */
async function mainJob(page) {
  await page.choose(ruleset, file.as_of);
  assert.equal(await page.verdict, 'incomplete');
  assert.ok((await page.fill(file)) > 20);
  await page.settle();
  assert.equal(await page.verdict, 'meets');

  const assets = page.row('7.2/total_assets');
  await page.type('total_assets', '45');
  assert.equal(await page.verdict, 'falls_short');
  assert.equal(await assets.getAttribute('data-status'), 'unmet');
  assert.match(await assets.innerText(), /45[\s\S]*50[\s\S]*5/);
  await page.type('total_assets', '50');
  assert.equal(await assets.getAttribute('data-status'), 'met');
  await page.type('total_assets', '');
  assert.equal(await assets.getAttribute('data-status'), 'unknown');
  await page.settle();
  assert.equal(await page.verdict, 'incomplete');
}

test('under the strict policy: WebAssembly, no message, no request after load', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const page = await Page.open(site.context, server.url);
  assert.match(page.response.headers()['content-security-policy'], /script-src 'self' 'wasm-unsafe-eval'/);
  assert.equal(await page.runtime, 'wasm');
  await page.settle();
  const loaded = server.requests.length;
  assert.ok(loaded > 0);
  await mainJob(page);
  assert.deepEqual(page.incidents, []);
  assert.deepEqual(server.requests.slice(loaded), []);
});

test('where WebAssembly is refused: the fallback, the same verdicts, no request after load', async (t) => {
  const server = await serve(withoutWebAssembly);
  t.after(() => server.close());
  const page = await Page.open(site.context, server.url);
  assert.equal(await page.runtime, 'fallback');
  await page.settle();
  const loaded = server.requests.length;
  await mainJob(page);
  // Finding out that WebAssembly is refused is itself such an incident, once.
  assert.deepEqual(page.incidents, ['console error: policy violated: script-src wasm-eval']);
  assert.deepEqual(server.requests.slice(loaded), []);
});

test('what was typed survives a wrong figure and another measure', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const page = await Page.open(site.context, server.url);
  await page.choose(ruleset, file.as_of);
  await page.type('total_assets', '45x');
  const box = page.fact('total_assets').locator('input');
  assert.equal(await box.getAttribute('aria-invalid'), 'true');
  assert.equal(await box.inputValue(), '45x');
  assert.notEqual((await page.fact('total_assets').locator('#problem').innerText()).trim(), '');
  assert.equal(await page.row('7.2/total_assets').getAttribute('data-status'), 'unknown');

  await page.type('total_assets', '120');
  await page.choose('nanchang-2022');
  assert.equal(await box.inputValue(), '120');
  assert.equal(await page.row('5.1/total_assets').getAttribute('data-status'), 'met');
  await page.choose('xinjiang-2021');
  assert.equal(await page.row('7.1/total_assets').getAttribute('data-status'), 'unmet');
  assert.deepEqual(page.incidents, []);
});

test('answers typed before the core runs are kept and weighed once it does', async () => {
  const page = new Page(await site.context.newPage());
  await page.tab.addInitScript(() => {
    const { instantiate, Module } = WebAssembly;
    // As Chromium before 115: more than 4 KB are not compiled while the page waits.
    WebAssembly.Module = new Proxy(Module, {
      construct(compile, [bytes]) {
        if (bytes.length > 4096) throw new RangeError('too many bytes');
        return new compile(bytes);
      },
    });
    WebAssembly.instantiate = async (...given) => {
      await new Promise((resolve) => (globalThis.letGo = resolve));
      return instantiate(...given);
    };
  });
  await page.tab.goto(site.url);
  await page.tab.locator('zice-picker [data-ruleset="nanchang-2022"]').click();
  await page.type('total_assets', '45');
  assert.equal(await page.tab.locator('zice-results').count(), 0);
  await page.tab.evaluate(() => globalThis.letGo());
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  assert.equal(await page.row('5.1/total_assets').getAttribute('data-status'), 'unmet');
  assert.equal(await page.fact('total_assets').locator('input').inputValue(), '45');
});

test('where nothing runs the page says what to do', async () => {
  const refused = await serve("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");
  const page = new Page(await site.context.newPage());
  await page.tab.route('**/plain-*.js', (route) => route.abort());
  await page.tab.goto(refused.url);
  await page.tab.locator('zice-app [role="alert"]', { hasText: '没有载入' }).waitFor();
  assert.match(await page.tab.locator('zice-app [role="alert"]').innerText(), /极速模式/);
  await page.tab.close();
  await refused.close();
});

test('without scripts the page says so', () => {
  const html = readFileSync(new URL('../../../build/web/index.html', import.meta.url), 'utf8');
  assert.match(html, /<noscript>[^]+JavaScript[^]+<\/noscript>/);
});

test('a copy on disk runs, with WebAssembly and without', async () => {
  const address = pathToFileURL(fileURLToPath(new URL('../../../build/web/index.html', import.meta.url))).href;
  const page = await site.open(address);
  assert.equal(await page.runtime, 'wasm');
  await page.choose(ruleset, file.as_of);
  await page.fill(file);
  await page.settle();
  assert.equal(await page.verdict, 'meets');
  assert.deepEqual(page.incidents, []);

  const plain = new Page(await site.context.newPage());
  await plain.tab.addInitScript(() => delete globalThis.WebAssembly);
  await plain.tab.goto(address);
  await plain.tab.locator('zice-app[data-runtime="fallback"]').waitFor();
  await plain.choose('nanchang-2022');
  await plain.type('total_assets', '45');
  assert.equal(await plain.verdict, 'falls_short');
});
