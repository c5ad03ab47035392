import { comparison as en } from './en/compare.js';
import { wordsOf } from './index.js';
import { comparison as zhCN } from './zh-CN/compare.js';

export const comparisonWords = wordsOf(zhCN, en);
