import type { ErrorDetail } from '../arrive/codes.js';
import type { ForceStatus, Verdict } from '../data/generated/assessment.js';

export type { ErrorCode, ErrorDetail } from '../arrive/codes.js';

/** What `zice-ready` tells: that answers are weighed from now on, and by what. */
export interface ReadyDetail {
  readonly runtime: 'wasm' | 'fallback';
}

/** What `zice-verdict` tells: the outcome and counts of conditions, never an answer. */
export interface VerdictDetail {
  readonly verdict: Verdict;
  /** Whether the measure is in force on the day of assessment: to be said with the verdict. */
  readonly force: ForceStatus;
  readonly met: number;
  readonly unmet: number;
  readonly discretionary: number;
  readonly unknown: number;
}

export interface ZiceEvents {
  'zice-ready': CustomEvent<ReadyDetail>;
  'zice-verdict': CustomEvent<VerdictDetail>;
  'zice-error': CustomEvent<ErrorDetail>;
}

/** They do not bubble: only whoever listens on the widget itself has asked to be told. */
export function announce<Name extends keyof ZiceEvents>(
  target: EventTarget,
  name: Name,
  detail: ZiceEvents[Name]['detail'],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail }));
}
