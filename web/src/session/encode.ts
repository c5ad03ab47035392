import type { Answer } from './answers.js';
import { isoOf, readDate } from './reading/date.js';
import { readFigure, type Reading } from './reading/figure.js';
import type { Fact, FactValue, Vocabulary } from '../data/types.js';
import type { Range } from '../engine/form.js';

/** What was typed as the answer to a question of a figure or a date; null is blank, or another kind of question. */
export function readingOf(fact: Fact, answer: Answer): Reading | null {
  if (typeof answer !== 'string') return null;
  if (fact.type === 'date') return readDate(answer);
  return fact.type === 'number' ? readFigure(answer, fact.unit) : null;
}

/** An answer as the core's typed path takes it: null is unknown, NaN unreadable. */
export function asNumber(fact: Fact, answer: Answer, vocabulary: Vocabulary): number | Range | null {
  if (typeof answer !== 'string') return functionMask(answer, vocabulary);
  if (answer === '') return null;
  switch (fact.type) {
    case 'number':
    case 'date':
      return ofReading<number | Range>(
        readingOf(fact, answer),
        (value) => value,
        (range) => range,
      );
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
  if (fact.type === 'number') {
    return ofReading<Exclude<FactValue, null>>(readingOf(fact, answer), (value) => value, numberRange);
  }
  if (fact.type === 'date') return ofReading<Exclude<FactValue, null>>(readingOf(fact, answer), isoOf, dateRange);
  return fact.type === 'yes_no' ? answer === 'yes' : answer;
}

/** What is still to be asked back is not answered yet. */
function ofReading<Value>(
  reading: Reading | null,
  ofFigure: (value: number) => Value,
  ofRange: (range: Range) => Value,
): Value | number | null {
  if (reading === null || reading.kind === 'asked') return null;
  if (reading.kind === 'refused') return NaN;
  return reading.kind === 'figure' ? ofFigure(reading.value) : ofRange(reading.range);
}

const numberRange = ({ low, high }: Range): FactValue & object => ({
  ...(low && { [low.open ? 'above' : 'at_least']: low.value }),
  ...(high && { [high.open ? 'below' : 'at_most']: high.value }),
});

const dateRange = ({ low, high }: Range): FactValue & object => ({
  ...(low && { from: isoOf(low.value) }),
  ...(high && { until: isoOf(high.value) }),
});

function functionMask(ids: readonly string[], { functions }: Vocabulary): number | null {
  if (ids.length === 0) return null;
  let mask = 0;
  functions.forEach(({ id }, bit) => (mask += ids.includes(id) ? 2 ** bit : 0));
  return mask;
}
