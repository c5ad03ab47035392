import type { Entered } from '../answers.js';
import { enteredOf } from '../applicant-file.js';
import { jsonOf } from '../../data/json.js';
import type { Opening } from './kinds.js';
import { limits } from '../../data/limits.js';
import type { Shared } from './link.js';
import { shownBy, type Written } from './written.js';
import type { Notice } from '../notice.js';
import type { Session } from '../session.js';
import type { Applicant, Snapshot } from '../../data/types.js';

/** Where what is opened goes, and what is told of it. */
export interface Place {
  readonly session: Session;
  put(entered: Entered, asOf: string | undefined, opening: Opening): void;
  /** Back to where the page stood before. */
  restore(): void;
  tell(notice: Notice): void;
}

/** Opens what was kept, if the core takes it, and tells what has changed since. */
export class Opener {
  constructor(
    private readonly place: Place,
    private readonly written: Written,
  ) {}

  private get session(): Session {
    return this.place.session;
  }

  async file(file: Blob): Promise<void> {
    const text = file.size > limits.file_bytes ? null : await file.text().catch(() => null);
    if (text === null) return this.place.tell({ kind: 'unreadable' });
    await this.session.core.whenWhole();
    const { shown, measures } = this.session;
    this.#open(text, (applicant) => ({ shown: shown || shownBy(applicant, measures.rulesets), safe: true }));
  }

  /** Goes back to what was put aside; what was put aside stays. */
  snapshot({ name: _name, day: _day, ...stated }: Snapshot): void {
    const { calendar = '', snapshots = [], ticked = [] } = this.session.answers.entered();
    const { shown, measures } = this.session;
    this.#open(jsonOf({ zice: 1, ...stated }), (applicant) => ({
      shown: shownBy(applicant, measures.rulesets) || shown,
      beside: { calendar, snapshots, ticked },
    }));
  }

  /** Before the core is whole what a link says is shown as it stands; what the core refuses of it, it takes back then. */
  async shared({ applicant, shown, outcomes }: Shared): Promise<void> {
    const opening = { shown, outcomes, safe: true };
    const ahead = this.session.whole ? null : this.#readAhead(applicant);
    if (ahead) this.place.put(ahead, applicant.as_of, opening);
    if (!this.session.whole) await this.session.core.whenWhole();
    if (!ahead) return this.#open(jsonOf(applicant), () => opening);
    const { errors } = this.written.checked(jsonOf(applicant));
    if (errors.length === 0) return this.#tellOpened(applicant, opening);
    this.place.restore();
    this.place.tell({ kind: 'refused', errors });
  }

  /** Null where it is nothing that a form can be told. */
  #readAhead(applicant: Applicant): Entered | null {
    const { core, asOf } = this.session;
    try {
      return core.any.list(applicant.as_of ?? asOf).rulesets.length > 0 ? enteredOf(applicant) : null;
    } catch {
      return null;
    }
  }

  #open(text: string, how: (applicant: Applicant) => Opening): void {
    const { errors, applicant } = this.written.checked(text);
    if (!applicant) return this.place.tell({ kind: 'refused', errors });
    const opening = how(applicant);
    this.place.put(enteredOf(applicant), applicant.as_of, opening);
    this.#tellOpened(applicant, opening);
  }

  #tellOpened(applicant: Applicant, { outcomes }: Opening): void {
    this.place.tell({ kind: 'opened', ...this.written.since(applicant, outcomes) });
  }
}
