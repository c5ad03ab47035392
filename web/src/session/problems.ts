import type { Question } from './questions.js';

/** An answer that the core refuses, and what to do about it. */
export interface Problem {
  readonly question: Question;
  readonly message: string;
}

interface Asked {
  readonly questions: readonly Question[];
  /** What is wrong with the answer to a question, '' where nothing is. */
  problem(question: Question): string;
}

/** Nobody is told of a mistake in the box of the fact that is being typed. */
export function problemsOf(asked: Asked, typing: string): Problem[] {
  return asked.questions
    .filter(({ fact }) => fact.id !== typing)
    .map((question) => ({ question, message: asked.problem(question) }))
    .filter(({ message }) => message !== '');
}
