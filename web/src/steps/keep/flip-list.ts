import { html, type TemplateResult } from 'lit';
import type { Outline } from '../../engine/outline.js';
import type { Flip } from '../../session/flips.js';
import type { Keeper } from '../../session/keeper.js';
import type { Verdict } from '../../data/types.js';
import { citeText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { Stated, verdictWords } from '../../ground/stated.js';

/** What came out otherwise. The outline is that of the measure on the page. */
export function flipList(flips: readonly Flip[], outline: Outline | null, keeper: Keeper): TemplateResult {
  return html`<ul class="errors">
    ${flips.map((flip) => html`<li data-flip=${flip.id ?? 'verdict'}>${flipped(flip, outline, keeper)}</li>`)}
  </ul>`;
}

function flipped({ ruleset, id, was, is }: Flip, outline: Outline | null, keeper: Keeper): TemplateResult {
  if (id === null) return verdictFlip(ruleset, was, is, keeper);
  const words: Readonly<Record<string, string>> = text.status;
  const change = text.notice.flip(words[was] ?? was, words[is] ?? is);
  const { articles = [], functions = [] } = outline ?? {};
  const line = [...articles.flatMap(({ lines }) => lines), ...functions].find((one) => one.id === id);
  return html`${line ? html`${citeText(line.cite)} ${chinese(line.text)}` : id}${text.colon}${change}`;
}

/** A link is made by hand as well: its verdict before may be any word. */
function verdictFlip(ruleset: string, was: string, is: string, keeper: Keeper): TemplateResult {
  const measure = keeper.rulesets.get(ruleset)!;
  const stated = new Stated(is as Verdict, measure, keeper.force(ruleset), keeper.elsewhere(ruleset));
  const change = text.notice.flip(verdictWords(was as Verdict) ?? was, stated.words);
  return html`<b>${chinese(measure.jurisdiction)}</b>
    ${text.notice.verdict}${text.colon}${change}${withChinese(stated.aside())}`;
}
