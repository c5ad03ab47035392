import { isEmpty, type Entered } from './answers.js';
import { applicantOf, enteredOf } from './applicant-file.js';
import { addressWithoutFragment, dropFragment } from './address.js';
import { sinceThen } from './flips.js';
import { handOver } from './hand-over.js';
import { jsonOf } from '../data/json.js';
import { limits } from '../data/limits.js';
import type { Shared } from './link.js';
import type { Memory } from './memory.js';
import type { Notice } from './notice.js';
import { outcomeOf, verdictOf, type Outcome } from './outcome.js';
import type { Preferences } from '../data/preferences.js';
import type { Remembered } from './remembered.js';
import { samples } from '../data/samples.js';
import type { Session } from './session.js';
import { vocabulary } from '../data/shipped.js';
import { today } from './today.js';
import type { Applicant, Force, InputError } from '../data/types.js';

/** Where the page stood before a sample or a file took its place. */
interface Before {
  readonly entered: Entered;
  readonly asOf: string;
  readonly shown: string;
}

/** Where what was entered may be kept, besides a file; null where it may not, and then the code for it does not ship either. */
export interface Keeping {
  /** In the fragment of the page's address. */
  readonly link: typeof import('./link.js') | null;
  /** In the browser's storage for the page's host. */
  readonly device: typeof import('./memory.js') | null;
}

/**
 * Keeps what was entered, where someone asks for it: in a file, in a link, on this device; and forgets it.
 * Fires `change`.
 */
export class Keeper extends EventTarget {
  notice: Notice | null = null;
  /** The measure whose sample is on the page. */
  sample: string | null = null;
  #before: Before | null = null;
  #preferences: Preferences | null = null;
  readonly #memory: Memory | null;

  constructor(
    private readonly session: Session,
    readonly ways: Keeping,
  ) {
    super();
    this.#memory =
      ways.device &&
      new ways.device.Memory({
        own: () => this.#toRemember(),
        take: (entered) => this.#takeOver(entered),
        ended: (cleared, told) => {
          if (cleared) this.#empty();
          this.#tell(told ?? this.notice);
        },
      });
    session.addEventListener('change', () => {
      this.#memory?.keep();
      if (session.halted && this.notice?.kind === 'restarted') this.#tell(null);
    });
  }

  get remembering(): boolean {
    return this.#memory?.on ?? false;
  }

  /** Follows what other tabs do to what is remembered, for as long as `signal` allows. */
  follow(signal: AbortSignal): void {
    this.#memory?.follow(signal);
  }

  get rulesets(): Session['measures']['rulesets'] {
    return this.session.measures.rulesets;
  }

  /** Whether a measure is in force on the day of assessment. */
  force(ruleset: string): Force | null {
    return this.session.forces.get(ruleset) ?? null;
  }

  /** Whether a measure on the page takes applicants of another place. */
  elsewhere(ruleset: string): boolean {
    return this.session.viewOf(ruleset)?.elsewhere ?? false;
  }

