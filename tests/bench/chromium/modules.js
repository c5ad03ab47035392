// In the place of tests/kit/runtimes.mjs and peers/compiled.mjs: modules that were built before, from beside the page.
import createZice from '../../../build/wasm/zice.mjs';

const bytes = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

export const bareModule = async () => createZice({ wasmBinary: await bytes('/zice.wasm') });

export async function compiled(scenario) {
  const { default: create } = await import(/* @vite-ignore */ `/${scenario}.mjs`);
  return create({ wasmBinary: await bytes(`/${scenario}.wasm`) });
}
