import type { ErrorDetail, ReadyDetail, VerdictDetail } from '../page/host-events.js';

/** What a host may tell the frame. Nothing of it is ever in an address. */
export interface Options {
  readonly ruleset: string;
  readonly rulesets: string;
  readonly asOf: string;
  readonly lang: string;
  readonly theme: string;
  readonly accent: string;
  readonly elder: boolean;
  readonly noLeavePrompt: boolean;
  /** The bureau's own rulesets by their addresses: a frame may fetch nothing. */
  readonly sources: readonly (readonly [address: string, text: string])[] | null;
  /** Whether someone listens for the verdict. */
  readonly tellVerdict: boolean;
}

/** The frame's name where a `zice-frame` holds it: then it begins only once it has been told how. */
export const awaitsOptions = 'zice-frame';

export type ToFrame = { readonly zice: 'options'; readonly options: Options };

/** What the frame tells its host: how high it is, and what the widget's events tell. */
export type FromFrame =
  | { readonly zice: 'waiting' }
  /** Someone asks for the bureau's own rulesets once more. */
  | { readonly zice: 'again' }
  | { readonly zice: 'height'; readonly height: number }
  | { readonly zice: 'ready'; readonly detail: ReadyDetail }
  | { readonly zice: 'verdict'; readonly detail: VerdictDetail }
  | { readonly zice: 'error'; readonly detail: ErrorDetail };

/** A message from elsewhere is anything at all. */
export function isMessage<Message extends { readonly zice: string }>(given: unknown): given is Message {
  return typeof given === 'object' && given !== null && typeof (given as { zice?: unknown }).zice === 'string';
}
