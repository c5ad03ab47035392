import rest from 'virtual:zice-rest/wasm';
import wasm from 'virtual:zice-wasm';
import createZice from 'zice-wasm/zice.mjs';
import type { ZiceModule } from './module.js';
import { bytesOf } from './unpack.js';

export { rest };

/** For all widgets of a page, and those that come later. */
let compiled: Promise<WebAssembly.Module> | null = null;

/** The whole core as WebAssembly, which comes in a script of its own. */
export async function startCore(): Promise<ZiceModule> {
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
