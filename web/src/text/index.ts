import type { Language } from '../core/preferences.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-CN.js';

export type Catalogue = Words<typeof zhCN>;

const catalogues: Record<Language, Catalogue> = { 'zh-CN': zhCN, en };

/** The words of the language that is spoken now: read it while rendering, never keep it. */
export let text: Catalogue = zhCN;

/** Everything on the page must be rendered anew afterwards. */
export function speak(language: Language): void {
  text = catalogues[language];
}
