// Vite wraps each import() in a helper that fetches styles and hints of a chunk ahead of it. Ours have neither.
const id = '\0vite/preload-helper.js';

/** A plugin for Vite. */
export const plainImports = () => ({
  name: 'zice-plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: (asked) => (asked === id ? 'export const __vitePreload = (load) => load();\n' : null),
});
