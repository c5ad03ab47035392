import { learnShipped } from '../data/english.js';
import type { Language } from '../data/preferences.js';
import type { Words } from './words.js';
import { zhCN } from './zh-CN.js';

export type Catalogue = Words<typeof zhCN>;

/** Those that are here. English is fetched when it is first wanted. */
const catalogues: { 'zh-CN': Catalogue; en?: Catalogue } = { 'zh-CN': zhCN };

/** The words of the language that is spoken now: read it while rendering, never keep it. */
export let text: Catalogue = zhCN;

/** Everything on the page must be rendered anew afterwards. */
export function speak(language: Language): void {
  text = catalogues[language] ?? zhCN;
}

export function isKnown(language: Language): boolean {
  return language in catalogues;
}

/** Rejects where its words cannot be fetched; it may be tried again. */
export async function learnEnglish(): Promise<void> {
  const { en, spoken } = await import('./en.js');
  learnShipped(spoken);
  catalogues.en = en;
}

/** The words of a part that is fetched by itself come with it in both languages. Gives those of the one that is spoken now. */
export const wordsOf = <Chinese>(zhCN: Chinese, en: Words<Chinese>): (() => Words<Chinese>) => {
  const chinese = zhCN as Words<Chinese>;
  return () => (text.language === 'en' ? en : chinese);
};
