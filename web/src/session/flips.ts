import type { Outcome } from './outcome.js';

/** A condition, function or the verdict (`id` null) that came out otherwise under the version of a measure in this page. */
export interface Flip {
  readonly ruleset: string;
  readonly id: string | null;
  readonly was: string;
  readonly is: string;
}

/** What a measure says now against what it said when the file or the link was made. */
export function flipsOf(ruleset: string, was: Outcome, is: Outcome): Flip[] {
  const verdict = { ruleset, id: null, was: was.verdict, is: is.verdict };
  const statuses = Object.entries(is.statuses)
    .filter(([id]) => id in was.statuses)
    .map(([id, status]) => ({ ruleset, id, was: was.statuses[id]!, is: status }));
  return [verdict, ...statuses].filter((flip) => flip.was !== flip.is);
}
