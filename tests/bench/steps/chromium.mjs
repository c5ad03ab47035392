// The same as `one`, in Chromium: of those that come near, for the others are told by Node as well. A page has no clock of the
// processor's own time: here others on the machine lengthen it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { cpp } from '../peers/cpp.mjs';
import { setsOf } from '../scenario.mjs';
import { kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';
import { rulesets } from '../../kit/shipped.mjs';

const here = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const measured = ['xuchang-2020', 'xinjiang-2021'];

export async function chromium() {
  const server = await kitServer({ pages: await pages() });
  const browser = await launch({ whole: true });
  try {
    const tab = await browser.context.newPage();
    await tab.goto(server.url);
    await tab.waitForFunction(() => window.measured, null, { timeout: 60_000 });
    const found = {};
    for (const id of measured) found[id] = await tab.evaluate((one) => window.measured(one), id);
    return found;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function pages() {
  const html = '<!doctype html><meta charset="utf-8"><script type="module" src="/entry.js"></script>';
  const type = 'text/javascript';
  const files = { '/': { body: html, type: 'text/html' }, '/entry.js': { body: await bundled(), type } };
  for (const id of measured) {
    await cpp.load(setsOf(rulesets.filter((ruleset) => ruleset.id === id)), { scenario: id });
    files[`/${id}.mjs`] = { body: readFileSync(here(`build/bench/wasm/${id}.mjs`)), type };
    files[`/${id}.wasm`] = readFileSync(here(`build/bench/wasm/${id}.wasm`));
  }
  return { ...files, '/zice.wasm': readFileSync(here('build/wasm/zice.wasm')) };
}

/** What asks for Node or for files is given what a page has in its place. */
async function bundled() {
  const instead = (find, path) => ({ find, replacement: here(`tests/bench/chromium/${path}`) });
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {
      alias: [
        instead(/^.*\/kit\/shipped\.mjs$/, 'shipped.js'),
        instead(/^(.*\/kit\/runtimes|\.\/compiled)\.mjs$/, 'modules.js'),
        instead(/^node:.*$/, 'node.js'),
      ],
    },
    build: { write: false, target: 'esnext', rolldownOptions: { input: here('tests/bench/chromium/entry.js') } },
  });
  return output[0].code;
}
