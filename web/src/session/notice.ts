import type { Since } from './flips.js';
import type { Shared } from './kept/link.js';
import type { Told } from './kept/memory.js';
import type { InputError } from '../data/types.js';

/** What the page has to tell about keeping; the newest stands until it is dismissed. */
export type Notice =
  | { readonly kind: 'refused'; readonly errors: readonly InputError[] }
  | { readonly kind: 'unreadable' | 'broken_link' | 'back' | 'undone' | 'restarted' }
  /** Whether it can be taken back. */
  | { readonly kind: 'cleared'; readonly undo: boolean }
  | Told
  | { readonly kind: 'saved'; readonly leftOut: readonly string[] }
  | { readonly kind: 'waiting'; readonly shared: Shared }
  | ({ readonly kind: 'opened' } & Since);
