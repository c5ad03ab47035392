import { interview as en } from './en/interview.js';
import { wordsOf } from './index.js';
import { interview as zhCN } from './zh-CN/interview.js';

export const interviewWords = wordsOf(zhCN, en);
