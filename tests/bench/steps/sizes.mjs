// Bytes by part, by brotli: what a page fetches of Zice, and what it would of each peer, bundled as the page is.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { kitSizes } from '../../../web/scripts/sizes.mjs';

const here = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The engine alone, without rules. */
const engines = {
  'json-logic-engine': "export { LogicEngine } from 'json-logic-engine';",
  '@marcbachmann/cel-js': "export { Environment } from '@marcbachmann/cel-js';",
  'cel-js': "export { evaluate, parse } from 'cel-js';",
  'json-rules-engine': "export { Engine } from 'json-rules-engine';",
  publicodes: "export { default } from 'publicodes';",
};

export async function sizes() {
  const kit = Object.fromEntries((await kitSizes()).map(([name, , , brotli]) => [name, brotli]));
  const wasm = packed(readFileSync(here('build/wasm/zice.wasm')));
  const peers = {};
  for (const [name, source] of Object.entries(engines)) peers[name] = packed(await bundled(source));
  const zen = ['zen_engine_wasm_bg.wasm', 'zen_engine_wasm.js'].map((name) =>
    packed(readFileSync(here(`node_modules/@gorules/zen-engine-wasm/dist/${name}`))),
  );
  return { kit, module: { 'zice.wasm': wasm }, peers: { ...peers, '@gorules/zen-engine-wasm': zen[0] + zen[1] } };
}

const packed = (bytes) => brotliCompressSync(bytes).length;

async function bundled(source) {
  const folder = mkdtempSync(here('build/bench/size-'));
  try {
    writeFileSync(join(folder, 'entry.mjs'), source);
    const { output } = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: join(folder, 'entry.mjs'), preserveEntrySignatures: 'strict' } },
    });
    return output.map(({ code }) => code).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
