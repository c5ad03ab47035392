import type { Question } from './questions.js';
import type { Asked } from '../engine/interview.js';
import type { Core } from '../engine/core.js';
import { Zice } from '../engine/zice.js';
import type { HeldCore } from './held-core.js';
import type { Chosen } from './questions.js';
import type { Applicant, Assessment, Comparison } from '../data/types.js';

/** What the core says of all answers as a whole; null where it refuses them, or was not asked for it. */
export interface Told {
  readonly assessment: Assessment | null;
  readonly comparison: Comparison | null;
}

/** What a session has chosen and can ask. */
interface Asking {
  readonly core: HeldCore;
  readonly chosen: Chosen | null;
  readonly comparing: boolean;
  readonly asOf: string;
  applicant(): Applicant;
  /** What an interview asks; worked out when it is asked for first. */
  readonly asked: unknown;
}

/**
 * What a pause is for, in pieces, each short enough for a task. `tell` is called with all that is told of an open form, which
 * the core that is there first cannot do; without one, the core is warmed up.
 */
export function inPieces(session: Asking, isOpen: boolean, tell: (told: Told) => void): Iterator<void> {
  const { core, asOf } = session;
  if (isOpen) return core.isWhole ? telling(session, tell) : [].values();
  return core.isThere ? warmUp(core.any, asOf) : [].values();
}

function* telling(session: Asking, tell: (told: Told) => void): Iterator<void> {
  const { chosen, comparing, asOf } = session;
  const zice = session.core.whole;
  const applicant = session.applicant();
  tell({
    assessment: chosen && (yield* zice.assessing(chosen.ruleset.id, applicant, asOf)),
    comparison: comparing ? yield* zice.comparing(applicant, asOf) : null,
  });
  yield;
  void session.asked; // kept for what shows it
}

/**
 * Browsers translate what a module does when it does it first, which takes as long as all that follows: it is asked once before
 * anybody waits.
 */
function* warmUp(core: Core, asOf: string): Iterator<void> {
  if (warm.has(core)) return;
  warm.add(core);
  const measures = [...core.rulesets.keys()];
  for (const measure of measures) yield void core.layout(measure);
  const form = core.open(measures[0]!, asOf);
  form.interview();
  form.views();
  form.close();
  yield;
  if (core instanceof Zice) yield* core.assessing(measures[0]!, { zice: 1 }, asOf);
}

const warm = new WeakSet<Core>();

/** What is slower than a keystroke: the whole assessment, and which unknown facts matter. */
export interface Explanation {
  /** Null while all measures are compared. */
  readonly assessment: Assessment | null;
  readonly openQuestions: readonly Question[];
  /** How many of them, from the first on, settle the verdict once they turn out well; 0 where that is not known. */
  readonly fewest: number;
  /** The others on which a condition still hangs, and the verdict no longer does. */
  readonly further: readonly Question[];
  /** Those that are open and can tell nothing any more. */
  readonly idle: readonly Question[];
}

/** What the core says of the answers of this moment; `openInForm` is asked where it took none of them as a whole. */
export function explanationOf(
  { assessment, comparison }: Told,
  questions: readonly Question[],
  asking: Asked | null,
  openInForm: () => readonly string[],
): Explanation {
  const said = comparison ?? assessment;
  const asked = (ids: readonly string[]) => ids.flatMap((id) => questions.filter(({ fact }) => fact.id === id));
  return {
    assessment,
    openQuestions: asked(said?.open_questions ?? openInForm()),
    fewest: said?.fewest_answers ?? 0,
    further: asked(said?.further_questions ?? []),
    idle: asking ? questions.filter(({ index }) => asking.bearing(index) === 'idle') : [],
  };
}
