// The recipe for Tomcat, as an application of its own in a real Tomcat: on a plain server and on one set up against it.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import test from 'node:test';
import { onTheWire } from '../../kit/browser/foreground-server.mjs';
import { openHost } from '../../kit/browser/host.mjs';
import { kit, manifest } from '../../kit/browser/kit-server.mjs';
import {
  element,
  faultsOf,
  frame,
  letsOthersRead,
  mainJobs,
  pageWith,
  recipeSite,
  troubled,
} from '../../kit/browser/server-works.mjs';
import { filter, tomcat, tomcatRecipe } from '../../kit/browser/tomcat-server.mjs';

const folder = `/zice/${manifest.folder}/`;
const pages = { 'index.html': pageWith(element, folder), 'framed.html': pageWith(frame, folder) };

const { browser, served } = recipeSite(tomcat, pages);

const works = ({ url }) => mainJobs(browser.context, { widget: `${url}/index.html`, frame: `${url}/framed.html` });
const sizeOf = (name) => statSync(kit + name).size;
const sent = (server, name, accepts) => onTheWire(server.folder + name, accepts);

/** What an administrator adds for the whole server; each on its own keeps the frame out or spoils its text. */
const hostile =
  filter('httpHeaderSecurity', 'HttpHeaderSecurityFilter') +
  filter('charset', 'AddDefaultCharsetFilter', { encoding: 'GBK' });

test('a plain server: visitors, every file, the copies that lie ready, and the check page', async (t) => {
  const server = await served(t);
  assert.deepEqual(await works(server), []);
  assert.deepEqual(await faultsOf(server.folder), []);
  assert.equal((await sent(server, 'zice.js', 'gzip, deflate, br')).body.length, sizeOf('zice.js.br'));
  assert.equal((await sent(server, 'zice.js', 'gzip')).body.length, sizeOf('zice.js.gz'));
  assert.deepEqual(await troubled(browser.context, server.pages), []);
});

test('a server whose filter refuses frames everywhere, with GBK for all text: not in this application', async (t) => {
  const server = await served(t, { filters: hostile });
  assert.equal((await fetch(`${server.url}/index.html`)).headers.get('x-frame-options'), 'DENY');
  const { headers } = await sent(server, 'frame.html');
  assert.equal(headers['x-frame-options'], 'SAMEORIGIN');
  assert.deepEqual(await faultsOf(server.folder), []);
  const { tab } = await openHost(browser.context, `${server.folder}frame.html`);
  assert.equal(await tab.title(), '认定条件自测');
});

test('without the recipe that server keeps the frame out: the test above can fail', async (t) => {
  const recipe = tomcatRecipe.replace(/<servlet>[^]*(?=<\/web-app>)/, '');
  const faults = await faultsOf((await served(t, { filters: hostile, recipe })).folder);
  for (const fault of [/refuses frames/, /frame\.html .*gbk/i, /Cache-Control/])
    assert.ok(
      faults.some((one) => fault.test(one)),
      `${fault}`,
    );
});

test('for a page on another site: one filter more', async (t) => {
  const cors = filter('cors', 'CorsFilter', { 'cors.allowed.origins': 'https://www.example.gov.cn' });
  const recipe = tomcatRecipe.replace('</web-app>', `${cors}$&`);
  const server = await served(t, { recipe });
  assert.equal(await letsOthersRead(server.folder), true);
  assert.deepEqual(await faultsOf(server.folder), []);
});
