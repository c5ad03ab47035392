import { AfterPause } from './after-pause.js';
import { Answers, nothingEntered, type Answer, type Entered, type Paper } from './answers.js';
import { applicantOf } from './applicant-file.js';
import { explanationOf, inPieces, type Explanation, type Told } from './explanation.js';
import { Failures } from './failures.js';
import { HeldCore } from './held-core.js';
import { Interview } from './interview.js';
import { OpenForm } from './open-form.js';
import { problemsOf, type Problem } from './problems.js';
import { all, chosenOf, questionsOf, type Chosen, type Question } from './questions.js';
import type { Measures } from '../data/measures.js';
import { Standards, type ChangedStandard, type Views } from './standards.js';
import { refusalText } from './reading/refusal-text.js';
import type { Applicant, Comparison, Force } from '../data/types.js';
import type { Asked } from '../engine/interview.js';
import type { Core } from '../engine/core.js';
import type { View } from '../engine/view.js';
import type { Zice } from '../engine/zice.js';

export type { Explanation } from './explanation.js';
export { all, questionOfRegion, type Chosen, type Question } from './questions.js';

/** Whoever forgets what it holds, as `cleared` asks, may add to these how to hold it again. */
export type WaysBack = readonly (() => void)[];

/**
 * The one place that knows what was chosen and what was answered. It hands every answer to the core and tells
 * listeners: `change` at once (a new view), `settled` when typing pauses (a new explanation), `cleared` when
 * everything entered is to be forgotten, wherever it is held, `trapped` when the core has failed and another is to be
 * started. Answers given before the core runs wait for it.
 */
