// What the core says while the page is built, nothing of it worked out or written a second time.
//
// `virtual:zice-asks`: what each measure asks, and how much the core takes at most, so that the page can ask before the core
// has started; and the hash of each file as it stands, which names its version.
// `virtual:zice-layouts`: how each measure is laid out, and what is listed of it; its nodes and materials come after the verdict, in
// `virtual:zice-outlines`.
// `virtual:zice-first`: the module that is there first, as text, and the image of the measures that it weighs by.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { textOf } from './wasm-text.mjs';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => readFile(here(path), 'utf8');
const shared = ['vocabulary.json', 'documents.json'];

/** As the core takes it of a file. */
const hashOf = (bytes) => `sha1-${createHash('sha1').update(bytes).digest('hex')}`;

const filesOf = async () =>
  (await readdir(here('rulesets'))).filter((file) => file.endsWith('.json') && !shared.includes(file)).sort();

/** The module for authors, which writes images, too, with all that ships. */
async function loaded() {
  const { default: createZice } = await import(here('build/wasm/zice-author.mjs'));
  const module = await createZice({ wasmBinary: await readFile(here('build/wasm/zice-author.wasm')) });
  module.useVocabulary(...(await Promise.all(shared.map((file) => read(`rulesets/${file}`)))));
  for (const file of await filesOf()) {
    const { id } = JSON.parse(module.addRuleset(file, await read(`rulesets/${file}`)));
    if (!id) throw new Error(`the core refuses ${file}`);
  }
  return module;
}

/** On some day: what it decides is left out. */
function listedBy(module) {
  const { rulesets } = JSON.parse(module.list('2026-01-01'));
  return rulesets.map(({ superseded_by, current, force: { status, ...force }, ...one }) => ({ ...one, force }));
}

/** By the ids of the measures, in their order. */
const byId = (rows) => Object.fromEntries(rows.map((row) => [row.ruleset ?? row.id, row]));

const layoutsBy = (module) => listedBy(module).map(({ id }) => JSON.parse(module.layout(id)));

async function asks() {
  const module = await loaded();
  const layouts = layoutsBy(module);
  const hashes = (await filesOf()).map(async (file) => [file, hashOf(await readFile(here(`rulesets/${file}`)))]);
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

/** What nothing shows before the verdict. */
const later = ['nodes', 'materials'];

const outlines = async () =>
  Object.fromEntries(layoutsBy(await loaded()).map(({ ruleset, nodes, materials }) => [ruleset, { nodes, materials }]));

/** What all layouts have alike stands once; what is asked, in the other module. */
async function layouts() {
  const module = await loaded();
  const all = layoutsBy(module);
  const keys = Object.keys(all[0]).filter((key) => key !== 'asks' && !later.includes(key));
  const alike = keys.filter((key) => all.every((one) => JSON.stringify(one[key]) === JSON.stringify(all[0][key])));
  const only = (layout, which) => Object.fromEntries(which.map((key) => [key, layout[key]]));
  const own = all.map((layout) =>
    only(
      layout,
      keys.filter((key) => !alike.includes(key)),
    ),
  );
  return `import asks from 'virtual:zice-asks';
export const layouts = Object.fromEntries(
  ${JSON.stringify(own)}.map((own) => [own.ruleset, { ...own, ...${JSON.stringify(only(all[0], alike))}, nodes: [], materials: [], asks: asks[own.ruleset] }]),
);
export const listed = ${JSON.stringify(byId(listedBy(module)))};
`;
}

async function first() {
  const image = Buffer.from((await loaded()).image(), 'hex');
  return { wasm: textOf(await readFile(here('build/wasm/zice-form.wasm'))), image: textOf(image) };
}

/** A plugin for Vite; `mode` is Vite's. */
export const asksOfCore = (mode) => ({
  name: 'zice-asks',
  resolveId: (source) => (/^virtual:zice-(asks|layouts|outlines|first)$/.test(source) ? `\0${source}` : null),
  load: async (asked) => {
    if (asked === '\0virtual:zice-asks') return written(await asks());
    if (asked === '\0virtual:zice-layouts') return layouts();
    if (asked === '\0virtual:zice-outlines') return `export default ${JSON.stringify(await outlines())};\n`;
    if (asked !== '\0virtual:zice-first') return null;
    return `export default ${JSON.stringify(mode === 'author' ? null : await first())};\n`;
  },
});
