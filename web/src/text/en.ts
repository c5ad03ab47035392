import spoken from 'virtual:zice-english';
import { answer } from './en/answer.js';
import { choose } from './en/choose.js';
import { fields } from './en/fields.js';
import { gather } from './en/gather.js';
import { ground } from './en/ground.js';
import { keep } from './en/keep.js';
import { page } from './en/page.js';
import { result } from './en/result.js';
import type { Catalogue } from './index.js';

export { spoken };

/** The page in English, with `spoken`, what the measures say. Only their own Chinese text is binding. */
export const en: Catalogue = {
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