  /** What a person entered and where; a sample is nobody's. */
  get own(): Before {
    const { answers, asOf, shown } = this.session;
    return (this.sample === null ? null : this.#before) ?? { entered: answers.entered(), asOf, shown };
  }

  /** Takes up what this device remembers, and gives how the page was shown. */
  recall(): Preferences | null {
    const recalled = this.#memory?.recall();
    if (!recalled) return null;
    const { found, told } = recalled;
    if (told) this.#tell(told);
    if (!found) return null;
    this.#preferences = found.preferences;
    this.session.replace(found.entered);
    this.session.choose(found.shown);
    return found.preferences;
  }

  setPreferences(preferences: Preferences): void {
    this.#preferences = preferences;
    this.#memory?.keep();
  }

  setRemembering(on: boolean): void {
    this.notice = null;
    if (on) this.#memory?.begin();
    else this.#memory?.forget();
    this.#tell(this.notice);
  }

  showSample(id: string): void {
    const applicant = samples.get(id);
    if (!applicant) return;
    this.#setAside();
    this.sample = id;
    this.session.choose(id);
    this.session.replace(enteredOf(applicant), applicant.as_of);
    this.#tell(null);
  }

  /** Back to where the page stood before the sample, the file or the link. */
  restore(): void {
    const before = this.#before;
    this.#before = null;
    this.sample = null;
    if (before) {
      this.session.choose(before.shown);
      this.session.replace(before.entered, before.asOf);
    }
    this.#tell(null);
  }

  /** Whether anything was entered there: what would only empty the page is not offered. */
  get canRestore(): boolean {
    return this.#before !== null && !isEmpty(this.#before.entered);
  }

  save(): void {
    const { asOf } = this.session;
    const leftOut = this.#refused();
    const applicant = applicantOf(this.session.answers.entered(), asOf, leftOut);
    const text = jsonOf({ ...applicant, assessed: this.#outcomes(applicant) }, '  ');
    handOver(`zice-${asOf}.json`, 'application/json', `${text}\n`);
    this.#tell(leftOut.length > 0 ? { kind: 'saved', leftOut } : null);
  }

  /** Takes the file's answers only if the core takes the file. */
  async open(file: Blob): Promise<void> {
    if (file.size > limits.file_bytes) return this.#tell({ kind: 'unreadable' });
    const text = await file.text().catch(() => null);
    if (text === null) return this.#tell({ kind: 'unreadable' });
    const { errors, applicant } = this.#checked(text);
    if (errors.length > 0) return this.#tell({ kind: 'refused', errors });
    this.#take(applicant!, this.session.shown);
    this.#tellOpened(applicant!, applicant!.assessed ?? {});
  }

  /** The address of this page with all that was entered behind the #. */
  async link(): Promise<string> {
    const { answers, asOf, shown } = this.session;
    // A link goes to others: the name for calendars stays here.
    const applicant = applicantOf({ ...answers.entered(), calendar: '' }, asOf, this.#refused());
    const outcomes = this.#outcomes(applicant);
    return addressWithoutFragment() + (await this.ways.link!.fragmentOf({ applicant, shown, outcomes }));
  }

  /** Opens the link in the address, if there is one; asks first when something would be lost. */
  async openLink(): Promise<void> {
    const { link } = this.ways;
    if (!link?.isLink(location.hash)) return;
    const shared = await link.sharedIn(location.hash);
    if (!shared) return this.#tell({ kind: 'broken_link' });
    if (this.session.answers.isEmpty) this.openShared(shared);
    else this.#tell({ kind: 'waiting', shared });
  }

  openShared({ applicant, shown, outcomes }: Shared): void {
    const { errors } = this.#checked(jsonOf(applicant));
    if (errors.length > 0) return this.#tell({ kind: 'refused', errors });
    this.#take(applicant, shown);
    this.#tellOpened(applicant, outcomes);
  }

  /** Forgets everything, wherever it stands. */
  clear(): void {
    this.#memory?.clear();
    this.#empty();
    this.#tell({ kind: 'cleared' });
  }

  /** The page came back from the browser's memory: on a shared computer, perhaps to someone else. */
  cameBack(): void {
    this.#memory?.heed();
    // What other tabs did while it was away may reach it only now, and nothing tells when: until then nothing is written,
    // or what another tab has cleared would be there again.
    setTimeout(() => this.#memory?.heed(), 300);
    setTimeout(() => this.#memory?.look(), 2000);
    if (!this.session.answers.isEmpty) this.#tell({ kind: 'back' });
  }

  /** Weighs what is on the page as of today, whatever day it came with. */
  assessToday(): void {
    this.session.setAsOf(today());
  }

  /** The core failed and was started anew. */
  restarted(): void {
    this.#tell({ kind: 'restarted' });
  }

  dismiss(): void {
    this.#tell(null);
  }

  #empty(): void {
    this.sample = null;
    this.#before = null;
    if (this.ways.link?.isLink(location.hash)) dropFragment();
    this.session.choose('');
    this.session.setAsOf(today());
    this.session.clear();
  }

  /** Of another tab. A sample stays: what changes is what was set aside for it. */
  #takeOver(entered: Entered): void {
    if (this.sample !== null && this.#before) this.#before = { ...this.#before, entered };
    else this.session.replace(entered);
  }

  #tell(notice: Notice | null): void {
    this.notice = notice;
    this.dispatchEvent(new CustomEvent('change'));
  }

  #setAside(): void {
    if (this.sample === null) this.#before = this.own;
  }

  #take(applicant: Applicant, shown: string): void {
    this.#setAside();
    this.sample = null;
    this.session.choose(shown);
    this.session.replace(enteredOf(applicant), applicant.as_of);
  }

  #outcome(ruleset: string, applicant: Applicant): Outcome {
    return outcomeOf(this.session.zice.assess(ruleset, applicant, this.session.asOf)!);
  }

  #outcomes(applicant: Applicant): Record<string, Outcome> {
    const { shown } = this.session;
    const ids = [...this.rulesets.keys()].filter((id) => shown === id || shown === 'all');
    const outcomes = ids.map((id) => [id, this.#outcome(id, applicant)] as const);
    return Object.fromEntries(shown === 'all' ? outcomes.map(([id, outcome]) => [id, verdictOf(outcome)]) : outcomes);
  }

  /** Tells what has become of the measures since the file or the link was made. */
  #tellOpened(applicant: Applicant, outcomes: Readonly<Record<string, Outcome>>): void {
    const listed = this.session.zice.list(this.session.asOf).rulesets;
    this.#tell({ kind: 'opened', ...sinceThen(outcomes, listed, (id) => this.#outcome(id, applicant)) });
  }

  #checked(text: string): { errors: readonly InputError[]; applicant: Applicant | null } {
    const errors = this.session.zice.errorsIn(text);
    return { errors, applicant: errors.length > 0 ? null : JSON.parse(text) };
  }

  /** The facts whose answers the core would refuse in a file: they cannot be kept there. */
  #refused(): string[] {
    const entered = this.session.answers.entered();
    const { facts } = applicantOf(entered, null);
    const unread = Object.entries(facts!).filter(([, value]) => Number.isNaN(value));
    const refused = new Set(unread.map(([id]) => id));
    for (let before = -1; before < refused.size;) {
      before = refused.size;
      const { errors } = this.#checked(jsonOf(applicantOf(entered, null, [...refused])));
      errors.forEach(({ fact }) => vocabulary.facts.some(({ id }) => id === fact) && refused.add(fact!));
    }
    return [...refused];
  }

  /** A sample is nobody's answers: what was set aside for it is kept on. */
  #toRemember(): Remembered {
    const { entered, shown } = this.own;
    return { entered, shown, preferences: this.#preferences ?? { elder: false, theme: 'auto', language: 'zh-CN' } };
  }
}
