// `virtual:zice-kit`: the folder for a bureau's site and the files in it with their hashes, as build.mjs has just made them.
const id = 'virtual:zice-kit';

/** A plugin for Vite. */
export const kitFiles = (manifest) => ({
  name: 'zice-kit-files',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? `export default ${JSON.stringify(manifest)};` : null),
});

/** A plugin for Vite: puts `zice.js` behind the page's own script, with its hash if `checked`. */
export const kitScript = ({ folder, files }, checked) => ({
  name: 'zice-kit-script',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler() {
      const { integrity } = files.find(({ name }) => name === 'zice.js');
      const attrs = { id: 'zice-script', defer: true, src: `./${folder}/zice.js`, ...(checked ? { integrity } : {}) };
      return [{ tag: 'script', attrs, injectTo: 'head' }];
    },
  },
});
