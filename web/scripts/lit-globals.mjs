// Lit keeps its versions and the declared properties on the window. On a bureau's page those are globals that nobody asked
// for, and that a Lit of the host's own would share: here they are kept in a module.
const id = 'virtual:zice-lit-globals';
const lit = /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//;
const kept =
  /(?<![\w$.])(?:[\w$]+\.)?(litPropertyMetadata|litHtmlVersions|litElementVersions|reactiveElementVersions)\b|\bSymbol\.(metadata)\b/g;

/** A plugin for Vite. */
export const litGlobals = () => ({
  name: 'zice-lit-globals',
  apply: 'build',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? 'export default {};' : null),
  transform(code, file) {
    if (!lit.test(file)) return null;
    const moved = code.replace(kept, (_found, name, symbol) => `ziceLit.${name ?? symbol}`);
    return moved === code ? null : { code: `import ziceLit from '${id}';${moved}`, map: null };
  },
});
