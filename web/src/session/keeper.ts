import { isEmpty, type Entered } from './answers.js';
import { enteredOf } from './applicant-file.js';
import { addressWithoutFragment, dropFragment } from './address.js';
import { handOver } from './hand-over.js';
import { fileType, type Before, type Cleared, type Keeping, type Made, type Opening } from './kept/kinds.js';
import { Opener } from './kept/opener.js';
import { Safe } from './kept/safe.js';
import { Written } from './kept/written.js';
import type { Shared } from './kept/link.js';
import type { Memory } from './kept/memory.js';
import type { Notice } from './notice.js';
import type { Preferences } from '../data/preferences.js';
import type { Remembered } from './kept/remembered.js';
import { samples } from '../data/samples.js';
import type { Session, WaysBack } from './session.js';
import { today } from './today.js';
import type { Force, Snapshot } from '../data/types.js';

export type { Keeping } from './kept/kinds.js';

/**
 * Keeps what was entered, where someone asks for it: in a file, in a link, on this device; and forgets it.
 * Fires `change`.
 */
export class Keeper extends EventTarget {
  notice: Notice | null = null;
  /** The measure whose sample is on the page. */
  sample: string | null = null;
  #before: Before | null = null;
  #cleared: Cleared | null = null;
  #preferences: Preferences | null = null;
  readonly #memory: Memory | null;
  readonly #safe: Safe;
  readonly #written: Written;
  readonly #opener: Opener;

  /** `before` is the keeper of the measures that were offered until now. */
  constructor(
    readonly session: Session,
    readonly ways: Keeping,
    before: Keeper | null = null,
  ) {
    super();
    this.#safe = new Safe(before ? before.#safe : null);
    this.#written = new Written(session);
    this.#opener = new Opener(
      {
        session,
        put: (entered, asOf, opening) => this.#put(entered, asOf, opening),
        restore: () => this.restore(),
        tell: (notice) => this.#tell(notice),
      },
      this.#written,
    );
    this.#memory =
      ways.device &&
      new ways.device.Memory({
        own: () => this.#toRemember(),
        take: (entered) => this.#takeOver(entered),
        ended: (cleared, told) => {
          if (cleared) this.#empty();
          this.#tell(told ?? this.notice);
        },
        clearedThere: () => this.#forgetCleared(),
      });
    session.addEventListener('change', () => {
      this.#memory?.keep();
      if (session.failures.halted && this.notice?.kind === 'restarted') this.#tell(null);
    });
  }

  get remembering(): boolean {
    return this.#memory?.on ?? false;
  }

  /** Follows what other tabs do to what is remembered, for as long as `signal` allows. */
  follow(signal: AbortSignal): void {
    this.#memory?.follow(signal);
    // A page that is left may come back to someone else.
    window.addEventListener('pagehide', () => this.#forgetCleared(), { signal });
  }

  /** Whether leaving the page would lose something typed: in no file and no link as it is now, nor on this device. */
  get unsaved(): boolean {
    const offered = this.notice?.kind === 'opened' || this.notice?.kind === 'undone';
    const aside = offered && this.sample === null ? this.#before : null;
    const held = [this.remembering ? null : this.own, aside];
    return held.some((one) => one && !isEmpty(one.entered) && !this.#safe.has(one.entered));
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

  /** As it was before clearing. What was typed since is set aside. */
  undo(): void {
    const cleared = this.#cleared;
    if (!cleared) return;
    this.#before = this.own;
    this.sample = null;
    this.session.choose(cleared.own.shown);
    this.session.replace(cleared.own.entered, cleared.own.asOf);
    cleared.back.forEach((back) => back());
    if (cleared.remembering) this.#memory?.begin();
    this.#tell(this.canRestore ? { kind: 'undone' } : null);
  }

  /** All that was entered, as a file. */
  made(): Made {
    const entered = this.session.answers.entered();
    const { refused, ...made } = this.#written.file(entered);
    this.#safe.keep(entered);
    this.#tell(refused.length > 0 ? { kind: 'saved', leftOut: refused } : null);
    return made;
  }

  save({ name, text } = this.made()): void {
    handOver(name, fileType, text);
  }

  open(file: Blob): Promise<void> {
    return this.#opener.file(file);
  }

  openSnapshot(snapshot: Snapshot): void {
    this.#opener.snapshot(snapshot);
  }

  /** The address of this page with all that was entered behind the #. */
  async link(): Promise<string> {
    const entered = this.session.answers.entered();
    const { shared, leavesOut } = this.#written.shared(entered);
    if (!leavesOut) this.#safe.keep(entered);
    return addressWithoutFragment() + (await this.ways.link!.fragmentOf(shared));
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

  openShared(shared: Shared): void {
    void this.#opener.shared(shared);
  }

  /** Forgets everything, wherever it stands; until something else is told of, it can be taken back. */
  clear(): void {
    const { own, remembering } = this;
    this.#memory?.clear();
    const back = this.#empty();
    const undo = !isEmpty(own.entered) || back.length > 0;
    this.#tell({ kind: 'cleared', undo });
    if (undo) this.#cleared = { own, remembering, back };
  }

  /** The page came back from the browser's memory: on a shared computer, perhaps to someone else. */
  cameBack(): void {
    this.#memory?.cameBack();
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

  #forgetCleared(): void {
    if (this.#cleared) this.#tell({ kind: 'cleared', undo: false });
  }

  #empty(): WaysBack {
    this.sample = null;
    this.#before = null;
    this.#safe.forget();
    if (this.ways.link?.isLink(location.hash)) dropFragment();
    this.session.choose('');
    this.session.setAsOf(today());
    return this.session.clear();
  }

  /** Of another tab. A sample stays: what changes is what was set aside for it. */
  #takeOver(entered: Entered): void {
    if (this.sample !== null && this.#before) this.#before = { ...this.#before, entered };
    else this.session.replace(entered);
  }

  #tell(notice: Notice | null): void {
    this.notice = notice;
    this.#cleared = null;
    this.dispatchEvent(new CustomEvent('change'));
  }

  #setAside(): void {
    if (this.sample === null) this.#before = this.own;
  }

  #put(entered: Entered, asOf: string | undefined, { shown, beside, safe }: Opening): void {
    this.#setAside();
    this.sample = null;
    this.session.choose(shown);
    this.session.replace({ ...entered, ...beside }, asOf);
    if (safe) this.#safe.keep(this.session.answers.entered());
  }

  /** A sample is nobody's answers: what was set aside for it is kept on. */
  #toRemember(): Remembered {
    const { entered, shown } = this.own;
    return { entered, shown, preferences: this.#preferences ?? { elder: false, theme: 'auto', language: 'zh-CN' } };
  }
}
