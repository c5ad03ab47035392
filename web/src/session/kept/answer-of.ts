import { vocabulary } from '../../data/shipped.js';
import type { Answer } from '../answers.js';
import { typedRange } from '../reading/figure.js';
import { typedFigure } from '../typed.js';
import type { DateRange, Fact, FactValue, NumberRange } from '../../data/types.js';

/** What an applicant file states of a fact, as if it had been typed. */
export function answerOf(id: string, value: FactValue): Answer {
  if (value === null) return '';
  if (typeof value === 'number') return typedAnswer(factOf(id), value);
  if (typeof value === 'object' && !isList(value)) return rangeAnswer(factOf(id), value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

/** A percentage no larger than one carries its sign: without it the page would ask what is meant. */
function typedAnswer(fact: Fact | undefined, value: number): string {
  return typedFigure(value) + (isShare(fact) && value <= 1 && value > 0 ? '%' : '');
}

const factOf = (id: string): Fact | undefined => vocabulary.facts.find((fact) => fact.id === id);
const isShare = (fact: Fact | undefined): boolean => fact?.type === 'number' && fact.unit === '%';
const isList = (value: FactValue & object): value is Extract<FactValue, readonly unknown[]> => Array.isArray(value);

function rangeAnswer(fact: Fact | undefined, range: NumberRange | DateRange): string {
  if ('from' in range || 'until' in range) return typedDates(range.from, range.until);
  const { at_least, above, at_most, below } = range as NumberRange;
  const end = (closed?: number, open?: number) =>
    closed === undefined && open === undefined ? null : { value: (closed ?? open)!, open: closed === undefined };
  return typedRange({ low: end(at_least, above), high: end(at_most, below) }, isShare(fact) ? '%' : '');
}

/** As readDate reads it. */
function typedDates(from?: string, until?: string): string {
  if (from === until) return from!;
  if (from && until) return `${from}至${until}`;
  return from ? `${from}起` : `不晚于${until!}`;
}
