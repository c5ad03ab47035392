// `virtual:zice-folder`: where the files beside the running script are, which each kind of script finds out differently.
import { fileURLToPath } from 'node:url';

const id = 'virtual:zice-folder';
const whereabouts = JSON.stringify(fileURLToPath(new URL('../src/arrive/whereabouts.ts', import.meta.url)));
// As text, for bundlers take `new URL('.', import.meta.url)` for a file to bring along: this very script, once more. What they
// make of the module lies elsewhere, under another name or, as webpack says, on the disk where it was made.
const beside = `(/^(?!file:)(.*\\/)zice(\\.[\\w-]+)*\\.esm\\.js([?#].*)?$/.exec(import.meta.url) ?? [])[1] ?? null`;
const folder = {
  classic: 'export const folder = ziceScripts.folder;',
  module: `import { named } from ${whereabouts}; const beside = ${beside}; export const folder = () => named() ?? beside;`,
  frame: `import { whereabouts } from ${whereabouts}; export const folder = whereabouts('zice.frame.js');`,
};

/** A plugin for Vite; `kind` is 'classic', 'module' or 'frame'. */
export const folderOf = (kind) => ({
  name: 'zice-folder',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? folder[kind] : null),
});
