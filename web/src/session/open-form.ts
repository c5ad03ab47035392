import type { Form } from '../engine/form.js';
import type { Asked } from '../engine/interview.js';
import type { View } from '../engine/view.js';
import type { Core } from '../engine/core.js';
import { documents, vocabulary } from '../data/shipped.js';
import type { Answers } from './answers.js';
import { asNumber } from './encode.js';
import type { Question } from './questions.js';
import type { Views } from './standards.js';
import { dayOf } from './reading/day.js';
import { parseCount } from './typed.js';

/** The form that the core has open: of the measure, or of all while they are compared. It is told every answer as one number. */
export class OpenForm {
  #form: Form | null = null;
  /** As of the last look, by the id of the ruleset. */
  views: Views = new Map();
  #asked: Asked | null = null;

  constructor(private readonly answers: Answers) {}

  get isOpen(): boolean {
    return this.#form !== null;
  }

  /** Of one ruleset, or of all, with all that is answered. */
  open(core: Core, ruleset: string | null, asOf: string, questions: readonly Question[]): void {
    this.#form = core.open(ruleset, asOf);
    questions.forEach((question) => this.set(question));
    documents.documents.forEach((document) => this.setPaper(document.id));
  }

  close(): void {
    this.#form?.close();
  }

  /** The core that had it is gone, or it is closed. */
  forget(): void {
    this.#form = null;
  }

  /** Only what is asked reaches a form: a result never hangs on something the page does not show. */
  set({ fact, index }: Question): void {
    this.#form?.set(index, asNumber(fact, this.answers.fact(fact.id), vocabulary));
  }

  setPaper(id: string): void {
    const { state, obtainedOn, rows } = this.answers.paper(id);
    const index = documents.documents.findIndex((document) => document.id === id);
    const day = dayOf(obtainedOn);
    this.#form?.document(index, state, day === null ? null : Number(day.replace(/-/g, '')), parseCount(rows));
  }

  /** What was seen is no more. */
  lookAway(): void {
    this.views = new Map();
    this.#asked = null;
  }

  look(): void {
    this.views = this.#form?.views() ?? new Map();
  }

  /** Of which measure makes no difference: what is wrong with an answer is so in all. */
  get #first(): View | undefined {
    return [...this.views.values()][0];
  }

  hasProblem({ index }: Question): boolean {
    return this.#first?.hasProblem(index) ?? false;
  }

  /** In the core's words. */
  problem({ index }: Question): string {
    return this.#form?.problem(index) ?? '';
  }

  /** What an interview asks at this moment; slower than a keystroke. */
  interview(): Asked | null {
    return (this.#asked ??= this.#form?.interview() ?? null);
  }

  /** The ids of what can still change a verdict. */
  questions(): string[] {
    return this.#form!.questions().map((index) => vocabulary.facts[index]!.id);
  }
}
