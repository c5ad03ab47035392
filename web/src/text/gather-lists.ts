import { lists as en } from './en/gather-lists.js';
import { wordsOf } from './index.js';
import { lists as zhCN } from './zh-CN/gather-lists.js';

export const listWords = wordsOf(zhCN, en);
