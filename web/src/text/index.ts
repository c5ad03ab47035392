import type { Language } from '../core/preferences.js';
import { en } from './en.js';
import { zhCN } from './zh-CN.js';

/** The same keys as the Chinese catalogue, with any words. */
type Words<Entry> = Entry extends string
  ? string
  : Entry extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Entry]: Words<Entry[Key]> };

export type Catalogue = Words<typeof zhCN>;

const catalogues: Record<Language, Catalogue> = { 'zh-CN': zhCN, en };

/** The words of the language that is spoken now: read it while rendering, never keep it. */
export let text: Catalogue = zhCN;

/** Everything on the page must be rendered anew afterwards. */
export function speak(language: Language): void {
  text = catalogues[language];
}
