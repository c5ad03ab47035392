import type { Question } from './questions.js';
import type { Asked } from '../engine/interview.js';
import type { Zice } from '../engine/zice.js';
import type { Chosen } from './questions.js';
import type { Applicant, Assessment, Comparison } from '../data/types.js';

/** What the core says of all answers as a whole; null where it refuses them, or was not asked for it. */
export interface Told {
  readonly assessment: Assessment | null;
  readonly comparison: Comparison | null;
}

/** What a session has chosen and can ask. */
interface Asking {
  readonly zice: Zice;
  readonly chosen: Chosen | null;
  readonly comparing: boolean;
  readonly asOf: string;
  applicant(): Applicant;
}

/** In pieces, each short enough for a task; `tell` is called with the whole. */
export function* telling(session: Asking, tell: (told: Told) => void): Iterator<void> {
  const { zice, chosen, comparing, asOf } = session;
  const applicant = session.applicant();
  tell({
    assessment: chosen && (yield* zice.assessing(chosen.ruleset.id, applicant, asOf)),
    comparison: comparing ? yield* zice.comparing(applicant, asOf) : null,
  });
}

/**
 * Browsers translate what a module does when it does it first, which takes as long as all that follows: it is asked once before
 * anybody waits. In pieces.
 */
export function* warmUp(zice: Zice | null, asOf: string): Iterator<void> {
  if (!zice || warm.has(zice)) return;
  warm.add(zice);
  const measures = [...zice.rulesets.keys()];
  for (const measure of measures) yield void zice.layout(measure);
  const form = zice.open(measures[0]!, asOf);
  form.interview();
  form.close();
  yield;
  yield* zice.assessing(measures[0]!, { zice: 1 }, asOf);
}

const warm = new WeakSet<Zice>();

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
