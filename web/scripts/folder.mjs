// `virtual:zice-folder`: where the files beside the running script are, which a classic script and a module find out differently.
const id = 'virtual:zice-folder';
const folder = {
  classic: 'ziceScripts.folder',
  module: "new URL(/* @vite-ignore */ '.', import.meta.url).href",
};

/** A plugin for Vite; `kind` is 'classic' or 'module'. */
export const folderOf = (kind) => ({
  name: 'zice-folder',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? `export const folder = ${folder[kind]};` : null),
});
