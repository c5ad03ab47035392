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

/**
 * One question after the other, as the core orders them. It knows where one is, how one came here and what one did not know;
 * it lasts as long as the page, and tells nobody what was passed over.
 */
export class Interview {
  /** Ids of the questions one was at, and the place of the one that is shown. */
  #trail: string[] = [];
  #at = 0;
  readonly #passed = new Set<string>();
  /** Whether the question shown had no answer when one came to it. */
  fresh = true;

  constructor(private readonly session: Asking) {}

  /** The one that is put now; null before the first and after the last. */
  get current(): Question | null {
    return this.#named(this.#trail[this.#at]);
  }

  /** Where it stands among those one was at. */
  get number(): number {
    return this.#at + 1;
  }

  get hasEarlier(): boolean {
    return this.#at > 0;
  }

  /** What nobody knew, and what could still tell something. */
  get unknown(): Question[] {
    return this.#ahead();
  }

  /** Of another measure, or of other answers. */
  restart(): void {
    this.#trail = [];
    this.#at = 0;
    this.#passed.clear();
  }

  /** To the first question that is open, unless one is at one already. */
  start(): void {
    if (!this.current) this.#forward();
  }

  /** On from the question shown; without an answer it is passed over. False while the answer cannot be used. */
  goOn(): boolean {
    const { current } = this;
    if (current && this.session.problem(current)) return false;
    if (current && !this.#isAnswered(current)) this.#passed.add(current.fact.id);
    this.#forward();
    return true;
  }

  back(): void {
    if (this.#at > 0) this.#stand(this.#at - 1);
  }

  /** To one question, wherever one is. */
  go(id: string): void {
    if (!this.#named(id)) return;
    const there = this.#trail.indexOf(id);
    if (there < 0) this.#trail.splice(this.#at, 0, id);
    this.#stand(there < 0 ? this.#at : there);
  }

  /** Through those one was at, as far as they are still asked, then to the next of the core's. */
  #forward(): void {
    const ahead = this.#ahead().map(({ fact }) => fact.id);
    const isAsked = (id: string) => ahead.includes(id) || this.session.answers.fact(id).length > 0;
    const later = this.#trail.findIndex((id, place) => place > this.#at && isAsked(id));
    if (later >= 0) return this.#stand(later);
    const next = ahead.find((id) => !this.#passed.has(id) && this.session.answers.fact(id).length === 0);
    if (next === undefined) return this.#stand(this.#trail.length);
    if (!this.#trail.includes(next)) this.#trail.push(next);
    this.#stand(this.#trail.indexOf(next));
  }

  #stand(place: number): void {
    this.#at = place;
    this.fresh = this.current !== null && !this.#isAnswered(this.current);
  }

  #ahead(): Question[] {
    const order = this.session.asked?.order ?? [];
    return order.flatMap((at) => this.session.questions.filter(({ index }) => index === at));
  }

  #isAnswered({ fact }: Question): boolean {
    return this.session.answers.fact(fact.id).length > 0;
  }

  #named(id: string | undefined): Question | null {
    return this.session.questions.find(({ fact }) => fact.id === id) ?? null;
  }
}
