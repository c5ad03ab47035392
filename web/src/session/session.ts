import { Details } from './details.js';
import { Answers, nothingEntered, type Answer, type Entered, type Paper } from './answers.js';
import { applicantOf } from './applicant-file.js';
import { asNumber } from './encode.js';
import { explanationOf, type Explanation } from './explanation.js';
import { Failures } from './failures.js';
import { Interview } from './interview.js';
import type { Form } from '../engine/form.js';
import { problemsOf, type Problem } from './problems.js';
import { all, chosenOf, questionsOf, type Chosen, type Question } from './questions.js';
import type { Measures } from '../data/measures.js';
import { Standards, type ChangedStandard, type Views } from './standards.js';
import { documents, vocabulary } from '../data/shipped.js';
import { parseCount, parseDate } from './typed.js';
import type { Applicant, Comparison, Force } from '../data/types.js';
import type { Asked } from '../engine/interview.js';
import type { View } from '../engine/view.js';
import type { Zice } from '../engine/zice.js';

export type { Explanation } from './explanation.js';
export type { Problem } from './problems.js';
export { all, type Chosen, type Question } from './questions.js';

/** How long after the last change explanations and announcements are due. */
const quiet = 300;

/**
 * The one place that knows what was chosen and what was answered. It hands every answer to the core and tells
 * listeners: `change` at once (a new view), `settled` when typing pauses (a new explanation), `cleared` when
 * everything entered is to be forgotten, wherever it is held, `trapped` when the core has failed and another is to be
 * started. Answers given before the core runs wait for it.
 */
export class Session extends EventTarget {
  readonly answers = new Answers();
  readonly details = new Details();
  chosen: Chosen | null = null;
  /** Whether all measures are held against each other. */
  comparing = false;
  questions: readonly Question[] = [];
  view: View | null = null;
  /** While comparing: by the id of the ruleset. */
  views: ReadonlyMap<string, View> | null = null;
  explanation: Explanation | null = null;
  comparison: Comparison | null = null;
  /** Of every measure, by its id; none before the core runs. */
  forces: ReadonlyMap<string, Force> = new Map();
  /** What the core refuses, as of the last pause in typing. */
  problems: readonly Problem[] = [];
  readonly interview = new Interview(this);
  readonly #standards = new Standards();
  readonly #failures = new Failures();
  #zice: Zice | null = null;
  #asOf: string;
  /** Of the measure, or of all while they are compared. */
  #form: Form | null = null;
  #checked: View | null = null;
  #asked: Asked | null = null;
  #timer = 0;

  constructor(
    asOf: string,
    readonly measures: Measures,
  ) {
    super();
    this.#asOf = asOf;
  }

  get ready(): boolean {
    return this.#zice !== null;
  }

