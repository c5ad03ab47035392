import { paperStates, type PaperState } from '../data/paper-states.js';
import type { Layout } from '../data/types.js';
import { Arrays } from './arrays.js';
import { Asked } from './interview.js';
import type { FormModule } from './module.js';
import { View } from './view.js';

/** An end of a range; an open one is left out itself. */
export interface End {
  readonly value: number;
  readonly open: boolean;
}

/** Where a number or a date lies that is not known exactly. */
export interface Range {
  readonly low: End | null;
  readonly high: End | null;
}

export const dayNumber = (iso: string): number => Number(iso.replace(/-/g, ''));

/** An applicant being typed in, weighed by one measure or by several at once: numbers in, a view of each out, no JSON on the way. Close it after use. */
export class Form {
  readonly #module: FormModule;
  readonly #handle: number;
  readonly #layouts: ReadonlyMap<string, Layout>;
  readonly #any: Layout;

  /** Of a measure, or of all that the core has. */
  static of(
    module: FormModule,
    core: { readonly rulesets: ReadonlyMap<string, unknown>; layout(ruleset: string): Layout },
    ruleset: string | null,
    asOf: string,
  ): Form {
    const ids = [...core.rulesets.keys()];
    const own = ruleset === null ? ids : [ruleset];
    const handle = module._zice_form_open(ids.indexOf(own[0]!), own.length, dayNumber(asOf));
    if (handle === 0) throw new Error(`no form for ${own.join()} as of ${asOf}`);
    return new Form(module, handle, new Map(own.map((id) => [id, core.layout(id)])));
  }

  /** `layouts` by the id of their measure, in the order in which the form has them: one at least. */
  constructor(module: FormModule, handle: number, layouts: ReadonlyMap<string, Layout>) {
    this.#module = module;
    this.#handle = handle;
    this.#layouts = layouts;
    this.#any = [...layouts.values()][0]!;
  }

  /** `null` is unknown; NaN is what cannot be read and is refused by the core. */
  set(fact: number, value: number | Range | null): void {
    if (value === null) this.#module._zice_form_clear(this.#handle, fact);
    else if (typeof value === 'object') this.#setRange(fact, value);
    else this.#module._zice_form_set(this.#handle, fact, value);
  }

  #setRange(fact: number, { low, high }: Range): void {
    const [from, to] = [low?.value ?? NaN, high?.value ?? NaN];
    this.#module._zice_form_set_range(this.#handle, fact, from, Number(low?.open ?? 0), to, Number(high?.open ?? 0));
  }

  document(document: number, state: PaperState, obtainedOn: number | null, rows: number | null): void {
    this.#module._zice_form_document(this.#handle, document, paperStates.indexOf(state), obtainedOn ?? 0, rows ?? -1);
  }

  /** What is wrong with a fact, in the core's words; "" when nothing is. */
  problem(fact: number): string {
    return this.#module.problem(this.#handle, fact);
  }

  /** Indexes of the unknown facts that could still change one of the verdicts, most decisive first. */
  questions(): number[] {
    const count = this.#module._zice_form_questions?.(this.#handle) ?? 0;
    return [...this.#shared().all('questions').subarray(0, count)];
  }

  /** What is to be asked one by one; null of the module that is there first. */
  interview(): Asked | null {
    if (!this.#module._zice_form_interview) return null;
    this.#module._zice_form_interview(this.#handle);
    return new Asked(this.#any, this.#shared());
  }

  /** By the id of the measure. */
  views(): Map<string, View> {
    const shared = this.#shared();
    let first = this.#any.form_views.length;
    return new Map(
      [...this.#layouts].map(([id, layout]) => {
        const arrays = new Arrays(this.#memory, this.#addresses(first, layout.views.length), layout.views);
        first += layout.views.length;
        return [id, new View(layout, arrays, shared)];
      }),
    );
  }

  close(): void {
    this.#module._zice_form_close(this.#handle);
  }

  #shared(): View['shared'] {
    const { form_views } = this.#any;
    return new Arrays(this.#memory, this.#addresses(0, form_views.length), form_views);
  }

  get #memory(): ArrayBuffer {
    return this.#module.HEAPU8.buffer as ArrayBuffer;
  }

  #addresses(first: number, count: number): Uint32Array {
    const at = this.#module._zice_form_views(this.#handle) + first * Uint32Array.BYTES_PER_ELEMENT;
    return new Uint32Array(this.#memory, at, count);
  }
}
