import type { ZiceModule } from './module.js';
import type { Layout } from '../data/types.js';
import { View } from './view.js';

/** Numbers of things, which the views' lengths follow from. */
export interface Sizes {
  readonly facts: number;
  readonly nodes: number;
  readonly materials: number;
  readonly entries: number;
}

export function sizesOf(layout: Layout, facts: number): Sizes {
  return {
    facts,
    nodes: layout.nodes.length,
    materials: layout.materials.length,
    entries: layout.materials.flatMap((material) => material.documents).length,
  };
}

/** How many arrays a form has; the module gives their addresses in this order. */
export const viewCount = 10;

/** One moment of a form: its arrays, copied from where they stand in the module's memory. */
export function viewAt(memory: ArrayBuffer, at: Uint32Array, layout: Layout, sizes: Sizes): View {
  const { facts, nodes, materials, entries } = sizes;
  const bytes = (view: number, length: number) => new Uint8Array(memory, at[view]!, length).slice();
  const figures = (view: number, length: number) => new Float64Array(memory, at[view]!, length).slice();
  return new View(layout, {
    summary: figures(0, summaryLength),
    nodeStatus: bytes(1, nodes),
    nodeBecause: bytes(2, nodes),
    nodeRelaxed: bytes(3, nodes),
    nodeFigures: figures(4, 4 * nodes),
    problems: bytes(5, facts),
    materialStatus: bytes(6, materials),
    documentStatus: bytes(7, entries),
    documentConflict: bytes(8, entries),
  });
}

export const paperState = { absent: 0, at_hand: 1, pledged: 2 } as const;
export type PaperState = keyof typeof paperState;

const summaryLength = 22;

/** An applicant being typed in, assessed by one ruleset: numbers in, a view out, no JSON on the way. Close it after use. */
export class Form {
  readonly #module: ZiceModule;
  readonly #handle: number;
  readonly #layout: Layout;
  readonly #sizes: Sizes;

  constructor(module: ZiceModule, handle: number, layout: Layout, facts: number) {
    this.#module = module;
    this.#handle = handle;
    this.#layout = layout;
    this.#sizes = sizesOf(layout, facts);
  }

  /** `null` is unknown; NaN is what cannot be read and is refused by the core. */
  set(fact: number, value: number | null): void {
    if (value === null) this.#module._zice_form_clear(this.#handle, fact);
    else this.#module._zice_form_set(this.#handle, fact, value);
  }

  document(document: number, state: PaperState, obtainedOn: number | null, rows: number | null): void {
    this.#module._zice_form_document(this.#handle, document, paperState[state], obtainedOn ?? 0, rows ?? -1);
  }

  /** What is wrong with a fact, in the core's words; "" when nothing is. */
  problem(fact: number): string {
    return this.#module.problem(this.#handle, fact);
  }

  /** Indexes of the unknown facts that could still change the verdict, most decisive first. */
  questions(): number[] {
    const count = this.#module._zice_form_questions(this.#handle);
    return [...new Uint16Array(this.#memory, this.#pointers()[9]!, count)];
  }

  view(): View {
    return viewAt(this.#memory, this.#pointers(), this.#layout, this.#sizes);
  }

  close(): void {
    this.#module._zice_form_close(this.#handle);
  }

  get #memory(): ArrayBuffer {
    return this.#module.HEAPU8.buffer as ArrayBuffer;
  }

  #pointers(): Uint32Array {
    return new Uint32Array(this.#memory, this.#module._zice_form_views(this.#handle), viewCount);
  }
}
