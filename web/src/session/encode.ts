import type { Answer } from './answers.js';
import { parseDate, parseNumber } from './typed.js';
import type { Fact, FactValue, Vocabulary } from '../data/types.js';

/** An answer as the number the core's typed path takes: null is unknown, NaN unreadable. */
export function asNumber(fact: Fact, answer: Answer, vocabulary: Vocabulary): number | null {
  if (typeof answer !== 'string') return functionMask(answer, vocabulary);
  if (answer === '') return null;
  switch (fact.type) {
    case 'number':
      return parseNumber(answer, fact.unit);
    case 'date':
      return parseDate(answer);
    case 'yes_no':
      return answer === 'yes' ? 1 : 0;
    case 'choice':
      return fact.values.findIndex((value) => value.id === answer);
    default:
      return Number(answer);
  }
}

/** The same answer as an applicant file gives it; null is unknown. */
export function asFileValue(fact: Fact, answer: Answer): FactValue {
  if (typeof answer !== 'string') return [...answer];
  if (answer === '') return null;
  if (fact.type === 'number') return parseNumber(answer, fact.unit);
  return fact.type === 'yes_no' ? answer === 'yes' : answer;
}

function functionMask(ids: readonly string[], { functions }: Vocabulary): number | null {
  if (ids.length === 0) return null;
  let mask = 0;
  functions.forEach(({ id }, bit) => (mask += ids.includes(id) ? 2 ** bit : 0));
  return mask;
}
