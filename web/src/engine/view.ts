import type { Because, DocumentStatus, Layout, MaterialStatus, Status, Verdict } from '../data/types.js';

export interface Figures {
  readonly actual: number | null;
  readonly required: number | null;
  readonly gap: number | null;
  readonly margin: number | null;
}

const because: readonly (Because | null)[] = [null, 'relaxation', 'reading'];

/** A figure of the measures that binds the applicant, by the core. */
export interface Standard {
  readonly id: string;
  readonly cite: string;
  readonly unit: string;
  /** Null while it depends on an unknown. */
  readonly required: number | null;
}

/** The order of the summary's figures. */
const summary = {
  verdict: 0,
  functionStatus: 1,
  functionsNeed: 2,
  functionsMet: 3,
  conditions: 4,
  functions: 10,
  materials: 15,
  elsewhere: 20,
  judged: 21,
};

const conditionCounts = ['met', 'unmet', 'unknown', 'discretionary', 'not_applicable', 'judged'] as const;
const functionCounts = ['met', 'unmet', 'unknown', 'discretionary', 'not_claimed'] as const;
const materialCounts = ['ready', 'deficient', 'unknown', 'missing', 'not_applicable'] as const;

const orNull = (figure: number | undefined): number | null =>
  figure === undefined || Number.isNaN(figure) ? null : figure;

/** The raw arrays of a form, copied out of the module's memory. */
export interface Arrays {
  readonly summary: Float64Array;
  readonly nodeStatus: Uint8Array;
  readonly nodeBecause: Uint8Array;
  readonly nodeRelaxed: Uint8Array;
  readonly nodeFigures: Float64Array;
  readonly problems: Uint8Array;
  readonly materialStatus: Uint8Array;
  readonly documentStatus: Uint8Array;
  readonly documentConflict: Uint8Array;
}

/** One moment of a form, by name instead of by number. It decides nothing: every word in it is the core's. */
export class View {
  constructor(
    private readonly layout: Layout,
    private readonly arrays: Arrays,
  ) {}

  get verdict(): Verdict {
    return this.layout.verdicts[this.#summary(summary.verdict)]!;
  }

  get functions(): { status: Status; need: number | null; met: number } {
    return {
      status: this.layout.statuses[this.#summary(summary.functionStatus)]!,
      need: orNull(this.arrays.summary[summary.functionsNeed]),
      met: this.#summary(summary.functionsMet),
    };
  }

  /** Whether the measure takes the applicants of an area and this one is surely registered outside it. */
  get elsewhere(): boolean {
    return this.#summary(summary.elsewhere) === 1;
  }

  /** Every figure that the measure asks for, whether or not it is known which one binds. */
  get standards(): Standard[] {
    return this.layout.nodes
      .map(({ id, cite, unit }, node) => ({ id, cite, unit, required: this.figures(node).required }))
      .filter(({ unit }) => unit !== '');
  }

  get counts() {
    return {
      conditions: this.#counts(summary.conditions, conditionCounts),
      functions: this.#counts(summary.functions, functionCounts),
      materials: this.#counts(summary.materials, materialCounts),
      /** All that reviewers judge, of the conditions and of the functions that are claimed. */
      judged: this.#summary(summary.judged),
    };
  }

  status(node: number): Status {
    return this.layout.statuses[this.arrays.nodeStatus[node]!]!;
  }

  because(node: number): Because | null {
    return because[this.arrays.nodeBecause[node]!]!;
  }

  relaxed(node: number): boolean {
    return this.arrays.nodeRelaxed[node] === 1;
  }

  figures(node: number): Figures {
    const [actual, required, gap, margin] = this.arrays.nodeFigures.subarray(4 * node, 4 * node + 4);
    return { actual: orNull(actual), required: orNull(required), gap: orNull(gap), margin: orNull(margin) };
  }

  hasProblem(fact: number): boolean {
    return this.arrays.problems[fact] !== 0;
  }

  material(index: number): MaterialStatus {
    return this.layout.material_statuses[this.arrays.materialStatus[index]!]!;
  }

  document(entry: number): DocumentStatus {
    return this.layout.document_statuses[this.arrays.documentStatus[entry]!]!;
  }

  conflicts(entry: number): boolean {
    return this.arrays.documentConflict[entry] === 1;
  }

  #summary(index: number): number {
    return this.arrays.summary[index]!;
  }

  #counts<Name extends string>(start: number, names: readonly Name[]): Record<Name, number> {
    return Object.fromEntries(names.map((name, at) => [name, this.#summary(start + at)])) as Record<
      Name,
      number
    >;
  }
}
