import { asFileValue } from '../session/encode.js';
import type { Chosen, Explanation, Session } from '../session/session.js';
import type { View } from '../engine/view.js';
import { FactWords } from '../text/fact-words.js';
import { text } from '../text/index.js';
import { saidOf, type Said } from './explained.js';

/** What a row needs besides its line: the answers of this moment, and what the assessment explains in addition. */
export interface Moment {
  readonly chosen: Chosen;
  readonly view: View;
  readonly said: ReadonlyMap<string, Said>;
  /** The ids of what reviewers judge. */
  readonly forReviewers: readonly string[];
  readonly words: FactWords;
  /** What was answered, with its unit. */
  answered(fact: string): string;
}

export function momentOf(session: Session, chosen: Chosen, view: View, explanation: Explanation | null): Moment {
  const words = new FactWords(session.core.any.vocabulary, chosen.ruleset);
  return {
    chosen,
    view,
    words,
    said: saidOf(explanation?.assessment ?? null),
    forReviewers: explanation?.assessment?.for_reviewers ?? [],
    answered: (id) => {
      const question = chosen.questions.find(({ fact }) => fact.id === id);
      if (!question) return text.answer.unset;
      if (view.hasProblem(question.index)) return text.fact.wrong;
      const value = asFileValue(question.fact, session.answers.fact(id));
      return words.value(id, value) + (value === null ? '' : words.unit(id));
    },
  };
}
