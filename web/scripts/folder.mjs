// `virtual:zice-folder`: where the files beside the running script are, which each kind of script finds out differently.
import { fileURLToPath } from 'node:url';

const id = 'virtual:zice-folder';
const whereabouts = fileURLToPath(new URL('../src/arrive/whereabouts.ts', import.meta.url));
const folder = {
  classic: 'export const folder = ziceScripts.folder;',
  module: "const beside = new URL(/* @vite-ignore */ '.', import.meta.url).href; export const folder = () => beside;",
  frame: `import { whereabouts } from ${JSON.stringify(whereabouts)}; export const folder = whereabouts('zice.frame.js');`,
};

/** A plugin for Vite; `kind` is 'classic', 'module' or 'frame'. */
export const folderOf = (kind) => ({
  name: 'zice-folder',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? folder[kind] : null),
});
