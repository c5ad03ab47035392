import { dayRange } from '../../data/limits.js';
import { isoOf, readDate } from './date.js';

/** The first and the last day that a box takes, as 2020-05-01; '' where there is none. */
export interface DayRange {
  readonly min: string;
  readonly max: string;
}

/** What was typed as one whole day within the range, as 2020-05-01; null where it is none, or none that there is. */
export function dayOf(typed: string, { min, max }: DayRange = dayRange): string | null {
  const reading = readDate(typed);
  const day = reading?.kind === 'figure' ? isoOf(reading.value) : '';
  const moment = Date.parse(`${day}T00:00:00Z`);
  // A month's days over its last run on into the next.
  const isThere = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
  return isThere && day !== '' && day >= min && (max === '' || day <= max) ? day : null;
}
