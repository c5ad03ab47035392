import { isNoPaper, type Entered } from '../answers.js';
import { jsonOf } from '../../data/json.js';

/** What has been handed out in a file or a link, or came from one: leaving the page does not lose it. */
export class Safe {
  readonly #kept: Set<string>;

  constructor(before: Safe | null) {
    this.#kept = new Set(before ? before.#kept : []);
  }

  keep(entered: Entered): void {
    this.#kept.add(mark(entered));
  }

  has(entered: Entered): boolean {
    return this.#kept.has(mark(entered));
  }

  forget(): void {
    this.#kept.clear();
  }
}

/** In whatever order it was entered; the name for calendars is made by the page. */
function mark({ facts, papers, fixed, details = {}, snapshots = [] }: Entered): string {
  const stated = Object.entries(papers).filter(([, paper]) => !isNoPaper(paper));
  return jsonOf([inOrder(facts), inOrder(Object.fromEntries(stated)), [...fixed].sort(), inOrder(details), snapshots]);
}

const inOrder = (record: Readonly<Record<string, unknown>>): unknown =>
  Object.keys(record)
    .sort()
    .map((id) => [id, record[id]]);
