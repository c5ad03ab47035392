import { applicationForm as en } from './en/application-form.js';
import { wordsOf } from './index.js';
import { applicationForm as zhCN } from './zh-CN/application-form.js';

export const formWords = wordsOf(zhCN, en);
