import type { Entered } from '../answers.js';
import type { Outcome } from '../outcome.js';
import type { WaysBack } from '../session.js';

/** Where the page stood before a sample, a file or clearing took its place. */
export interface Before {
  readonly entered: Entered;
  readonly asOf: string;
  readonly shown: string;
}

/** What clearing took away, for as long as it may be taken back. */
export interface Cleared {
  readonly own: Before;
  readonly remembering: boolean;
  /** What others held. */
  readonly back: WaysBack;
}

/** How what is opened is laid upon the page. */
export interface Opening {
  readonly shown: string;
  /** What stays as it is on the page. */
  readonly beside?: Partial<Entered>;
  /** What measures said of it, if that does not stand in it. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** Whether a file or a link has all of it. */
  readonly safe?: boolean;
}

/** A file, to be saved or shared. */
export interface Made {
  readonly name: string;
  readonly text: string;
}

export const fileType = 'application/json';

/** Where what was entered may be kept, besides a file; null where it may not, and then the code for it does not ship either. */
export interface Keeping {
  /** In the fragment of the page's address. */
  readonly link: typeof import('./link.js') | null;
  /** Fetches what draws a link as a code. */
  readonly code: (() => Promise<unknown>) | null;
  /** In the browser's storage for the page's host. */
  readonly device: typeof import('./memory.js') | null;
}
