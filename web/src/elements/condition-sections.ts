import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../core/outline.js';
import type { Because, Status } from '../core/types.js';
import { numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { functionsRule } from './functions-rule.js';
import { lineRows } from './line-rows.js';
import { mark } from './mark.js';
import type { Moment } from './moment.js';
import { statusTone } from './tones.js';

/** What stands in the way, first of all: each condition missed, with its figure, its gap and its article. */
export function unmetConditions(moment: Moment): TemplateResult | typeof nothing {
  const missed = withStatus('unmet', moment);
  if (missed.length === 0 && moment.view.functions.status !== 'unmet') return nothing;
  return html`<section class="conditions" aria-labelledby="unmet">
    <h3 id="unmet">${text.results.unmet}</h3>
    ${lineRows(missed, moment)} ${functionsAs('unmet', moment)}
  </section>`;
}

/** What the authority decides, each with the reason why it is neither met nor missed. */
export function discretionaryConditions(
  moment: Moment,
  functionsBecause: Because | undefined,
): TemplateResult | typeof nothing {
  const weighed = withStatus('discretionary', moment);
  if (weighed.length === 0 && moment.view.functions.status !== 'discretionary') return nothing;
  return html`<section class="conditions" aria-labelledby="weighed">
    <h3 id="weighed">${text.results.discretionary}</h3>
    <p class="rule">${text.results.discretionaryHelp}</p>
    ${lineRows(weighed, moment)} ${functionsAs('discretionary', moment, functionsBecause)}
  </section>`;
}

/** The functions together, where they stand among the conditions of a status; the cards below say which and why. */
function functionsAs(
  status: 'unmet' | 'discretionary',
  { chosen, view }: Moment,
  because?: Because,
): TemplateResult | typeof nothing {
  if (view.functions.status !== status) return nothing;
  const { rule } = chosen.ruleset.functions;
  const why =
    because && (rule === 'each_declared' ? text.functionsRule.each_declared_mixed : text.because[because]);
  return html`<div class="together" data-status=${status}>
    <p class="head">
      ${mark(statusTone[status], text.status[status])}<b>${text.results.functions}</b>
      <span>${functionsRule(chosen.ruleset, view)}</span>
    </p>
    ${why ? html`<p class="because">${why}</p>` : nothing}
  </div>`;
}

/** The rest, folded: what is still open, what is met, what does not apply and what reviewers decide. */
export function otherConditions(moment: Moment): TemplateResult {
  return html`${(['unknown', 'met', 'not_applicable', 'judged'] as const).map((status) =>
    folded(status, moment),
  )}`;
}

function folded(
  status: 'unknown' | 'met' | 'not_applicable' | 'judged',
  moment: Moment,
): TemplateResult | typeof nothing {
  const lines = withStatus(status, moment);
  if (lines.length === 0) return nothing;
  return html`<details class="conditions folded" data-group=${status}>
    <summary>
      <span>${mark(statusTone[status], '')}${text.results[status]}</span>
      <span class="number">${text.results.items(numberText(moment.view.counts.conditions[status]))}</span>
    </summary>
    ${status === 'judged' ? html`<p class="rule">${text.results.judgedHelp}</p>` : nothing}
    ${lineRows(lines, moment)}
  </details>`;
}

function withStatus(status: Status, { chosen, view }: Moment): Line[] {
  return chosen.outline.articles
    .flatMap(({ lines }) => lines)
    .filter((line) => view.status(line.index) === status);
}
