// Lit keeps its versions and the declared properties on the window. On a bureau's page those are globals that nobody asked
// for, and that a Lit of the host's own would share: here they are kept in a module. It also adds up styles with the array's
// reduce(), which Prototype up to 1.6.1 replaces by one that adds nothing up: here it adds up by itself.
const id = 'virtual:zice-lit-globals';
const lit = /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//;
const kept =
  /(?<![\w$.])(?:[\w$]+\.)?(litPropertyMetadata|litHtmlVersions|litElementVersions|reactiveElementVersions|litNonce)\b|\bSymbol\.(metadata)\b/g;

const reduced = /\b([\w$]+)\.reduce\(/g;
const shared = `export default {
  /** By the host's wish, or as the first script was let in. */
  get litNonce() {
    return globalThis.litNonce ?? (globalThis.ziceScripts?.nonce || undefined);
  },
  fold(list, step, sum) {
    for (let at = 0; at < list.length; at += 1) sum = step(sum, list[at], at);
    return sum;
  },
};`;

/** A plugin for Vite. */
export const litGlobals = () => ({
  name: 'zice-lit-globals',
  apply: 'build',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  load: (loaded) => (loaded === `\0${id}` ? shared : null),
  transform(code, file) {
    if (!lit.test(file)) return null;
    const moved = code
      .replace(kept, (_found, name, symbol) => `ziceLit.${name ?? symbol}`)
      .replace(reduced, 'ziceLit.fold($1,');
    return moved === code ? null : { code: `import ziceLit from '${id}';${moved}`, map: null };
  },
});
