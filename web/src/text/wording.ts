import { englishOf } from '../data/english.js';
import { text } from './index.js';

/** What a measure or the core says, in English where that is spoken and known; else as it is, in Chinese. */
export function wording(chinese: string): string {
  return (text.language !== 'zh-CN' && englishOf(chinese)) || chinese;
}
