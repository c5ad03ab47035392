import { html, type TemplateResult } from 'lit';
import { text } from '../text/index.js';

/** What a measure or the core says: Chinese whatever language the page speaks, and marked as such. */
export function chinese(words: string): TemplateResult {
  return html`<span lang="zh-CN">${words}</span>`;
}

/** A word with a Chinese character or mark in it, and a figure before it: a unit is read out with its figure. */
const stretch =
  /((?:\d[\d,.]* ?)?[\p{L}\p{N}]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef](?:\S*[\p{L}\p{N}\u3000-\u303f\uff00-\uffef])?)/u;

/** Words of the page around what is Chinese, a name or a unit: in another language each such stretch is set apart. */
export function withChinese(words: string): unknown {
  if (text.language === 'zh-CN') return words;
  return words.split(stretch).map((part, at) => (at % 2 === 1 ? chinese(part) : part));
}
