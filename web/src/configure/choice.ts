import type { Language, Theme } from '../data/preferences.js';
import { words } from '../widget/words.js';
import { measures } from './measures.js';

/** How the self-check is put into a page: in it, in a frame that `zice.js` minds, or in a bare frame. */
export type Mode = 'assessment' | 'frame' | 'iframe';

/** What the webmaster has chosen. */
export interface Choice {
  readonly mode: Mode;
  /** Of the measures that ship, those to offer. */
  readonly offered: readonly string[];
  readonly ruleset: string;
  readonly lang: Language;
  readonly theme: Theme;
  readonly elder: boolean;
  readonly accent: string;
  readonly asOf: string;
  /** The addresses of the bureau's own rulesets, and the ids in them. */
  readonly rulesetsSrc: string;
  readonly ownIds: string;
  /** Where the folder lies on the bureau's site; empty beside the page. */
  readonly prefix: string;
}

export const defaults: Choice = {
  mode: 'assessment',
  offered: measures.map(({ id }) => id),
  ruleset: '',
  lang: 'zh-CN',
  theme: 'auto',
  elder: false,
  accent: '',
  asOf: '',
  rulesetsSrc: '',
  ownIds: '',
  prefix: '',
};

/** What is offered in the end. With rulesets of one's own, those that ship are offered only beside named ids. */
export function offeredIds({ offered, rulesetsSrc, ownIds }: Choice): readonly string[] {
  if (words(rulesetsSrc).length === 0) return offered.length > 0 ? offered : defaults.offered;
  const own = words(ownIds);
  return own.length > 0 ? [...offered, ...own] : [];
}

/** The attributes that differ from what the widget does anyhow, in the order its documentation has them. */
export function attributesOf(choice: Choice): readonly (readonly [name: string, value: string])[] {
  if (choice.mode === 'iframe') return [];
  const ids = offeredIds(choice);
  const own = words(choice.rulesetsSrc).join(' ');
  const named = own !== '' ? ids.length > 0 : ids.length < measures.length;
  const all: [string, string][] = [
    ['ruleset', choice.ruleset],
    ['rulesets', named ? ids.join(' ') : ''],
    ['rulesets-src', own],
    ['as-of', choice.asOf],
    ['lang', choice.lang === defaults.lang ? '' : choice.lang],
    ['theme', choice.theme === defaults.theme ? '' : choice.theme],
    ['accent', choice.accent.trim()],
  ];
  const differing = all.filter(([, value]) => value !== '');
  return choice.elder ? [...differing, ['elder', '']] : differing;
}
