import wasm from 'virtual:zice-wasm';
import createZice from 'zice-wasm/zice.mjs';
import type { ZiceModule } from './module.js';
import { bytesOf } from './unpack.js';

export type Runtime = 'wasm' | 'fallback';

/** The smallest module there is: whoever compiles it compiles ours. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A strict host page, or a browser older than its policy's words, refuses to compile. */
function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Starts the core: as WebAssembly, else as plain script. Rejects where neither runs. */
export async function loadModule(): Promise<{ module: ZiceModule; runtime: Runtime }> {
  if (mayCompile()) return { module: await createZice({ wasmBinary: bytesOf(wasm) }), runtime: 'wasm' };
  const { default: createFallback } = await import('zice-wasm/zice-fallback.mjs');
  return { module: await createFallback({}), runtime: 'fallback' };
}
