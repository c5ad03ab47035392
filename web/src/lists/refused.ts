import type { listWords } from '../text/gather-lists.js';

/** Larger than any list of people or enterprises. */
export const mostBytes = 5 * 1024 * 1024;

export type Why = keyof ReturnType<typeof listWords>['refused'];

/** A file that is not read: why, and where or how much, for the words that say so and what to do instead. */
export class Refused extends Error {
  constructor(
    readonly why: Why,
    readonly detail = '',
  ) {
    super(`${why} ${detail}`);
  }
}
