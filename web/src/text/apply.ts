import { applicationForm as en } from './en/apply.js';
import { wordsOf } from './index.js';
import { applicationForm as zhCN } from './zh-CN/apply.js';

export const formWords = wordsOf(zhCN, en);
