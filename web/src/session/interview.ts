import type { Asked } from '../engine/interview.js';
import type { Answers } from './answers.js';
import type { Question } from './questions.js';

/** What an interview needs of a session. */
interface Asking {
  readonly asked: Asked | null;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  problem(question: Question): string;
}

/** What is put at once: mostly one question, or a figure with the one that it is held against. */
type Put = readonly string[];

/**
 * One question after the other, as the core orders them. It knows where one is, how one came here and what one did not know;
 * it lasts as long as the page, and tells nobody what was passed over.
 */
export class Interview {
  /** Ids of what one was at, and the place of what is shown. */
  #trail: Put[] = [];
  #at = 0;
  readonly #passed = new Set<string>();
  /** Whether what is shown had no answer when one came to it. */
  fresh = true;

  constructor(private readonly session: Asking) {}

  /** What is put now; nothing before the first and after the last. */
  get current(): readonly Question[] {
    return this.#named(this.#trail[this.#at] ?? []);
  }

  /** Where it stands among those one was at. */
  get number(): number {
    return this.#at + 1;
  }

  get hasEarlier(): boolean {
    return this.#at > 0;
  }

  /** What nobody knew, and what could still tell something. */
  get unknown(): readonly Question[] {
    return this.#ahead().flatMap((put) => this.#named(put));
  }

  /** Of another measure, or of other answers. */
  restart(): void {
    this.#trail = [];
    this.#at = 0;
    this.#passed.clear();
  }

  /** To the first question that is open, unless one is at one already. */
  start(): void {
    if (this.current.length === 0) this.#forward();
  }

  /** On from what is shown; without an answer it is passed over. False while an answer cannot be used. */
  goOn(): boolean {
    const { current } = this;
    if (current.some((question) => this.session.problem(question))) return false;
    for (const { fact } of current) if (!this.#isAnswered(fact.id)) this.#passed.add(fact.id);
    this.#forward();
    return true;
  }

  back(): void {
    if (this.#at > 0) this.#stand(this.#at - 1);
  }

  /** To one question, wherever one is. */
  go(id: string): void {
    if (this.#named([id]).length === 0) return;
    const there = this.#trail.findIndex((put) => put.includes(id));
    if (there < 0) this.#trail.splice(this.#at, 0, [id]);
    this.#stand(there < 0 ? this.#at : there);
  }

  /** Through what was answered or passed over, as far as it is still asked, then to the next of the core's. */
  #forward(): void {
    const ahead = this.#ahead();
    const isNew = (id: string) => !this.#passed.has(id) && !this.#isAnswered(id);
    const isAsked = (id: string) => this.#isAnswered(id) || ahead.some((put) => put.includes(id));
    const seen = (put: Put) => put.some((id) => !isNew(id) && isAsked(id));
    const later = this.#trail.slice(this.#at + 1).filter(seen);
    this.#trail = [...this.#trail.slice(0, this.#at + 1), ...later];
    if (later.length > 0) return this.#stand(this.#at + 1);
    const next = ahead.map((put) => put.filter(isNew)).find((put) => put.length > 0);
    if (next) this.#trail.push(next);
    this.#stand(next ? this.#trail.length - 1 : this.#trail.length);
  }

  #stand(place: number): void {
    this.#at = place;
    this.fresh = this.current.every(({ fact }) => !this.#isAnswered(fact.id));
  }

  #ahead(): Put[] {
    const { questions } = this.session;
    const idOf = (at: number) => questions.filter(({ index }) => index === at).map(({ fact }) => fact.id);
    return (this.session.asked?.order ?? []).map((facts) => facts.flatMap(idOf));
  }

  #isAnswered(id: string): boolean {
    return this.session.answers.fact(id).length > 0;
  }

  #named(ids: Put): readonly Question[] {
    return ids.flatMap((id) => this.session.questions.filter(({ fact }) => fact.id === id));
  }
}
