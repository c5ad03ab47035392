import first from 'virtual:zice-first';
import type { FormModule } from './module.js';
import type { FormCalls } from './module-calls.js';
import { bytesOf, type BytesAsText } from './unpack.js';

/** The module of forms: what a page needs first. Its text is the core's. */
export interface FirstModule extends FormModule {
  /** Of each ruleset what the day decides, as JSON. */
  forces(asOf: number): string;
  /** The ids of the rulesets that take whoever is registered there, as JSON. */
  taking(region: number): string;
}

/** For all widgets of a page. */
let compiled: WebAssembly.Module | null = null;

const noImports = new Proxy({}, { get: () => () => 0 });

const importsOf = (module: WebAssembly.Module): WebAssembly.Imports =>
  Object.fromEntries(WebAssembly.Module.imports(module).map((one) => [one.module, noImports]));

/** At once; where so much may not be compiled while a page waits (Chromium before 115), soon. */
function instance(bytes: () => Uint8Array<ArrayBuffer>): WebAssembly.Instance | Promise<WebAssembly.Instance> {
  const begin = (module: WebAssembly.Module) => new WebAssembly.Instance(module, importsOf(module));
  try {
    return begin((compiled ??= new WebAssembly.Module(bytes())));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const begun = compiled ? Promise.resolve(compiled) : WebAssembly.compile(bytes());
    return begun.then((module) => WebAssembly.instantiate((compiled = module), importsOf(module)));
  }
}

/** Of the measures that ship it takes those whose bit is set; null where this page has none. */
export function startFirst(chosen: number): FirstModule | null | Promise<FirstModule> {
  if (!first) return null;
  const { wasm } = first;
  const begun = instance(() => bytesOf(wasm));
  const { image } = first;
  return begun instanceof Promise
    ? begun.then((one) => withImage(one, image, chosen))
    : withImage(begun, image, chosen);
}

function withImage({ exports }: WebAssembly.Instance, text: BytesAsText, chosen: number): FirstModule {
  const image = bytesOf(text);
  const { calls, memory } = callsOf(exports);
  const at = calls._zice_image(image.length);
  new Uint8Array(memory.buffer, at, image.length).set(image);
  if (calls._zice_use(chosen) === 0) throw new Error('the image of the rulesets is refused');
  return {
    ...calls,
    get HEAPU8() {
      return new Uint8Array(memory.buffer);
    },
    problem: (form, fact) => textAt(memory, calls._zice_form_problem(form, fact)),
    forces: (asOf) => textAt(memory, calls._zice_forces(asOf)),
    taking: (region) => textAt(memory, calls._zice_taking(region)),
  };
}

/** By the names that the whole core has them by. */
function callsOf(exports: WebAssembly.Exports): { calls: FormCalls; memory: WebAssembly.Memory } {
  const { memory, _initialize: begin, ...own } = exports;
  (begin as () => void)();
  const named = Object.entries(own).map(([name, call]) => [`_${name}`, call]);
  return { calls: Object.fromEntries(named) as FormCalls, memory: memory as WebAssembly.Memory };
}

function textAt({ buffer }: WebAssembly.Memory, address: number): string {
  const bytes = new Uint8Array(buffer, address);
  return new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
}
