import { chineseNumeral } from './chinese-numeral.js';
import { frame } from './zh-CN/page.js';
import { measures } from './zh-CN/choose.js';
import { papers } from './zh-CN/gather.js';
import { questions } from './zh-CN/answer.js';
import { results } from './zh-CN/results.js';
import { verdict } from './zh-CN/verdict.js';

/**
 * Every word of the page itself, but of parts that are fetched by themselves (wordsOf). Words about the law come from the
 * rulesets, words about wrong input from the core.
 */
export const zhCN = {
  ...frame,
  ...measures,
  ...questions,
  ...papers,
  ...verdict,
  ...results,

  cite: {
    annex: (n: string) => `附件${n}`,
    article: (n: number) => `第${chineseNumeral(n)}条`,
    item: (n: number) => `（${chineseNumeral(n)}）`,
    separator: '、',
  },

  date: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  language: 'zh-CN',
  colon: '：',
  comma: '，',
  semicolon: '；',
  dot: ' · ',
  /** Between a heading and the words it runs into. */
  gap: '　',
  sentence: (words: string) => `${words}。`,
  brackets: (words: string) => `（${words}）`,
} as const;
