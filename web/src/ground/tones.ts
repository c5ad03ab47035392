import type { DocumentStatus, ForceStatus, MaterialStatus, Status, Verdict } from '../data/types.js';
import type { Tone } from './mark.js';

export const statusTone: Record<Status, Tone> = {
  met: 'good',
  unmet: 'bad',
  unknown: 'open',
  discretionary: 'weighed',
  not_applicable: 'aside',
  judged: 'judged',
  not_claimed: 'aside',
};

export const verdictTone: Record<Verdict, Tone> = {
  meets: 'good',
  falls_short: 'bad',
  incomplete: 'open',
  discretionary: 'weighed',
};

/** A paper not ticked yet is no mistake, so it is not shown as one. */
export const materialTone: Record<MaterialStatus, Tone> = {
  ready: 'good',
  deficient: 'bad',
  unknown: 'open',
  missing: 'open',
  not_applicable: 'aside',
};

export const documentTone: Record<DocumentStatus, Tone> = {
  ready: 'good',
  missing: 'open',
  stale: 'bad',
  too_few_rows: 'bad',
  pledge_not_allowed: 'bad',
  unknown: 'open',
  not_needed: 'aside',
};

export const forceTone: Record<ForceStatus, Tone> = {
  in_force: 'good',
  not_yet: 'aside',
  lapsed: 'bad',
  superseded: 'bad',
  disputed_day: 'weighed',
};
