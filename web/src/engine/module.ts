import type { FormCalls, ModuleCalls } from './module-calls.js';

export interface ZiceModule extends ModuleCalls {
  /** Replaced whenever the memory grows: never keep one. */
  readonly HEAPU8: Uint8Array;
}

/** What a form asks of its module. The one that is there first searches for no questions. */
export type FormModule = Pick<ZiceModule, (keyof FormCalls & keyof ZiceModule) | 'problem' | 'HEAPU8'> &
  Partial<Pick<ZiceModule, '_zice_form_questions' | '_zice_form_interview'>>;

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
export function guarded<Module extends object>(module: Module, trapped: (error: unknown) => void): Module {
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
    get: (own, name) => {
      const found: unknown = Reflect.get(own, name, own);
      return typeof found === 'function' ? (...given: unknown[]) => call(found as never, given) : found;
    },
  });
}
