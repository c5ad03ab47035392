import { keepParts as en } from './en/keep-parts.js';
import { wordsOf } from './index.js';
import { keepParts as zhCN } from './zh-CN/keep-parts.js';

export const keepWords = wordsOf(zhCN, en);
