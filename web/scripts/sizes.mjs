// What a visitor downloads, by part: the files for a bureau's site, and what zice.js is made of. Run with `npm run sizes`
// after a build. Parts of zice.js are compressed one by one, so that they add up to a little more than the whole.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { textOf } from './wasm-text.mjs';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const thousands = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function sizesOf(text) {
  const bytes = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, { params }).length];
}

async function textsIn(folder, ending) {
  const names = (await readdir(here(folder))).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(here(`${folder}/${name}`), 'utf8')]));
}

function table(title, rows) {
  console.log(`\n| ${title} | bytes | gzip | brotli |\n|---|---:|---:|---:|`);
  for (const [name, text] of rows) console.log(`| ${name} | ${sizesOf(text).map(thousands).join(' | ')} |`);
}

const whole = await readFile(here('build/kit/zice.js'), 'utf8');
const { text: wasm } = textOf(await readFile(here('build/wasm/zice.wasm')));
if (!whole.includes(wasm)) throw new Error('build/kit/zice.js holds another module than build/wasm/zice.wasm; build again');
const rulesets = await textsIn('rulesets', '.json');

table('file', (await textsIn('build/kit', '.js')).filter(([name]) => !name.endsWith('.esm.js')));
table('within zice.js', [
  ['the core, as text', wasm],
  ['of that, rulesets and vocabularies (as files)', rulesets.map(([, text]) => text).join('')],
  ['all but the core: the rulesets, the interface in Chinese, Lit, the glue, the regions', whole.replace(wasm, '').replace(/\\u[0-9a-f]{4}/g, (unit) => JSON.parse(`"${unit}"`))],
]);
