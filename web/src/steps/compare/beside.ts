import { limits } from '../../data/limits.js';
import type { Comparison, Errors, InputError } from '../../data/types.js';
import type { Session } from '../../session/session.js';

/** An applicant file beside others: held against every measure, or refused with what is wrong where. */
export interface Beside {
  readonly file: string;
  /** Null where the file could not be read. */
  readonly text: string | null;
  readonly comparison: Comparison | null;
  readonly errors: readonly InputError[];
}

/**
 * The files of other applicants on a page, in the order in which they came. They outlive the element that shows them, which
 * gives way to another in another language; clearing forgets them wherever the page is. Fires `change`.
 */
export class BesideApplicants extends EventTarget {
  private static readonly all = new WeakMap<Session, BesideApplicants>();
  files: readonly Beside[] = [];
  /** How many are still to be read. */
  waiting = 0;
  #asOf = '';
  /** Of what is being read: nothing of it counts once all was cleared. */
  #round = 0;

  static of(session: Session): BesideApplicants {
    const found = BesideApplicants.all.get(session) ?? new BesideApplicants(session);
    BesideApplicants.all.set(session, found);
    return found;
  }

  private constructor(private readonly session: Session) {
    super();
    session.addEventListener('cleared', () => this.#forget());
    session.addEventListener('settled', () => this.#follow());
  }

  /** One after the other, so that the page goes on answering in between. */
  async add(chosen: Iterable<File>): Promise<void> {
    const files = [...chosen];
    const round = this.#round;
    this.waiting += files.length;
    this.#tell();
    for (const file of files) {
      const text = file.size > limits.file_bytes ? null : await file.text().catch(() => null);
      if (round !== this.#round) return;
      this.waiting -= 1;
      this.files = [...this.files, this.#weighed(file.name, text)];
      this.#tell();
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  remove(one: Beside): void {
    this.files = this.files.filter((other) => other !== one);
    this.#tell();
  }

  /** The core says all that is wrong with a file, or holds it against every measure as of the page's day. */
  #weighed(file: string, text: string | null): Beside {
    const { session } = this;
    this.#asOf = session.asOf;
    if (text === null || !session.whole) return { file, text, comparison: null, errors: [] };
    const answer: Comparison | Errors = JSON.parse(session.zice.module.compare(text, session.asOf));
    return 'errors' in answer
      ? { file, text, comparison: null, errors: answer.errors }
      : { file, text, comparison: answer, errors: [] };
  }

  /** The page may be of another day by now. */
  #follow(): void {
    if (this.files.length === 0 || this.#asOf === this.session.asOf) return;
    this.files = this.files.map(({ file, text }) => this.#weighed(file, text));
    this.#tell();
  }

  #forget(): void {
    this.#round += 1;
    this.waiting = 0;
    this.files = [];
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
