import { paperState, sizesOf, viewAt, viewCount, type PaperState } from './form.js';
import type { ZiceModule } from './module.js';
import type { Layout } from '../data/types.js';
import type { View } from './view.js';

/** An applicant being typed in, assessed by every ruleset at once: as Form, with a view for each. Close it after use. */
export class ComparisonForm {
  readonly #module: ZiceModule;
  readonly #handle: number;
  readonly #layouts: ReadonlyMap<string, Layout>;
  readonly #facts: number;

  /** `layouts` by the id of their ruleset, in the order of ids. */
  constructor(module: ZiceModule, handle: number, layouts: ReadonlyMap<string, Layout>, facts: number) {
    this.#module = module;
    this.#handle = handle;
    this.#layouts = layouts;
    this.#facts = facts;
  }

  /** `null` is unknown; NaN is what cannot be read and is refused by the core. */
  set(fact: number, value: number | null): void {
    if (value === null) this.#module._zice_comparison_clear(this.#handle, fact);
    else this.#module._zice_comparison_set(this.#handle, fact, value);
  }

  document(document: number, state: PaperState, obtainedOn: number | null, rows: number | null): void {
    this.#module._zice_comparison_document(
      this.#handle,
      document,
      paperState[state],
      obtainedOn ?? 0,
      rows ?? -1,
    );
  }

  /** Indexes of the unknown facts that could still change one of the verdicts; those that most ask come first. */
  questions(): number[] {
    const count = this.#module._zice_comparison_questions(this.#handle);
    return [...new Uint16Array(this.#memory, this.#pointers()[0]!, count)];
  }

  /** By the id of the ruleset. */
  views(): Map<string, View> {
    const memory = this.#memory;
    const at = this.#pointers();
    return new Map(
      [...this.#layouts].map(([id, layout], index) => {
        const own = at.subarray(1 + index * viewCount, 1 + (index + 1) * viewCount);
        return [id, viewAt(memory, own, layout, sizesOf(layout, this.#facts))];
      }),
    );
  }

  close(): void {
    this.#module._zice_comparison_close(this.#handle);
  }

  get #memory(): ArrayBuffer {
    return this.#module.HEAPU8.buffer as ArrayBuffer;
  }

  /** The address of the joint questions, then those of each form's arrays. */
  #pointers(): Uint32Array {
    const length = 1 + viewCount * this.#layouts.size;
    return new Uint32Array(this.#memory, this.#module._zice_comparison_views(this.#handle), length);
  }
}
