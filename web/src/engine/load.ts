import { Refusal, type ErrorCode } from '../arrive/codes.js';
import type { ZiceModule } from './module.js';
import type { Rest } from './rest.js';

export type Runtime = 'wasm' | 'fallback';

/** The smallest module there is: whoever compiles it compiles ours. */
const emptyModule = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** A strict host page, or a browser older than its policy's words, refuses to compile; it notes each time that it did. */
export function mayCompile(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** Whether the script of the whole core has been fetched: another of it is as quickly there as any. */
let isFetched = false;
export const coreIsFetched = (): boolean => isFetched;

/** A script that comes later, or by which code it is told that it does not. */
export const fetched = <Script>(code: ErrorCode, script: Promise<Script>): Promise<Script> =>
  script.catch((error) => {
    throw new Refusal(code, String(error));
  });

interface Started {
  readonly module: ZiceModule;
  readonly rest: Rest;
  readonly runtime: Runtime;
}

/**
 * Starts the whole core: as WebAssembly if that `compiles`, else as plain script. Rejects where neither runs, or its script cannot
 * be fetched.
 */
export async function loadModule(compiles = mayCompile()): Promise<Started> {
  if (compiles) {
    const { startCore, rest } = await fetched('core_missing', import('./whole.js'));
    isFetched = true;
    return { module: await startCore(), rest, runtime: 'wasm' };
  }
  const { startCore, rest } = await fetched('fallback_missing', import('./plain.js'));
  return { module: await startCore(), rest, runtime: 'fallback' };
}
