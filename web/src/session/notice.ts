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
  /** `changed` are the measures whose version is another than when the link was made. */
  | { readonly kind: 'opened'; readonly changed: readonly string[]; readonly flips: readonly Flip[] };