export class Session extends EventTarget {
  readonly answers = new Answers();
  /** Lists chosen from files, by document: row by row what stands under a form's labels. */
  readonly lists = new Map<string, { under(labels: readonly string[]): readonly (readonly string[])[] }>();
  chosen: Chosen | null = null;
  /** Whether all measures are held against each other. */
  comparing = false;
  questions: readonly Question[] = [];
  explanation: Explanation | null = null;
  comparison: Comparison | null = null;
  /** Of every measure, by its id; none before the core runs. */
  forces: ReadonlyMap<string, Force> = new Map();
  /** What the core refuses, as of the last pause in typing. */
  problems: readonly Problem[] = [];
  readonly interview = new Interview(this);
  readonly #standards = new Standards();
  readonly failures = new Failures();
  readonly core = new HeldCore();
  #asOf: string;
  readonly #form = new OpenForm(this.answers);
  /** Over once all is said of the answers of this moment. */
  readonly pause = new AfterPause(() => this.#explain());
  #typing = '';

  constructor(
    asOf: string,
    readonly measures: Measures,
  ) {
    super();
    this.#asOf = asOf;
  }

  get ready(): boolean {
    return this.core.isThere;
  }

  /** Whether all that the core says can be asked: before, nothing is explained, read or written. */
  get whole(): boolean {
    return this.core.isWhole;
  }

  /** Only once it is whole. */
  get zice(): Zice {
    return this.core.whole;
  }

  /** The core that is there first, or the whole, which is told all that was answered meanwhile. */
  start(core: Core): void {
    this.#ask(() => this.#form.close());
    this.#form.forget();
    this.core.take(core, () => this.#lose());
    this.#reopen(false);
    this.core.tellWaiting();
  }

  get view(): View | null {
    return this.chosen && this.viewOf(this.shown);
  }

  /** While comparing: by the id of the ruleset. */
  get views(): Views | null {
    return this.comparing && this.#form.isOpen ? this.#form.views : null;
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
    this.chosen = ruleset ? chosenOf(ruleset, this.questions, () => this.core.any.layout(ruleset.id)) : null;
    this.#reopen();
  }

  /** `typing`: the box has not been left yet. */
  answer(question: Question, answer: Answer, typing = false): void {
    this.#typing = typing ? question.fact.id : '';
    const before = this.#form.views;
    this.answers.setFact(question.fact.id, answer);
    this.#ask(() => this.#form.set(question));
    const follow = question.fact.type === 'region' ? () => this.#standards.follow(before, this.#form.views) : undefined;
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
    this.#ask(() => this.#form.setPaper(document));
    this.#changed();
  }

  /** Whether no route may change a fact; the verdict does not hang on it. */
  setFixed(fact: string, fixed: boolean): void {
    this.answers.setFixed(fact, fixed);
    this.#changed();
  }

  /** Notes what nothing is weighed by: a blank of a form, a deed that is done, what is put aside. */
  note(act: (answers: Answers) => void): void {
    act(this.answers);
    this.dispatchEvent(new CustomEvent('change'));
  }

  /** Puts other answers in the place of all that was entered. */
  replace(entered: Entered, asOf = this.#asOf): void {
    this.answers.replace(entered);
    this.interview.restart();
    this.#asOf = asOf;
    this.#reopen();
  }

  /** Forgets everything entered, and has everyone else forget what they hold. Gives how to have them hold it again. */
  clear(): WaysBack {
    this.replace(nothingEntered);
    const back: (() => void)[] = [];
    this.dispatchEvent(new CustomEvent<(() => void)[]>('cleared', { detail: back }));
    return back;
  }

  /** What is wrong with an answer: how to write it otherwise, where that can be told, else in the core's words. */
  problem(question: Question): string {
    if (!this.#form.hasProblem(question)) return '';
    const { fact } = question;
    return refusalText(fact, this.answers.fact(fact.id)) || this.#said(() => this.#form.problem(question), '');
  }

  /** A box was left: what is wrong with its answer is told with the others from now on. */
  leave({ fact }: Question): void {
    if (this.#typing !== fact.id) return;
    this.#typing = '';
    this.problems = problemsOf(this, this.#typing);
    this.dispatchEvent(new CustomEvent('change'));
  }

  /** By which calendars know the applicant; kept with what was entered. */
  nameForCalendars(): string {
    let name = '';
    this.note((answers) => (name = answers.nameForCalendars()));
    return name;
  }

  /** As a file would give it, with what the measure asks; an answer that the core refused is unknown until it is mended. */
  applicant(): Applicant {
    const { facts, papers, fixed } = this.answers.entered();
    const taken = this.questions.filter(({ fact: { id } }) => id in facts);
    const good = taken
      .filter((question) => !this.#form.hasProblem(question))
      .map(({ fact: { id } }) => [id, facts[id]!]);
    return applicantOf({ facts: Object.fromEntries(good), papers, fixed }, null);
  }

  #reopen(byHand = true): void {
    this.#ask(() => this.#form.close());
    this.#forgetForms();
    this.#ask(() => this.#open());
    this.#changed(byHand);
  }

  #open(): void {
    if (!this.ready) return;
    this.forces = new Map(this.core.any.list(this.#asOf).rulesets.map(({ id, force }) => [id, force]));
    if (this.shown) this.#form.open(this.core.any, this.chosen?.ruleset.id ?? null, this.#asOf, this.questions);
  }

  #forgetForms(): void {
    this.#form.forget();
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
      if (this.ready) this.#lose();
    }
  }

  #said<Said>(say: () => Said, otherwise: Said): Said {
    let said = otherwise;
    this.#ask(() => (said = say()));
    return said;
  }

  /** The core has failed. What it said is no more, what was entered is: another core will be told all of it. */
  #lose(): void {
    this.core.drop();
    this.#forgetForms();
    if (this.failures.another()) this.dispatchEvent(new CustomEvent('trapped'));
    this.#changed(false);
  }

  /** `follow` is called once what the core says now can be seen. */
  #changed(byHand = true, follow?: () => void): void {
    if (byHand && this.failures.forgive()) this.dispatchEvent(new CustomEvent('trapped'));
    this.#form.lookAway();
    this.#ask(() => this.#form.look());
    follow?.();
    this.dispatchEvent(new CustomEvent('change'));
    this.pause.restart();
  }

  /** What an interview asks at this moment; slower than a keystroke. */
  get asked(): Asked | null {
    return this.#said(() => this.#form.interview(), null);
  }

  /** Which measures take whoever is registered there, by their ids. */
  taking(region: string): readonly string[] {
    return this.#said(() => (this.ready ? this.core.any.taking(region) : []), []);
  }

  /** Of a measure on the page. */
  viewOf(ruleset: string): View | null {
    return this.#form.views.get(ruleset) ?? null;
  }

  /** What is slower, in pieces: the answer in full, then how it is told. */
  *#explain(): Iterator<void> {
    let told = null as Told | null;
    const pieces = inPieces(this, this.#form.isOpen, (all) => (told = all));
    for (let goesOn = true; goesOn; yield) goesOn = this.#said(() => !pieces.next().done, false);
    if (told) this.#ask(() => this.#show(told!));
  }

  #show(told: Told): void {
    if (!this.#form.isOpen) return;
    this.comparison = told.comparison;
    this.explanation = explanationOf(told, this.questions, this.asked, () => this.#form.questions());
    this.problems = problemsOf(this, this.#typing);
    this.dispatchEvent(new CustomEvent('settled'));
  }
}
