// `virtual:zice-kit`: the folder for a bureau's site and the files in it with their hashes, as build.mjs has just made them.
const id = 'virtual:zice-kit';

/** A plugin for Vite. */
export const kitFiles = (manifest) => ({
  name: 'zice-kit-files',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? `export default ${JSON.stringify(manifest)};` : null),
});
