import { Answers, type Answer, type Paper } from './answers.js';
import { asFileValue, asNumber } from './encode.js';
import type { Form } from './form.js';
import { functionsOf, outlineOf, type Outline } from './outline.js';
import { parseCount, parseDate } from './typed.js';
import type { Applicant, Assessment, Fact, Force, Ruleset } from './types.js';
import type { View } from './view.js';
import type { Zice } from './zice.js';

/** How long after the last change explanations and announcements are due. */
const quiet = 300;

/** A question as this measure puts it. */
export interface Question {
  readonly fact: Fact;
  readonly index: number;
  readonly cites: readonly string[];
  readonly label: string;
  readonly help: string;
  /** What can be chosen, where something is. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** What is slower than a keystroke: the whole assessment, and which unknown facts matter. */
export interface Explanation {
  readonly assessment: Assessment | null;
  readonly openQuestions: readonly Question[];
}

/** What is shown while one measure is chosen. */
export interface Chosen {
  readonly ruleset: Ruleset;
  readonly outline: Outline;
  readonly questions: readonly Question[];
}

/**
 * The one place that knows what was chosen and what was answered. It hands every answer to the core and tells
 * listeners: `change` at once (a new view), `settled` when typing pauses (a new explanation).
 */
export class Session extends EventTarget {
  readonly answers = new Answers();
  chosen: Chosen | null = null;
  view: View | null = null;
  explanation: Explanation | null = null;
  force: Force | null = null;
  #asOf: string;
  #form: Form | null = null;
  #timer = 0;

  constructor(
    readonly zice: Zice,
    asOf: string,
  ) {
    super();
    this.#asOf = asOf;
  }

  get asOf(): string {
    return this.#asOf;
  }

  setAsOf(asOf: string): void {
    this.#asOf = asOf;
    this.#reopen();
  }

  choose(id: string): void {
    const ruleset = this.zice.rulesets.get(id);
    if (!ruleset || ruleset === this.chosen?.ruleset) return;
    const layout = this.zice.layout(id);
    this.chosen = { ruleset, outline: outlineOf(ruleset, layout), questions: this.#questions(ruleset) };
    this.#reopen();
  }

  answer(question: Question, answer: Answer): void {
    this.answers.setFact(question.fact.id, answer);
    this.#set(question);
    this.#changed();
  }

  setPaper(document: string, change: Partial<Paper>): void {
    this.answers.setPaper(document, change);
    this.#setPaper(document);
    this.#changed();
  }

  /** What is wrong with an answer, in the core's words. */
  problem(question: Question): string {
    return this.view?.hasProblem(question.index) ? (this.#form?.problem(question.index) ?? '') : '';
  }

  /** The timeline as an iCalendar file; null where no day of it is known. */
  calendarFile(): string | null {
    return this.chosen && this.zice.ics(this.chosen.ruleset.id, this.#applicant(), this.#asOf);
  }

  #questions(ruleset: Ruleset): Question[] {
    const { facts } = this.zice.vocabulary;
    return this.zice.layout(ruleset.id).asks.map(({ fact: id, cites }) => {
      const index = facts.findIndex((fact) => fact.id === id);
      const fact = facts[index]!;
      const own = ruleset.labels?.[id];
      const choices = choicesOf(fact, ruleset);
      return { fact, index, cites, choices, label: own?.label ?? fact.label, help: own?.help ?? fact.help };
    });
  }

  #reopen(): void {
    this.#form?.close();
    this.#form = null;
    this.explanation = null;
    if (this.chosen) {
      const { id } = this.chosen.ruleset;
      this.force = this.zice.force(id, this.#asOf);
      this.#form = this.zice.open(id, this.#asOf);
      this.chosen.questions.forEach((question) => this.#set(question));
      this.zice.documents.documents.forEach((document) => this.#setPaper(document.id));
    }
    this.#changed();
  }

  /** Only what this measure asks reaches its form: a result never hangs on something the page does not show. */
  #set({ fact, index }: Question): void {
    const answer = this.answers.fact(fact.id);
    this.#form!.set(index, asNumber(fact, answer, this.zice.vocabulary, this.chosen!.ruleset));
  }

  #setPaper(id: string): void {
    const { state, obtainedOn, rows } = this.answers.paper(id);
    const index = this.zice.documents.documents.findIndex((document) => document.id === id);
    this.#form?.document(index, state, parseDate(obtainedOn), parseCount(rows));
  }

  #changed(): void {
    this.view = this.#form?.view() ?? null;
    this.dispatchEvent(new Event('change'));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#explain(), quiet);
  }

  #explain(): void {
    if (!this.chosen || !this.#form) return;
    const { ruleset, questions } = this.chosen;
    this.explanation = {
      assessment: this.zice.assess(ruleset.id, this.#applicant(), this.#asOf),
      openQuestions: this.#form
        .questions()
        .flatMap((index) => questions.filter((question) => question.index === index)),
    };
    this.dispatchEvent(new Event('settled'));
  }

  /** As a file would give it; an answer that the core refused is unknown until it is mended. */
  #applicant(): Applicant {
    const { questions, ruleset } = this.chosen!;
    const answered = questions
      .filter(({ index }) => !this.view!.hasProblem(index))
      .map(({ fact }) => [fact.id, asFileValue(fact, this.answers.fact(fact.id), ruleset)]);
    const papers = this.zice.documents.documents
      .filter(({ id }) => this.answers.paper(id).state !== 'absent')
      .map(({ id }) => [id, paperOf(this.answers.paper(id))]);
    return { zice: 1, facts: Object.fromEntries(answered), documents: Object.fromEntries(papers) };
  }
}

function choicesOf(fact: Fact, ruleset: Ruleset): Question['choices'] {
  if (fact.type === 'choice') return fact.values;
  if (fact.type === 'functions') return functionsOf(ruleset).map(({ id, text }) => ({ id, label: text }));
  return [];
}

function paperOf({ state, obtainedOn, rows }: Paper): NonNullable<Applicant['documents']>[string] {
  const count = parseCount(rows);
  return {
    ...(state === 'pledged' ? { pledged: true } : {}),
    ...(obtainedOn ? { obtained_on: obtainedOn } : {}),
    ...(count === null ? {} : { rows: count }),
  };
}
