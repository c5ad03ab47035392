import type { Because, DocumentStatus, Layout, MaterialStatus, Status, Verdict } from '../data/types.js';
import type { Arrays } from './arrays.js';

export interface Figures {
  readonly actual: number | null;
  readonly required: number | null;
  readonly gap: number | null;
  readonly margin: number | null;
}

/** A figure of the measures that binds the applicant, by the core. */
export interface Standard {
  readonly id: string;
  readonly cite: string;
  readonly unit: string;
  /** Null while it depends on an unknown. */
  readonly required: number | null;
}

/** Stands where a list of facts is shorter than its places. */
const nothing = 0xffff;

const orNull = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);

/** One moment of a form, by name instead of by number. It decides nothing: every word in it is the core's. */
export class View {
  constructor(
    private readonly layout: Layout,
    private readonly arrays: Arrays<Layout['views'][number]['name']>,
    /** What holds for all measures of the form alike. */
    readonly shared: Arrays<Layout['form_views'][number]['name']>,
  ) {}

  get verdict(): Verdict {
    return this.layout.verdicts[this.#summary('verdict')]!;
  }

  get functions(): { status: Status; need: number | null; met: number } {
    return {
      status: this.layout.statuses[this.#summary('functions.status')]!,
      need: orNull(this.#summary('functions.need')),
      met: this.#summary('functions.met'),
    };
  }

  /** Whether the measure takes the applicants of an area and this one is surely registered outside it. */
  get elsewhere(): boolean {
    return this.#summary('elsewhere') === 1;
  }

  /** Every figure that the measure asks for, whether or not it is known which one binds. */
  get standards(): Standard[] {
    return this.layout.nodes
      .map(({ id, cite, unit }, node) => ({ id, cite, unit, required: this.figures(node).required }))
      .filter(({ unit }) => unit !== '');
  }

  get counts() {
    const { statuses, material_statuses } = this.layout;
    return {
      conditions: this.#counts('conditions', statuses),
      functions: this.#counts('functions', statuses),
      materials: this.#counts('materials', material_statuses),
      /** All that reviewers judge, of the conditions and of the functions that are claimed. */
      judged: this.#summary('judged'),
      /** The materials but those that are not applicable. */
      materialsAsked: this.#summary('materials.asked'),
    };
  }

  status(node: number): Status {
    return this.layout.statuses[this.arrays.at('status', node)]!;
  }

  because(node: number): Because | null {
    const because = this.layout.becauses[this.arrays.at('because', node)]!;
    return because === 'none' ? null : because;
  }

  relaxed(node: number): boolean {
    return this.arrays.at('relaxed', node) === 1;
  }

  figures(node: number): Figures {
    const figure = (name: keyof Figures) => orNull(this.arrays.at('figures', node, name));
    return { actual: figure('actual'), required: figure('required'), gap: figure('gap'), margin: figure('margin') };
  }

  /** Indexes of the facts on which the outcome hangs of a figure below its threshold. */
  hangsOn(node: number): number[] {
    const { holds } = this.layout.views.find(({ name }) => name === 'hangs_on')!;
    const facts = holds.map((place) => this.arrays.at('hangs_on', node, place));
    return facts.filter((fact) => fact !== nothing);
  }

  hasProblem(fact: number): boolean {
    return this.shared.at('problem', fact) !== 0;
  }

  material(index: number): MaterialStatus {
    return this.layout.material_statuses[this.arrays.at('material', index)]!;
  }

  document(entry: number): DocumentStatus {
    return this.layout.document_statuses[this.arrays.at('document', entry)]!;
  }

  conflicts(entry: number): boolean {
    return this.arrays.at('conflict', entry) === 1;
  }

  #summary(item: string): number {
    return this.arrays.at('summary', 0, item);
  }

  #counts<Name extends string>(
    view: 'conditions' | 'functions' | 'materials',
    names: readonly Name[],
  ): Record<Name, number> {
    return Object.fromEntries(names.map((name, at) => [name, this.arrays.at(view, at)])) as Record<Name, number>;
  }
}
