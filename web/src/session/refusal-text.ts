import type { Fact } from '../data/types.js';
import { text } from '../text/index.js';
import type { Refusal } from './reading.js';

/** What to change about an answer that cannot be read. */
export function refusalText({ why, word }: Refusal, fact: Fact): string {
  const { refused } = text.field;
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
