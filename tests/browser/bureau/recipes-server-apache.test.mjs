// The recipe for Apache, in the kit's folder of a real Apache: on a plain site, on one set up against it, and with modules
// missing.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import test from 'node:test';
import { apache, apacheRecipe, wanted } from '../../kit/browser/apache-server.mjs';
import { onTheWire } from '../../kit/browser/foreground-server.mjs';
import { kit } from '../../kit/browser/kit-server.mjs';
import {
  corsLine,
  element,
  faultsOf,
  frame,
  letsOthersRead,
  mainJobs,
  originals,
  pageWith,
  recipeSite,
  troubled,
} from '../../kit/browser/server-works.mjs';

const pages = { 'widget.html': pageWith(element), 'framed.html': pageWith(frame) };

const { browser, served } = recipeSite(apache, pages);

const works = ({ url }) => mainJobs(browser.context, { widget: `${url}/widget.html`, frame: `${url}/framed.html` });
const sizeOf = (name) => statSync(kit + name).size;
const sent = (server, name, accepts) => onTheWire(server.folder + name, accepts);

/** As sites of old were set up, each line against the kit. */
const hostile = `AddDefaultCharset GB2312
AddType text/plain .js
AddEncoding x-gzip .gz
AddLanguage br .br
Header set Content-Security-Policy "default-src 'none'"
Header always set X-Frame-Options DENY
ExpiresActive On
ExpiresDefault "access plus 1 hour"`;

test('a plain site: visitors, every file, and the check page', async (t) => {
  const server = await served(t);
  assert.deepEqual(await works(server), []);
  assert.deepEqual(await faultsOf(server.folder), []);
  assert.deepEqual(await troubled(browser.context, server.pages), []);
});

test('the copies that lie ready are what is sent', async (t) => {
  const server = await served(t);
  for (const name of originals
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.js') && existsSync(`${kit}${name}.br`))) {
    assert.equal((await sent(server, name, 'gzip, deflate, br')).body.length, sizeOf(`${name}.br`), name);
    assert.equal((await sent(server, name, 'gzip, deflate')).body.length, sizeOf(`${name}.gz`), name);
    assert.equal((await sent(server, name)).body.length, sizeOf(name), name);
  }
});

test('a site with another charset, other types, short caching, a policy and no frames: not in this folder', async (t) => {
  const server = await served(t, { config: hostile });
  assert.deepEqual(await faultsOf(server.folder), []);
  const { headers } = await sent(server, 'frame.html', 'gzip');
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(headers['content-language'], undefined);
  assert.equal((await fetch(`${server.url}/widget.html`)).headers.get('x-frame-options'), 'DENY');
});

test('without the recipe that site keeps the frame out: the test above can fail', async (t) => {
  const server = await served(t, { config: hostile, recipe: '' });
  const faults = await faultsOf(server.folder);
  for (const fault of [
    /zice\.js .*type text\/plain/,
    /frame\.html .*gb2312/i,
    /a policy/,
    /refuses frames/,
    /max-age=3600/,
  ])
    assert.ok(
      faults.some((one) => fault.test(one)),
      `${fault}`,
    );
});

for (const missing of ['rewrite', 'deflate', 'filter']) {
  test(`mod_${missing} is missing: nothing is wrong with any file`, async (t) => {
    const server = await served(t, { modules: wanted.filter((one) => one !== missing) });
    assert.deepEqual(await faultsOf(server.folder), []);
    const { body } = await sent(server, 'zice.js', 'gzip');
    assert.ok(body.length < 1.05 * sizeOf('zice.js.gz'), `${body.length} bytes`);
  });
}

for (const missing of ['headers', 'mime']) {
  test(`mod_${missing} is missing: visitors do not notice`, async (t) => {
    assert.deepEqual(await works(await served(t, { modules: wanted.filter((one) => one !== missing) })), []);
  });
}

test('a folder that is reached by Alias', async (t) => {
  const first = await served(t);
  const server = await served(t, {
    config: `Alias /elsewhere ${first.site}\n<Directory ${first.site}>\nRequire all granted\nAllowOverride FileInfo\n</Directory>`,
  });
  const folder = server.folder.replace(server.url, `${server.url}/elsewhere`);
  assert.deepEqual(await faultsOf(folder), []);
});

test('a site that allows no links refuses the folder (403), until the part for mod_rewrite is taken out as web/recipes/README.md says', async (t) => {
  const refusing = await served(t, { options: 'None' });
  assert.equal((await sent(refusing, 'zice.js')).status, 403);
  const without = apacheRecipe.replace(/<IfModule mod_rewrite\.c>[^]*?\n<\/IfModule>\n/, '');
  assert.doesNotMatch(without, /Rewrite/);
  const server = await served(t, { options: 'None', recipe: without });
  assert.deepEqual(await faultsOf(server.folder), []);
  assert.deepEqual(await works(server), []);
  const packed = (await sent(server, 'zice.js', 'gzip')).body.length;
  assert.ok(packed < 1.05 * sizeOf('zice.js.gz'), `${packed} bytes`);
});

test('for a page on another site: one line more', async (t) => {
  assert.equal(await letsOthersRead((await served(t)).folder), false);
  const recipe = apacheRecipe.replace('Header set Cache-Control', `${corsLine('Header')}\n$&`);
  assert.equal(await letsOthersRead((await served(t, { recipe })).folder), true);
});

test('a site that allows the folder nothing of this: 500, as web/recipes/README.md says', async (t) => {
  assert.equal((await sent(await served(t, { override: 'AuthConfig' }), 'zice.js')).status, 500);
});

test('a site that reads no .htaccess: the same lines in its own configuration', async (t) => {
  const unread = await served(t, { override: 'None' });
  assert.ok((await faultsOf(unread.folder)).some((fault) => /no nosniff/.test(fault)));
  const server = await served(t, { override: 'None', withinSite: apacheRecipe });
  assert.deepEqual(await faultsOf(server.folder), []);
  assert.equal((await sent(server, 'zice.js', 'gzip')).body.length, sizeOf('zice.js.gz'));
});
