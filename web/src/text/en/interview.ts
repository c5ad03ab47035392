import { count } from '../format.js';
import type { Words } from '../words.js';
import type { interview as chinese } from '../zh-CN/interview.js';

export const interview: Words<typeof chinese> = {
  title: 'One question at a time',
  number: (n) => `Question ${n}`,
  sections: { scope: 'Scope', figures: 'Figures', attestations: 'Confirmations' },
  progress: (answered, of) => `${answered} of ${of}`,
  previous: 'Back',
  next: 'Next',
  dontKnow: 'I do not know',
  toResults: 'See the result',
  fewest: (n) => `If all turn out well, at least ${count(n, 'more answer', 'more answers')}`,
  about: (n) => `If all turn out well, about ${count(n, 'more answer', 'more answers')}`,
  open: 'The verdict is open. Please go on.',
  missed: (n) => `${count(n, 'condition is', 'conditions are')} not met; go on to learn all that is lacking`,
  missedFunctions: 'The service functions are not met; go on to learn all that is lacking',
  settled: 'The verdict is settled; go on to see the result of each condition',
  asks: 'What this question is for',
  done: 'Nothing is left to ask',
  doneHelp: 'See the result at any time; to change an answer, go back to its question.',
  waiting: 'Loading…',
};
