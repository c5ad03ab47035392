import type { Answer } from './answers.js';
import { functionsOf } from './outline.js';
import { parseDate, parseNumber } from './typed.js';
import type { Fact, FactValue, Ruleset, Vocabulary } from './types.js';

/** An answer as the number the core's typed path takes: null is unknown, NaN unreadable. */
export function asNumber(
  fact: Fact,
  answer: Answer,
  vocabulary: Vocabulary,
  ruleset: Ruleset,
): number | null {
  if (typeof answer !== 'string') return functionMask(declaredIn(ruleset, answer), vocabulary);
  if (answer === '') return null;
  switch (fact.type) {
    case 'number':
      return parseNumber(answer);
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
export function asFileValue(fact: Fact, answer: Answer, ruleset: Ruleset): FactValue {
  if (typeof answer !== 'string') return declaredIn(ruleset, answer);
  if (answer === '') return null;
  if (fact.type === 'number') return parseNumber(answer);
  return fact.type === 'yes_no' ? answer === 'yes' : answer;
}

/** Functions declared under another measure stay remembered but are not this measure's concern. */
function declaredIn(ruleset: Ruleset, ids: readonly string[]): string[] {
  return functionsOf(ruleset)
    .map((rule) => rule.id as string)
    .filter((id) => ids.includes(id));
}

function functionMask(ids: readonly string[], vocabulary: Vocabulary): number | null {
  if (ids.length === 0) return null;
  return vocabulary.functions.reduce((mask, { id }, bit) => (ids.includes(id) ? mask | (1 << bit) : mask), 0);
}
