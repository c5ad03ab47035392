import wasm from 'virtual:zice-wasm';
import { Refusal } from '../arrive/codes.js';
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

/** For all widgets of a page, and those that come later. */
let compiled: Promise<WebAssembly.Module> | null = null;

async function startWasm(): Promise<ZiceModule> {
  const module = await (compiled ??= WebAssembly.compile(bytesOf(wasm)));
  return new Promise((resolve, reject) => {
    const instantiateWasm = (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ): object => {
      // What begins to run may fail too, and nobody else would be told.
      WebAssembly.instantiate(module, imports).then(receive).catch(reject);
      return {};
    };
    createZice({ instantiateWasm }).then(resolve, reject);
  });
}

/** Starts the core: as WebAssembly, else as plain script. Rejects where neither runs. */
export async function loadModule(): Promise<{ module: ZiceModule; runtime: Runtime }> {
  if (mayCompile()) return { module: await startWasm(), runtime: 'wasm' };
  const { default: createFallback } = await import('zice-wasm/zice-fallback.mjs').catch((error) => {
    throw new Refusal('fallback_missing', String(error));
  });
  return { module: await createFallback({}), runtime: 'fallback' };
}
