import { author as en } from './en/author.js';
import { authorKeys as enKeys } from './en/author-keys.js';
import { wordsOf } from './index.js';
import { author as zhCN } from './zh-CN/author.js';
import { authorKeys as zhCNKeys } from './zh-CN/author-keys.js';

export const authorWords = wordsOf(zhCN, en);
export const keyWords = wordsOf(zhCNKeys, enKeys);
