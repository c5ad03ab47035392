import spoken from 'virtual:zice-english';
import { answer } from './en/answer.js';
import { choose } from './en/choose.js';
import { fields } from './en/fields.js';
import { gather } from './en/gather.js';
import { ground } from './en/ground.js';
import { keep } from './en/keep.js';
import { page } from './en/page.js';
import { result } from './en/result.js';
import { session } from './en/session.js';
import type { Catalogue } from './index.js';

export { spoken };

/** The page in English, with `spoken`, what the measures say. Only their own Chinese text is binding. */
export const en: Catalogue = {
  ...session,
  ...ground,
  ...fields,
  ...choose,
  ...answer,
  ...gather,
  ...result,
  ...keep,
  ...page,

  cite: {
    annex: (n) => `Annex\u00a0${n}`,
    article: (n) => `Art.\u00a0${n}`,
    item: (n) => `(${n})`,
    separator: ', ',
  },

  range: {
    atLeast: (n) => `at least ${n}`,
    above: (n) => `more than ${n}`,
    atMost: (n) => `at most ${n}`,
    below: (n) => `less than ${n}`,
    both: (low, high) => `${low} and ${high}`,
    between: (low, high) => `${low} to ${high}`,
    since: (day) => `${day} or later`,
    until: (day) => `${day} or earlier`,
    month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    year: (year) => String(year),
  },

  date: (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  language: 'en',
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  dot: ' · ',
  gap: ' ',
  sentence: (words) => `${words}. `,
  brackets: (words) => ` (${words})`,
};
