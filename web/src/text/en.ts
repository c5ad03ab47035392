import { frame } from './en/page.js';
import { measures } from './en/choose.js';
import { papers } from './en/gather.js';
import { questions } from './en/answer.js';
import { results } from './en/results.js';
import { verdict } from './en/verdict.js';
import type { Catalogue } from './index.js';

/** The page in English. What the measures say stays in Chinese: only their own text is binding. */
export const en: Catalogue = {
  ...frame,
  ...measures,
  ...questions,
  ...papers,
  ...verdict,
  ...results,

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
