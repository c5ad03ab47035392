// The recipe for IIS, by a server that follows the rules of the file as Microsoft documents them; IIS itself does not run here.
import assert from 'node:assert/strict';
import test from 'node:test';
import { onTheWire } from '../../kit/browser/foreground-server.mjs';
import { iis, iisRecipe } from '../../kit/browser/iis-server.mjs';
import {
  corsLine,
  element,
  faultsOf,
  frame,
  letsOthersRead,
  mainJobs,
  pageWith,
  recipeSite,
  troubled,
} from '../../kit/browser/server-works.mjs';

const pages = { '/widget.html': pageWith(element), '/framed.html': pageWith(frame) };
const { browser, served } = recipeSite(iis, pages);

test('for a page on another site: one line more', async (t) => {
  assert.equal(await letsOthersRead((await served(t)).folder), false);
  const config = iisRecipe.replace('<remove name="X-Frame-Options" />', `$&${corsLine('<add')}`);
  assert.equal(await letsOthersRead((await served(t, { config })).folder), true);
});

/** A site that has set up itself what the file sets up, and more. */
const site = {
  types: { '.json': 'text/json', '.br': 'application/brotli', '.gz': 'application/x-gzip' },
  headers: {
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Content-Security-Policy': "default-src 'none'",
  },
};

for (const [name, options] of Object.entries({ 'a fresh IIS': {}, 'a site with rules of its own': { site } })) {
  test(`${name}: visitors, every file, and the check page`, async (t) => {
    const server = await served(t, options);
    assert.deepEqual(await faultsOf(server.folder), []);
    const { url } = server;
    assert.deepEqual(
      await mainJobs(browser.context, { widget: `${url}/widget.html`, frame: `${url}/framed.html` }),
      [],
    );
    assert.deepEqual(await troubled(browser.context, server.pages), []);
  });
}

test('scripts are sent packed', async (t) => {
  const { headers } = await onTheWire(`${(await served(t)).folder}zice.js`, 'gzip');
  assert.equal(headers['content-encoding'], 'gzip');
  assert.equal(headers['cache-control'], 'public, immutable,max-age=31536000');
});

test('with nothing in the file an old IIS sends no JSON and caches nothing: the tests above can fail', async (t) => {
  const faults = await faultsOf((await served(t, { config: '<configuration />' })).folder);
  for (const fault of [
    /rulesets\/.*404: 404\.3/,
    /zice\.js .*type application\/x-javascript/,
    /no nosniff/,
    /Cache-Control/,
  ])
    assert.ok(
      faults.some((one) => fault.test(one)),
      `${fault}`,
    );
});

const spoilt = {
  'an ending that the site has too, not removed first': [
    iisRecipe.replace('<remove fileExtension=".json" />', ''),
    /duplicate mimeMap \.json/,
  ],
  'a header that the site has too, not removed first': [
    iisRecipe.replace('<remove name="X-Content-Type-Options" />', ''),
    /duplicate header/,
  ],
  'a section that only the whole server may have': [
    iisRecipe.replace('<urlCompression', '<httpCompression'),
    /httpCompression/,
  ],
  'rules of a module that few have': [
    iisRecipe.replace('<httpProtocol>', '<rewrite></rewrite><httpProtocol>'),
    /rewrite/,
  ],
  'an attribute misspelt': [iisRecipe.replace('cacheControlMode', 'cacheMode'), /cacheMode/],
  'a bracket lost': [iisRecipe.replace('</staticContent>', ''), /./],
};

for (const [how, [config, why]] of Object.entries(spoilt)) {
  test(`${how}: 500 for the whole folder`, async (t) => {
    assert.notEqual(config, iisRecipe);
    const { status, body } = await onTheWire(`${(await served(t, { config, site })).folder}zice.js`);
    assert.equal(status, 500);
    assert.match(body.toString(), why);
  });
}
