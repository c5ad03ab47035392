import type { Question } from './questions.js';

/** An answer that the core refuses, in its words. */
export interface Problem {
  readonly question: Question;
  readonly message: string;
}

/** `wrong` is what is wrong with the answer to a question, '' where nothing is. */
export function problemsOf(questions: readonly Question[], wrong: (question: Question) => string): Problem[] {
  return questions.map((question) => ({ question, message: wrong(question) })).filter(({ message }) => message !== '');
}
