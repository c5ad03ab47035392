import type { Fact } from '../../data/types.js';
import { text } from '../../text/index.js';
import type { Answer } from '../answers.js';
import { readingOf } from '../encode.js';

/** What to change about an answer that cannot be read; '' where it can, or where no more can be said than what is expected. */
export function refusalText(fact: Fact, answer: Answer): string {
  const reading = readingOf(fact, answer);
  if (reading?.kind !== 'refused') return '';
  const { why, word } = reading.refusal;
  const { refused } = text;
  switch (why) {
    case 'about':
      return fact.type === 'date' ? refused.aboutDay(word) : refused.about(word);
    case 'unit':
      return refused.unit(word, fact.type === 'number' ? fact.unit : '');
    case 'relative':
      return refused.relative(word);
    case 'other':
      return '';
    default:
      return refused[why];
  }
}
