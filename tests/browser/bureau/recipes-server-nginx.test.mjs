// The recipe for nginx, run as it stands: what goes over the wire, and what visitors and the check page see.
import assert from 'node:assert/strict';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { onTheWire } from '../../kit/browser/foreground-server.mjs';
import { framedWidget, openHost } from '../../kit/browser/host.mjs';
import { kit, manifest, nginxRecipe, strict } from '../../kit/browser/kit-server.mjs';
import { nginx } from '../../kit/browser/nginx-server.mjs';
import {
  corsLine,
  element,
  faultsOf,
  frame,
  letsOthersRead,
  mainJobs,
  pageWith,
  recipeSite,
  ruleset,
  troubled,
} from '../../kit/browser/server-works.mjs';

const pages = { 'index.html': pageWith(element), 'framed.html': pageWith(frame) };

const { browser, served } = recipeSite(nginx, pages);

const sizeOf = (name) => statSync(kit + name).size;

/** How many bytes of zice.js go over the wire. */
const wire = async (server, accepts) => (await onTheWire(`${server.folder}zice.js`, accepts)).body.length;

test('the widget and the frame under the strict policy, from files that lie ready packed', async (t) => {
  const server = await served(t);
  const response = await fetch(`${server.url}/index.html`);
  assert.equal(response.headers.get('content-security-policy'), strict);
  assert.equal(response.headers.get('cache-control'), 'no-cache');
  assert.deepEqual(
    await mainJobs(browser.context, { widget: `${server.url}/index.html`, frame: `${server.url}/framed.html` }),
    [],
  );
  const asked = server.log();
  assert.match(asked, new RegExp(`GET /${manifest.folder}/zice.js HTTP/1.1" 200 ${sizeOf('zice.js.gz')} `));
  assert.doesNotMatch(asked, /fallback|\?/);
});

test('every file: type, content, caching, and packed only for who takes it', async (t) => {
  const server = await served(t);
  assert.deepEqual(await faultsOf(server.folder), []);
});

test('what the check page finds under the strict policy', async (t) => {
  const server = await served(t);
  const unread = /^file:.* none$/;
  assert.deepEqual(
    (await troubled(browser.context, server.pages)).filter((one) => !unread.test(one)),
    ['headers none', 'policy-connect hint'],
  );
});

test('copies that were not uploaded: packed at level 6 instead, and nobody misses them', async (t) => {
  const server = await served(t);
  assert.equal(await wire(server, 'gzip'), sizeOf('zice.js.gz'));
  const gz = sizeOf('zice.js.gz');
  rmSync(join(server.site, manifest.folder, 'zice.js.gz'));
  const atOnce = await wire(server, 'gzip');
  assert.notEqual(atOnce, gz);
  assert.ok(Math.abs(atOnce - gz) < 0.02 * gz, `${atOnce} bytes`);
});

test('web/recipes/README.md says what part of zice.js goes over the wire', async (t) => {
  const told = readFileSync(new URL('../../../web/recipes/README.md', import.meta.url), 'utf8');
  const plain = nginxRecipe.replace(/ +gzip_(static|comp_level).*\n/g, '');
  const level6 = nginxRecipe.replace(/ +gzip_static.*\n/, '');
  const sent = [];
  for (const recipe of [plain, level6, nginxRecipe]) sent.push(await wire(await served(t, { recipe }), 'gzip'));
  const percents = [...told.matchAll(/^\| .*\| (\d+)%/gm)].map(([, percent]) => Number(percent));
  assert.equal(percents.length, 4);
  for (const [at, bytes] of [...sent, sizeOf('zice.js.br')].entries()) {
    const percent = (100 * bytes) / sizeOf('zice.js');
    assert.ok(Math.abs(percent - percents[at]) < 1.5, `${percents[at]}% is written, ${percent}% is sent`);
  }
});

test('with the module for brotli, as the recipe says: the smallest', async (t) => {
  const recipe = nginxRecipe.replace('# brotli_static on;', 'brotli_static on;');
  assert.notEqual(recipe, nginxRecipe);
  const server = await served(t, { recipe, modules: ['ngx_http_brotli_static_module'] });
  assert.equal(await wire(server, 'gzip, deflate, br'), sizeOf('zice.js.br'));
  assert.equal(await wire(server, 'gzip'), sizeOf('zice.js.gz'));
  assert.equal(await wire(server), sizeOf('zice.js'));
  assert.deepEqual(await faultsOf(server.folder), []);
  const { tab, incidents } = await openHost(browser.context, `${server.url}/framed.html`);
  await (await framedWidget(tab)).mainJob(ruleset);
  assert.deepEqual(incidents, []);
});

test('for a page on another site: one line more', async (t) => {
  assert.equal(await letsOthersRead((await served(t)).folder), false);
  const recipe = nginxRecipe.replace('gzip_static on;', `${corsLine('add_header')}\n$&`);
  const server = await served(t, { recipe });
  assert.equal(await letsOthersRead(server.folder), true);
  assert.deepEqual(await faultsOf(server.folder), []);
});
