// What a visitor downloads, by part: the files for a bureau's site, and what zice.js is made of. Printed by `npm run sizes`
// after a build; docs/figures.md has the first of the tables. Parts of zice.js are compressed one by one, so that they add
// up to a little more than the whole.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { textOf } from './wasm-text.mjs';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const thousands = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

function sizesOf(text) {
  const bytes = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes, { params }).length];
}

async function textsIn(folder, ending) {
  const names = (await readdir(here(folder))).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(here(`${folder}/${name}`), 'utf8')]));
}

const measured = (rows) => rows.map(([name, text]) => [name, ...sizesOf(text)]);

/** The scripts that a bureau's site serves: [name, bytes, by gzip, by brotli]. */
export const kitSizes = async () =>
  measured((await textsIn('build/kit', '.js')).filter(([name]) => !name.endsWith('.esm.js')));

/** The one script of the page for authors, likewise. */
export async function authorSize() {
  const [[, text]] = (await textsIn('build/web/assets', '.js')).filter(([name]) => name.startsWith('author-'));
  return measured([['author.html', text]]);
}

/** A module as the text that one of the scripts holds. */
async function heldIn(script, module) {
  const { text } = textOf(await readFile(here(`build/wasm/${module}.wasm`)));
  if (!script.includes(text)) throw new Error(`the scripts hold another ${module}.wasm than build/wasm; build again`);
  return text;
}

async function withinSizes() {
  const whole = await readFile(here('build/kit/zice.js'), 'utf8');
  const first = await heldIn(whole, 'zice-form');
  await heldIn(await readFile(here('build/kit/zice.core.js'), 'utf8'), 'zice');
  const rulesets = await textsIn('rulesets', '.json');
  return measured([
    ['the core that is there first, as text', first],
    ['rulesets and vocabularies (as files)', rulesets.map(([, text]) => text).join('')],
    [
      'all but that core: the image of the rulesets and their words, the interface in Chinese, Lit, the regions',
      whole.replace(first, '').replace(/\\u[0-9a-f]{4}/g, (unit) => JSON.parse(`"${unit}"`)),
    ],
  ]);
}

function print(title, rows) {
  console.log(`\n| ${title} | bytes | gzip | brotli |\n|---|---:|---:|---:|`);
  for (const [name, ...sizes] of rows) console.log(`| ${name} | ${sizes.map(thousands).join(' | ')} |`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  print('file', [...(await kitSizes()), ...(await authorSize())]);
  print('within zice.js', await withinSizes());
}
