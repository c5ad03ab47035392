// The module of forms in Node, with the image of the measures that the module for authors makes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadedModule } from './runtimes.mjs';

const file = fileURLToPath(new URL('../../build/wasm/zice-form.wasm', import.meta.url));
const nothing = new Proxy({}, { get: () => () => 0 });

/** By the names that the whole module has its calls by; `layout` is asked of the one that made the image. */
export async function firstModule(chosen = -1) {
  const author = await loadedModule('zice-author');
  const imports = { env: nothing, wasi_snapshot_preview1: nothing };
  const { instance } = await WebAssembly.instantiate(readFileSync(file), imports);
  const { memory, _initialize: begin, ...calls } = instance.exports;
  begin();
  const image = Buffer.from(author.image(), 'hex');
  new Uint8Array(memory.buffer, calls.zice_image(image.length), image.length).set(image);
  const used = calls.zice_use(chosen);
  const text = (at) => {
    const bytes = Buffer.from(memory.buffer, at);
    return bytes.subarray(0, bytes.indexOf(0)).toString();
  };
  return {
    used,
    calls,
    ...Object.fromEntries(Object.entries(calls).map(([name, call]) => [`_${name}`, call])),
    get HEAPU8() {
      return new Uint8Array(memory.buffer);
    },
    problem: (form, fact) => text(calls.zice_form_problem(form, fact)),
    forces: (asOf) => text(calls.zice_forces(asOf)),
    taking: (region) => text(calls.zice_taking(region)),
    layout: (ruleset) => author.layout(ruleset),
  };
}
