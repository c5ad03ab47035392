import { nothingEntered, type Answer, type Entered, type Paper } from '../answers.js';
import { rememberedWords } from '../../text/remembered.js';
import { readRemembered, type Remembered } from './remembered.js';

/** What there is to tell about it, in the language that is spoken when it is shown; `leftOut` are labels. */
export interface Told {
  readonly kind: 'cleared_elsewhere' | 'recalled' | 'not_remembered';
  readonly title: () => string;
  readonly leftOut: readonly string[];
}

/** What a page recalls, and what it has to say of it. `found` is null where nothing could be read. */
export interface Recalled {
  readonly found: Remembered | null;
  readonly told: Told | null;
}

/** The page that remembers. */
export interface Rememberer {
  /** What it would have kept: its own, not a sample. */
  own(): Remembered;
  /** Puts what other tabs entered in the place of its own. */
  take(entered: Entered): void;
  /** It remembers no more, and whether it has to forget everything too: another tab cleared all. */
  ended(cleared: boolean, told: Told | null): void;
  /** Another tab cleared all while this one remembered nothing. */
  clearedThere(): void;
}

const key = 'zice';
/** Stands there for the blink of an eye, so that other tabs can tell clearing from no longer remembering. */
const clearing = 'null';

/** Storage throws in a sandboxed frame, where cookies are refused, and when it is full. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

/**
 * One body of answers on this device for all tabs of the page. Each tab writes only what it changed itself; what the others
 * changed meanwhile it takes over. Where nothing is kept any more it writes nothing: someone cleared it.
 */
export class Memory {
  #on = false;
  /** What was kept when this tab last looked, with this tab's own choice of what is shown and how. */
  #known: Remembered | null = null;

  constructor(private readonly page: Rememberer) {}

  get on(): boolean {
    return this.#on;
  }

  /** Null where nothing is remembered. */
  recall(): Recalled | null {
    const text = kept();
    if (text === null) return null;
    const { found, leftOut } = readRemembered(text);
    this.#known = found;
    this.#on = found !== null;
    const title = () => (found ? rememberedWords().recalled : rememberedWords().recalledNothing);
    return { found, told: found && leftOut.length === 0 ? null : { kind: 'recalled', title, leftOut } };
  }

  /** Remembers from now on, together with what another tab does already. */
  begin(): void {
    const own = this.page.own();
    const { found } = readRemembered(kept() ?? '');
    this.#known = found && { ...found, entered: nothingEntered };
    this.#on = true;
    this.#share(found ? merged(this.#known!, own, found) : own);
  }

  /** Keeps what this tab changed, and takes over what others did. */
  keep(): void {
    if (!this.#on) return;
    const there = readRemembered(kept() ?? '').found;
    if (there) this.#share(merged(this.#known!, this.page.own(), there));
    else this.#end('forgotten');
  }

  /** After other tabs could not be heard: where they left nothing, what this tab remembered is taken as cleared. */
  heed(): void {
    if (this.#on && kept() === null) this.#end('cleared');
  }

  /** The same, and keeps what this tab changed. */
  look(): void {
    this.heed();
    this.keep();
  }

  /** The page came back from the browser's memory. */
  cameBack(): void {
    this.heed();
    // What other tabs did while it was away may reach it only now, and nothing tells when: until then nothing is written,
    // or what another tab has cleared would be there again.
    setTimeout(() => this.heed(), 300);
    setTimeout(() => this.look(), 2000);
  }

  forget(): void {
    this.#on = false;
    attempt(() => localStorage.removeItem(key));
  }

  /** Forgets, and has other tabs that remember forget too. */
  clear(): void {
    if (kept() !== null) attempt(() => localStorage.setItem(key, clearing));
    this.forget();
  }

  /** Follows what other tabs do, for as long as `signal` allows. */
  follow(signal: AbortSignal): void {
    const heard = ({ key: which, newValue }: StorageEvent): void => {
      if (which !== key && which !== null) return;
      if (!this.#on) return newValue === clearing ? this.page.clearedThere() : undefined;
      if (newValue === clearing) this.#end('cleared');
      else if (newValue === null) this.#end('forgotten');
      else this.keep();
    };
    window.addEventListener('storage', heard, { signal });
  }

  #share(now: Remembered): void {
    const own = this.page.own();
    const text = JSON.stringify(now);
    if (text !== kept() && attempt(() => localStorage.setItem(key, text) === undefined) === null)
      return this.#end('refused');
    this.#known = { ...own, entered: now.entered };
    if (!sameEntered(now.entered, own.entered)) this.page.take(now.entered);
  }

  #end(why: keyof typeof endings): void {
    this.#on = false;
    this.page.ended(why === 'cleared', endings[why]);
  }
}

/** Why a tab remembers no more: all was cleared in another, or only no longer remembered there, or the browser refuses. */
const endings = {
  cleared: { kind: 'cleared_elsewhere', title: () => rememberedWords().clearedElsewhere, leftOut: [] },
  refused: { kind: 'not_remembered', title: () => rememberedWords().notRemembered, leftOut: [] },
  forgotten: null,
} as const;

const kept = (): string | null => attempt(() => localStorage.getItem(key));

/** What was changed here since `known` as it is here, all else as it is there. */
export function merged(known: Remembered, here: Remembered, there: Remembered): Remembered {
  const all = [known, here, there].map(({ entered }) => entered) as [Entered, Entered, Entered];
  const marks = ({ fixed }: Entered) => Object.fromEntries(fixed.map((id) => [id, 'yes']));
  const named = ({ snapshots = [] }: Entered) => Object.fromEntries(snapshots.map((one) => [one.name, one]));
  const details = mergedOf(all, (entered) => entered.details ?? {});
  const snapshots = Object.values(mergedOf(all, named));
  const calendar = here.entered.calendar || there.entered.calendar;
  const entered: Entered = {
    facts: mergedOf<Answer>(all, ({ facts }) => facts),
    papers: mergedOf<Paper>(all, ({ papers }) => papers),
    fixed: Object.keys(mergedOf(all, marks)),
    ...(calendar ? { calendar } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
    ...(snapshots.length > 0 ? { snapshots } : {}),
  };
  const own = <Name extends 'shown' | 'preferences'>(name: Name) =>
    same(known[name], here[name]) ? there[name] : here[name];
  return { entered, shown: own('shown'), preferences: own('preferences') };
}

type By<Value> = Readonly<Record<string, Value>>;

function mergedOf<Value>(all: readonly [Entered, Entered, Entered], of: (entered: Entered) => By<Value>): By<Value> {
  const [known, here, there] = all.map(of) as [By<Value>, By<Value>, By<Value>];
  const ids = new Set([...Object.keys(there), ...Object.keys(here)]);
  const values = [...ids].map((id) => [id, same(known[id], here[id]) ? there[id] : here[id]] as const);
  return Object.fromEntries(values.filter((entry): entry is [string, Value] => entry[1] !== undefined));
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** In whatever order they were entered. */
const sameEntered = (one: Entered, other: Entered): boolean => same(inOrder(one), inOrder(other));

const inOrder = ({ facts, papers, fixed, details = {}, snapshots = [] }: Entered): unknown => [
  ...[facts, papers, details].map((record) => Object.entries(record).sort()),
  [...fixed].sort(),
  snapshots,
];
