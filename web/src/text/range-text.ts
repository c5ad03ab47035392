import type { FactValue } from '../data/types.js';
import { dateText, numberText } from './format.js';
import { text, type Catalogue } from './index.js';

type Stated = Extract<FactValue, { at_least?: number } | { from?: string }>;
type Words = Pick<Catalogue, 'range' | 'date'>;

export const isRange = (value: FactValue): value is Stated =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where an answer lies, without a unit: 不少于 80, 60 至 80, 2020年5月. */
export function rangeText(range: Stated, words: Words = text): string {
  return isOfDates(range) ? datesText(range, words) : numbersText(range, words.range);
}

const isOfDates = (range: Stated): range is Extract<Stated, { from?: string }> => 'from' in range || 'until' in range;

function numbersText(
  { at_least, above, at_most, below }: Extract<Stated, { at_least?: number }>,
  words: Words['range'],
): string {
  const lower = at_least ?? above;
  const upper = at_most ?? below;
  if (at_least !== undefined && at_most !== undefined) return words.between(numberText(at_least), numberText(at_most));
  const low = lower === undefined ? '' : (above === undefined ? words.atLeast : words.above)(numberText(lower));
  const high = upper === undefined ? '' : (below === undefined ? words.atMost : words.below)(numberText(upper));
  return low && high ? words.both(low, high) : low || high;
}

function datesText({ from, until }: Extract<Stated, { from?: string }>, words: Words): string {
  if (from !== undefined && from === until) return partText(from, words);
  const [low, high] = [from && partText(from, words), until && partText(until, words)];
  if (low && high) return words.range.between(low, high);
  return low ? words.range.since(low) : words.range.until(high!);
}

/** A day, a month or a year. */
function partText(iso: string, words: Words): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (day !== undefined) return dateText(iso, words);
  return month === undefined ? words.range.year(year!) : words.range.month(year!, month);
}
