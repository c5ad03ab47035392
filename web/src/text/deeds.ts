import { deeds as en, whatIf as enWhatIf } from './en/deeds.js';
import { wordsOf } from './index.js';
import { deeds as zhCN, whatIf as zhWhatIf } from './zh-CN/deeds.js';

export const deedWords = wordsOf(zhCN, en);
export const whatIfWords = wordsOf(zhWhatIf, enWhatIf);
