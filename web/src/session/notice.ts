import type { Flip } from './flips.js';
import type { Shared } from './link.js';
import type { Told } from './memory.js';
import type { InputError } from '../data/types.js';

/** What the page has to tell about keeping; the newest stands until it is dismissed. */
export type Notice =
  | { readonly kind: 'refused'; readonly errors: readonly InputError[] }
  | { readonly kind: 'unreadable' | 'broken_link' | 'back' | 'cleared' | 'restarted' }
  | Told
  | { readonly kind: 'saved'; readonly leftOut: readonly string[] }
  | { readonly kind: 'waiting'; readonly shared: Shared }
  | Opened;

export interface Opened {
  readonly kind: 'opened';
  /** The measures whose version is another than when the file or the link was made. */
  readonly changed: readonly string[];
  readonly flips: readonly Flip[];
  /** Those that another on this page has taken the place of. */
  readonly superseded: ReadonlyArray<{ readonly id: string; readonly by: readonly string[] }>;
  /** The ids of those that this page does not have. */
  readonly gone: readonly string[];
}
