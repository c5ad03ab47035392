import type { ListedRuleset } from '../data/types.js';
import { verdictOf, type Outcome } from './outcome.js';

/** A condition, function or the verdict (`id` null) that came out otherwise under the version of a measure in this page. */
export interface Flip {
  readonly ruleset: string;
  readonly id: string | null;
  readonly was: string;
  readonly is: string;
}

/** What has become of measures, and of what they said, since a file or a link was made. */
export interface Since {
  /** Those whose version is another. */
  readonly changed: readonly string[];
  readonly flips: readonly Flip[];
  /** Those that another at hand has taken the place of. */
  readonly superseded: readonly { readonly id: string; readonly by: readonly string[] }[];
  /** The ids of those that are not at hand. */
  readonly gone: readonly string[];
}

export function sinceThen(
  then: Readonly<Record<string, Outcome>>,
  listed: readonly ListedRuleset[],
  now: (ruleset: string) => Outcome,
): Since {
  const here = listed.filter(({ id }) => id in then).map(({ id, superseded_by: by }) => ({ id, by, is: now(id) }));
  const changed = here.filter(({ id, is }) => is.hash !== then[id]!.hash);
  const superseded = here.filter(({ by }) => by.length > 0);
  // Articles of two measures are not held against each other here, their verdicts are.
  const flips = [
    ...changed.map(({ id, is }) => flipsOf(id, then[id]!, is)),
    ...superseded.flatMap(({ id, by }) =>
      by.map((later) => flipsOf(later, verdictOf(then[id]!), verdictOf(now(later)))),
    ),
  ];
  return {
    changed: changed.map(({ id }) => id),
    flips: flips.flat(),
    superseded: superseded.map(({ id, by }) => ({ id, by })),
    gone: Object.keys(then).filter((id) => !listed.some((one) => one.id === id)),
  };
}

/** What a measure says now against what it said when the file or the link was made. */
export function flipsOf(ruleset: string, was: Outcome, is: Outcome): Flip[] {
  const verdict = { ruleset, id: null, was: was.verdict, is: is.verdict };
  const statuses = Object.entries(is.statuses)
    .filter(([id]) => id in was.statuses)
    .map(([id, status]) => ({ ruleset, id, was: was.statuses[id]!, is: status }));
  return [verdict, ...statuses].filter((flip) => flip.was !== flip.is);
}
