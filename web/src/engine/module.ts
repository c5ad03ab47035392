import type { ModuleCalls } from './module-calls.js';

export interface ZiceModule extends ModuleCalls {
  /** Replaced whenever the memory grows: never keep one. */
  readonly HEAPU8: Uint8Array;
}

export interface ModuleOptions {
  readonly wasmBinary?: Uint8Array;
  /** Hands over an instance of its own making. */
  readonly instantiateWasm?: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance) => void,
  ) => object;
}

export type CreateZice = (options: ModuleOptions) => Promise<ZiceModule>;

/**
 * The module, with its end told to `trapped`. It throws nothing of its own: whatever comes out of it as an exception is a
 * trap, a stack that ran over or memory that ran out, and what it holds from then on nobody knows. It is not called again.
 */
export function guarded(module: ZiceModule, trapped: (error: unknown) => void): ZiceModule {
  let dead = false;
  const call = (act: (...given: unknown[]) => unknown, given: unknown[]): unknown => {
    if (dead) throw new Error('the core has failed');
    try {
      return act.apply(module, given);
    } catch (error) {
      dead = true;
      trapped(error);
      throw error;
    }
  };
  return new Proxy(module, {
    get: (own, name: keyof ZiceModule) => {
      const found: unknown = own[name];
      return typeof found === 'function' ? (...given: unknown[]) => call(found as never, given) : found;
    },
  });
}
