import { comparison as en } from './en/comparison.js';
import { wordsOf } from './index.js';
import { comparison as zhCN } from './zh-CN/comparison.js';

export const comparisonWords = wordsOf(zhCN, en);
