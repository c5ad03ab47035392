import { outlineOf, type Outline } from '../engine/outline.js';
import type { Question } from './questions.js';
import type { Layout, Ruleset } from '../data/types.js';

/** What is shown while one measure is chosen. The outline needs the core; the questions do not. */
export interface Chosen {
  readonly ruleset: Ruleset;
  readonly outline: Outline;
  readonly questions: readonly Question[];
}

/** The outline is made when it is first looked at. */
export function chosenOf(ruleset: Ruleset, questions: readonly Question[], layout: () => Layout): Chosen {
  let outline: Outline | undefined;
  return {
    ruleset,
    questions,
    get outline() {
      return (outline ??= outlineOf(ruleset, layout()));
    },
  };
}
