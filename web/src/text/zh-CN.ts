import { chineseNumeral } from './chinese-numeral.js';
import { answer } from './zh-CN/answer.js';
import { choose } from './zh-CN/choose.js';
import { fields } from './zh-CN/fields.js';
import { gather } from './zh-CN/gather.js';
import { ground } from './zh-CN/ground.js';
import { keep } from './zh-CN/keep.js';
import { page } from './zh-CN/page.js';
import { result } from './zh-CN/result.js';
import { session } from './zh-CN/session.js';

/**
 * Every word of the page itself, but of parts that are fetched by themselves (wordsOf). Words about the law come from the
 * rulesets, words about wrong input from the core.
 */
export const zhCN = {
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
    annex: (n: string) => `附件${n}`,
    article: (n: number) => `第${chineseNumeral(n)}条`,
    item: (n: number) => `（${chineseNumeral(n)}）`,
    separator: '、',
  },

  /** An answer of which is known where it lies. */
  range: {
    atLeast: (n: string) => `不少于 ${n}`,
    above: (n: string) => `超过 ${n}`,
    atMost: (n: string) => `不超过 ${n}`,
    below: (n: string) => `不到 ${n}`,
    both: (low: string, high: string) => `${low}、${high}`,
    between: (low: string, high: string) => `${low} 至 ${high}`,
    since: (day: string) => `${day}起`,
    until: (day: string) => `不晚于${day}`,
    month: (year: number, month: number) => `${year}年${month}月`,
    year: (year: number) => `${year}年`,
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
