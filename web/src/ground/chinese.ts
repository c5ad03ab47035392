import { html, type TemplateResult } from 'lit';
import { text } from '../text/index.js';
import { wording } from '../text/wording.js';

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** What a measure or the core says: Chinese unless its English is known and spoken, and marked as what it is. */
export function chinese(words: string): TemplateResult {
  const said = wording(words);
  return html`<span lang=${languageOf(said)}>${said}</span>`;
}

/** Several of them in one: the English of each is known, not that of the whole. */
export function allChinese(all: readonly string[], separator: string): TemplateResult {
  return chinese(all.map(wording).join(separator));
}

/** Of words that are shown: for what can hold no element, as an option. */
export function languageOf(said: string): string {
  return text.language === 'zh-CN' || han.test(said) ? 'zh-CN' : text.language;
}

/** A word with a Chinese character or mark in it, and a figure before it: a unit is read out with its figure. */
const stretch =
  /((?:\d[\d,.]* ?)?[\p{L}\p{N}]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef](?:\S*[\p{L}\p{N}\u3000-\u303f\uff00-\uffef])?)/u;

/** Words of the page around what is Chinese, a name or a unit: in another language each such stretch is set apart. */
export function withChinese(words: string): unknown {
  if (text.language === 'zh-CN') return words;
  return words.split(stretch).map((part, at) => (at % 2 === 1 ? html`<span lang="zh-CN">${part}</span>` : part));
}
