import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { asksOfCore } from './scripts/asks.mjs';
import { englishApart } from './scripts/english.mjs';
import { litGlobals } from './scripts/lit-globals.mjs';
import { plainImports } from './scripts/plain-imports.mjs';
import { restApart } from './scripts/rest.mjs';
import { wasmAsText } from './scripts/wasm-text.mjs';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a strict host page allows. The module's bytes are inside the script, so nothing needs connect-src. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'none'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The webmaster's pages read files of this server and show the frame; the applicant's page does neither. */
const webmasterPolicy = policy.replace("connect-src 'none'", "connect-src 'self'; frame-src 'self'");
/** Its frame.html has a policy of its own; in a sandboxed frame WebKit takes the 'self' of another for no address at all. */
const kit = /^\/zice-[^/]+\//;
const webmasterPages = /^\/(author|configure|check)(\.html)?(\?|$)/;

const policies = (): Plugin => ({
  name: 'zice-policies',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const { url = '' } = request;
      const named = webmasterPages.test(url) ? webmasterPolicy : policy;
      if (!kit.test(url)) response.setHeader('Content-Security-Policy', named);
      next();
    });
  },
});

/** The page for authors has the module that answers them in the place of the other; it is built in a mode of its own. */
const modules = {
  author: [
    { find: 'zice-wasm/zice.mjs', replacement: here('../build/wasm/zice-author.mjs') },
    { find: 'zice-wasm/zice-fallback.mjs', replacement: here('src/author/no-fallback.ts') },
  ],
  other: [{ find: 'zice-wasm', replacement: here('../build/wasm') }],
};

export default defineConfig(({ command, mode }) => ({
  root: here('.'),
  base: './',
  plugins: [
    asksOfCore(mode),
    englishApart(mode === 'author'),
    litGlobals(),
    plainImports(),
    restApart(mode === 'author'),
    wasmAsText(mode === 'author' ? 'zice-author' : 'zice'),
    policies(),
  ],
  resolve: { alias: mode === 'author' ? modules.author : modules.other },
  // The module gets its bytes from the script; the glue's own ways to fetch them are left out of what ships.
  define: command === 'build' ? { fetch: 'undefined' } : {},
  server: { fs: { allow: [here('..')] } },
  build: {
    outDir: here('../build/web'),
    target: 'es2021',
    modulePreload: false,
    // Split, the styles of a classic script would be written into the page by it, which the policy refuses.
    cssCodeSplit: false,
    // The module's bytes and all rulesets stand in one script on purpose; for authors, the editor too.
    chunkSizeWarningLimit: 1500,
  },
}));
