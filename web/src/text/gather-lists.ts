import { lists as en } from './en/lists.js';
import { wordsOf } from './index.js';
import { lists as zhCN } from './zh-CN/lists.js';

export const listWords = wordsOf(zhCN, en);