  /** Only once it is ready. */
  get zice(): Zice {
    if (!this.#zice) throw new Error('the core has not started');
    return this.#zice;
  }

  start(zice: Zice): void {
    this.#zice = zice;
    zice.onTrap = () => this.#lose();
    this.#reopen(false);
  }

  /** Of the measure on the page. */
  get force(): Force | null {
    return this.forces.get(this.shown) ?? null;
  }

  /** What the last change of the place of registration changed in the figures asked for. */
  get changedStandards(): readonly ChangedStandard[] {
    return this.#standards.changed;
  }

  get asOf(): string {
    return this.#asOf;
  }

  /** Whether the core failed on these very answers again: it is not started before one of them changes. */
  get halted(): boolean {
    return this.#failures.halted;
  }

  /** Another core could not be started either. */
  halt(): void {
    this.#failures.halted = true;
  }

  setAsOf(asOf: string): void {
    this.#asOf = asOf;
    this.#reopen();
  }

  /** The id of the measure on the page, `all`, or '' before a choice. */
  get shown(): string {
    return this.comparing ? all : (this.chosen?.ruleset.id ?? '');
  }

  choose(id: string): void {
    if (id === this.shown) return;
    const ruleset = this.measures.rulesets.get(id);
    this.comparing = id === all;
    this.questions = questionsOf(this.measures, ruleset ?? (this.comparing ? all : null));
    this.interview.restart();
    this.chosen = ruleset ? chosenOf(ruleset, this.questions, () => this.zice.layout(ruleset.id)) : null;
    this.#reopen();
  }

  answer(question: Question, answer: Answer): void {
    const before = this.#allViews();
    this.answers.setFact(question.fact.id, answer);
    this.#ask(() => this.#set(question));
    const follow = question.fact.type === 'region' ? () => this.#standards.follow(before, this.#allViews()) : undefined;
    this.#changed(true, follow);
  }

  /** The answer to a question that may not be on the page. */
  setFact(id: string, answer: Answer): void {
    const question = this.questions.find(({ fact }) => fact.id === id);
    if (question) return this.answer(question, answer);
    this.answers.setFact(id, answer);
    this.#changed();
  }

  setPaper(document: string, change: Partial<Paper>): void {
    this.answers.setPaper(document, change);
    this.#ask(() => this.#setPaper(document));
    this.#changed();
  }

  /** Whether no route may change a fact; the verdict does not hang on it. */
  setFixed(fact: string, fixed: boolean): void {
    this.answers.setFixed(fact, fixed);
    this.#changed();
  }

  /** Puts other answers in the place of all that was entered. */
  replace(entered: Entered, asOf = this.#asOf): void {
    this.answers.replace(entered);
    this.interview.restart();
    this.#asOf = asOf;
    this.#reopen();
  }

  /** Forgets everything entered, and has everyone else forget what they hold. */
  clear(): void {
    this.replace(nothingEntered);
    this.details.clear();
    this.dispatchEvent(new CustomEvent('cleared'));
  }

  /** What is wrong with an answer, in the core's words. */
  problem({ index }: Question): string {
    return this.#checked?.hasProblem(index) ? (this.#form?.problem(index) ?? '') : '';
  }

  /** The timeline as an iCalendar file; null where no day of it is still to come. */
  calendarFile(): string | null {
    if (!this.chosen) return null;
    const applicant = { ...this.applicant(), calendar: this.answers.nameForCalendars() };
    const file = this.zice.ics(this.chosen.ruleset.id, applicant, this.#asOf, Date.now());
    // Who keeps what was entered keeps the name for calendars with it.
    this.dispatchEvent(new CustomEvent('change'));
    return file;
  }

  /** As a file would give it, with what the measure asks; an answer that the core refused is unknown until it is mended. */
  applicant(): Applicant {
    const { facts, papers, fixed } = this.answers.entered();
    const taken = this.questions
      .filter(({ index, fact }) => fact.id in facts && !this.#checked?.hasProblem(index))
      .map(({ fact: { id } }) => [id, facts[id]!]);
    return applicantOf({ facts: Object.fromEntries(taken), papers, fixed }, null);
  }

  #reopen(byHand = true): void {
    this.#ask(() => this.#form?.close());
    this.#forgetForms();
    this.#ask(() => this.#open());
    this.#changed(byHand);
  }

  #open(): void {
    if (!this.#zice) return;
    this.forces = new Map(this.#zice.list(this.#asOf).rulesets.map(({ id, force }) => [id, force]));
    if (!this.shown) return;
    this.#form = this.#zice.open(this.chosen?.ruleset.id ?? null, this.#asOf);
    this.questions.forEach((question) => this.#set(question));
    documents.documents.forEach((document) => this.#setPaper(document.id));
  }

  #forgetForms(): void {
    this.#form = null;
    this.explanation = this.comparison = null;
    this.forces = new Map();
    this.#standards.forget();
    this.problems = [];
  }

  /** Asks the core. Where it fails, or answers with what cannot be read, another is on its way by the time this returns. */
  #ask(act: () => void): void {
    try {
      act();
    } catch (error) {
      console.error(error);
      if (this.#zice) this.#lose();
    }
  }

  /** The core has failed. What it said is no more, what was entered is: another core will be told all of it. */
  #lose(): void {
    this.#zice = null;
    this.#forgetForms();
    if (this.#failures.another()) this.dispatchEvent(new CustomEvent('trapped'));
    this.#changed(false);
  }

  /** Only what is asked reaches a form: a result never hangs on something the page does not show. */
  #set({ fact, index }: Question): void {
    this.#form?.set(index, asNumber(fact, this.answers.fact(fact.id), vocabulary));
  }

  #setPaper(id: string): void {
    const { state, obtainedOn, rows } = this.answers.paper(id);
    const index = documents.documents.findIndex((document) => document.id === id);
    this.#form?.document(index, state, parseDate(obtainedOn), parseCount(rows));
  }

  /** `follow` is called once what the core says now can be seen. */
  #changed(byHand = true, follow?: () => void): void {
    if (byHand && this.#failures.forgive()) this.dispatchEvent(new CustomEvent('trapped'));
    this.#checked = this.view = this.views = this.#asked = null;
    this.#ask(() => this.#look());
    follow?.();
    this.dispatchEvent(new CustomEvent('change'));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(() => this.#explain()), quiet);
  }

  #look(): void {
    const views = this.#form?.views() ?? null;
    this.#checked = views && [...views.values()][0]!;
    this.view = this.chosen ? this.#checked : null;
    this.views = this.comparing ? views : null;
  }

  /** What an interview asks at this moment; slower than a keystroke. */
  get asked(): Asked | null {
    this.#ask(() => (this.#asked ??= this.#form?.interview() ?? null));
    return this.#asked;
  }

  /** Of a measure on the page. */
  viewOf(ruleset: string): View | null {
    return this.#allViews().get(ruleset) ?? null;
  }

  /** By the id of the ruleset: of the measure shown, or of all. */
  #allViews(): Views {
    return this.views ?? new Map(this.view ? [[this.shown, this.view]] : []);
  }

  #openInForm(): string[] {
    return this.#form!.questions().map((index) => vocabulary.facts[index]!.id);
  }

  #explain(): void {
    if (!this.#form) return;
    const applicant = this.applicant();
    const assessment = this.chosen && this.zice.assess(this.chosen.ruleset.id, applicant, this.#asOf);
    this.comparison = this.comparing ? this.zice.compare(applicant, this.#asOf) : null;
    // Where the whole is refused, the form still knows what it lacks.
    this.explanation = explanationOf(assessment, this.comparison, this.questions, this.asked, () => this.#openInForm());
    this.problems = problemsOf(this.questions, (question) => this.problem(question));
    this.dispatchEvent(new CustomEvent('settled'));
  }
}
