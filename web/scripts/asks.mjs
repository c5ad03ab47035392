// `virtual:zice-asks`: what each measure asks, and how much the core takes at most, so that the page can ask before the
// core has started; and the hash of each file as it stands, which names its version. The core says it here, while the page is built; nothing is worked out or written a second time.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const id = 'virtual:zice-asks';
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => readFile(here(path), 'utf8');
const shared = ['vocabulary.json', 'documents.json'];

/** As the core takes it of a file. */
const hashOf = (bytes) => `sha1-${createHash('sha1').update(bytes).digest('hex')}`;

async function asks() {
  const { default: createZice } = await import(here('build/wasm/zice.mjs'));
  const module = await createZice({ wasmBinary: await readFile(here('build/wasm/zice.wasm')) });
  module.useVocabulary(...(await Promise.all(shared.map((file) => read(`rulesets/${file}`)))));
  const files = (await readdir(here('rulesets'))).filter((file) => file.endsWith('.json') && !shared.includes(file));
  const layouts = await Promise.all(
    files.sort().map(async (file) => {
      const ruleset = JSON.parse(module.addRuleset(file, await read(`rulesets/${file}`))).id;
      if (!ruleset) throw new Error(`the core refuses ${file}`);
      return JSON.parse(module.layout(ruleset));
    }),
  );
  const hashes = files.map(async (file) => [file, hashOf(await readFile(here(`rulesets/${file}`)))]);
  return {
    hashes: Object.fromEntries(await Promise.all(hashes)),
    paperStates: layouts[0].paper_states,
    asks: Object.fromEntries(layouts.map((layout) => [layout.ruleset, layout.asks])),
    limits: JSON.parse(module.limits()),
  };
}

const written = ({ asks: asked, ...named }) =>
  [
    `export default ${JSON.stringify(asked)};\n`,
    ...Object.entries(named).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`),
  ].join('');

/** A plugin for Vite. */
export const asksOfCore = () => ({
  name: 'zice-asks',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: async (loaded) => (loaded === `\0${id}` ? written(await asks()) : null),
});
