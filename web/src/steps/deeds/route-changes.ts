import { html, type TemplateResult } from 'lit';
import type { Change } from '../../data/types.js';
import { citeText, dateText } from '../../text/format.js';
import type { FactWords } from '../../text/fact-words.js';
import { text } from '../../text/index.js';
import { wording } from '../../text/wording.js';
import { withChinese } from '../../ground/chinese.js';
import { factLink } from '../../ground/fact-link.js';

/** The fact that stands for the day of assessment: to change it is to wait. */
export const waiting = 'as_of';

/** The changes of one route, old → new, each fact a way to its question. */
export function routeChanges(route: readonly Change[], words: FactWords): TemplateResult {
  return html`<ul class="changes">
    ${route.map((change) => html`<li data-change=${change.fact}>${changeWords(change, words)}</li>`)}
  </ul>`;
}

function changeWords({ fact, from, to, to_label, cite }: Change, words: FactWords): TemplateResult {
  const article = html`<span class="cite">${citeText(cite)}</span>`;
  if (fact === waiting) return html`<b>${text.routes.wait(dateText(to as string))}</b>${article}`;
  return html`${factLink(fact, words.label(fact))}
    <span class="step"
      ><span class="old">${withChinese(words.value(fact, from))}</span><span class="unseen">${text.routes.into}</span
      ><span class="arrow" aria-hidden="true">→</span><b>${withChinese(wording(to_label ?? '') || words.value(fact, to))}</b>${withChinese(words.unit(fact))}</span
    >${article}`;
}
