import type { Assessment } from '../data/types.js';

/** What a measure said about the applicant when the file or the link was made, by the version it then had. */
export interface Outcome {
  readonly hash: string;
  readonly verdict: string;
  /** Conditions and functions; empty where all measures are compared. */
  readonly statuses: Readonly<Record<string, string>>;
}

export function outcomeOf({ ruleset_hash, verdict, conditions, functions }: Assessment): Outcome {
  const judged = [...conditions, ...functions.list].map(({ id, status }) => [id, status]);
  return { hash: ruleset_hash, verdict, statuses: Object.fromEntries(judged) };
}

/** The same without its conditions and functions. */
export const verdictOf = (outcome: Outcome): Outcome => ({ ...outcome, statuses: {} });
