import type { PaperState } from '../data/paper-states.js';
import type { Snapshot } from '../data/types.js';

/** As typed or chosen: text of a number, ISO date, id of a choice, 是/否, code of a region, ids of functions. */
export type Answer = string | readonly string[];

export interface Paper {
  readonly state: PaperState;
  /** As it was typed. */
  readonly obtainedOn: string;
  readonly rows: string;
}

/** All that was entered, as plain values that can be put away and taken up again. */
export interface Entered {
  readonly facts: Readonly<Record<string, Answer>>;
  readonly papers: Readonly<Record<string, Paper>>;
  /** Facts that no route may change. */
  readonly fixed: readonly string[];
  /** What calendars know the applicant by, once a calendar file was made. */
  readonly calendar?: string;
  /** What application forms want to know beyond the questions: as typed, by the id of the blank. */
  readonly details?: Readonly<Record<string, string>>;
  /** What was put aside under a name, as files have it. */
  readonly snapshots?: readonly Snapshot[];
  /** Deeds that are done, by their ids. */
  readonly ticked?: readonly string[];
}

export const noPaper: Paper = { state: 'absent', obtainedOn: '', rows: '' };
export const nothingEntered: Entered = { facts: {}, papers: {}, fixed: [] };

export const isEmpty = ({ facts, papers, fixed, details = {}, snapshots = [] }: Entered): boolean =>
  Object.keys(facts).length + fixed.length + Object.keys(details).length + snapshots.length === 0 &&
  Object.values(papers).every(isNoPaper);

export const isNoPaper = ({ state, obtainedOn, rows }: Paper): boolean =>
  state === 'absent' && obtainedOn === '' && rows === '';

/** All that a person entered, by the ids of the shared vocabularies: it outlives the choice of a ruleset. */
export class Answers {
  readonly #facts = new Map<string, Answer>();
  readonly #papers = new Map<string, Paper>();
  readonly #fixed = new Set<string>();
  readonly #details = new Map<string, string>();
  readonly #ticked = new Set<string>();
  snapshots: readonly Snapshot[] = [];
  #calendar = '';

  get isEmpty(): boolean {
    return isEmpty(this.entered());
  }

  fact(id: string): Answer {
    return this.#facts.get(id) ?? '';
  }

  setFact(id: string, answer: Answer): void {
    if (answer.length === 0) this.#facts.delete(id);
    else this.#facts.set(id, answer);
  }

  /** Facts that the applicant cannot change: no route may ask for it. */
  get fixed(): ReadonlySet<string> {
    return this.#fixed;
  }

  setFixed(id: string, fixed: boolean): void {
    if (fixed) this.#fixed.add(id);
    else this.#fixed.delete(id);
  }

  /** Deeds that are done. */
  get ticked(): ReadonlySet<string> {
    return this.#ticked;
  }

  setTicked(deed: string, done: boolean): void {
    if (done) this.#ticked.add(deed);
    else this.#ticked.delete(deed);
  }

  /** What calendars know the applicant by: at random, so that it says nothing and is nobody else's. */
  nameForCalendars(): string {
    const random = () => crypto.getRandomValues(new Uint8Array(16));
    this.#calendar ||= Array.from(random(), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return this.#calendar;
  }

  paper(id: string): Paper {
    return this.#papers.get(id) ?? noPaper;
  }

  setPaper(id: string, change: Partial<Paper>): void {
    this.#papers.set(id, { ...this.paper(id), ...change });
  }

  detail(id: string): string {
    return this.#details.get(id) ?? '';
  }

  setDetail(id: string, typed: string): void {
    if (typed === '') this.#details.delete(id);
    else this.#details.set(id, typed);
  }

  entered(): Entered {
    return {
      facts: Object.fromEntries(this.#facts),
      papers: Object.fromEntries(this.#papers),
      fixed: [...this.#fixed],
      ...(this.#calendar ? { calendar: this.#calendar } : {}),
      ...(this.#details.size > 0 ? { details: Object.fromEntries(this.#details) } : {}),
      ...(this.#ticked.size > 0 ? { ticked: [...this.#ticked] } : {}),
      ...(this.snapshots.length > 0 ? { snapshots: this.snapshots } : {}),
    };
  }

  replace({ facts, papers, fixed, calendar = '', details = {}, snapshots = [], ticked = [] }: Entered): void {
    this.#calendar = calendar;
    this.#facts.clear();
    this.#papers.clear();
    Object.entries(facts).forEach(([id, answer]) => this.setFact(id, answer));
    Object.entries(papers).forEach(([id, paper]) => this.setPaper(id, paper));
    this.#fixed.clear();
    fixed.forEach((id) => this.setFixed(id, true));
    this.#details.clear();
    Object.entries(details).forEach(([id, typed]) => this.setDetail(id, typed));
    this.#ticked.clear();
    ticked.forEach((deed) => this.setTicked(deed, true));
    this.snapshots = snapshots;
  }
}
