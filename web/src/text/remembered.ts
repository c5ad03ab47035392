import { remembered as en } from './en/remembered.js';
import { wordsOf } from './index.js';
import { remembered as zhCN } from './zh-CN/remembered.js';

export const rememberedWords = wordsOf(zhCN, en);
