import type { PaperState } from './form.js';

/** As typed or chosen: text of a number, ISO date, id of a choice, 是/否, code of a region, ids of functions. */
export type Answer = string | readonly string[];

export interface Paper {
  readonly state: PaperState;
  readonly obtainedOn: string;
  readonly rows: string;
}

const noPaper: Paper = { state: 'absent', obtainedOn: '', rows: '' };

/** All that a person entered, by the ids of the shared vocabularies: it outlives the choice of a ruleset. */
export class Answers {
  readonly #facts = new Map<string, Answer>();
  readonly #papers = new Map<string, Paper>();

  fact(id: string): Answer {
    return this.#facts.get(id) ?? '';
  }

  setFact(id: string, answer: Answer): void {
    if (answer.length === 0) this.#facts.delete(id);
    else this.#facts.set(id, answer);
  }

  paper(id: string): Paper {
    return this.#papers.get(id) ?? noPaper;
  }

  setPaper(id: string, change: Partial<Paper>): void {
    this.#papers.set(id, { ...this.paper(id), ...change });
  }
}
