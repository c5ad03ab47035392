import { html, nothing, type TemplateResult } from 'lit';
import type { Chosen } from '../core/session.js';
import { citeText } from '../text/format.js';
import { text } from '../text/index.js';
import { functionsRule } from './functions-rule.js';
import { figureLine, fillLink, type Moment } from './line-rows.js';

/** What stands in the way, first of all: each condition missed, with its figure, its gap and its article. */
export function shortfalls({ outline, ruleset }: Chosen, moment: Moment): TemplateResult | typeof nothing {
  const { view } = moment;
  const missed = outline.articles
    .flatMap(({ lines }) => lines)
    .filter((line) => view.status(line.index) === 'unmet');
  const functionsMissed = view.functions.status === 'unmet';
  if (missed.length === 0 && !functionsMissed) return nothing;
  return html`<section class="shortfalls" aria-label=${text.results.shortfalls}>
    <h3>${text.results.shortfalls}</h3>
    <ul>
      ${missed.map(
        (line) =>
          html`<li>
            <p class="text">${line.text}<span class="cite">${citeText(line.cite)}</span></p>
            ${figureLine(line, moment)} ${fillLink(line, text.results.change)}
          </li>`,
      )}
      ${
        functionsMissed
          ? html`<li>
              <p class="text">${text.results.functions}</p>
              <p class="figure">${functionsRule(ruleset, view)}</p>
            </li>`
          : nothing
      }
    </ul>
  </section>`;
}
