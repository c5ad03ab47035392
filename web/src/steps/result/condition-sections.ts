import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../engine/outline.js';
import type { Because, Status } from '../../data/types.js';
import { citeText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { functionsRule } from './functions-rule.js';
import { lineRows } from './line-rows.js';
import { mark } from '../../ground/mark.js';
import type { Moment } from '../../ground/moment.js';
import { statusTone } from '../../ground/tones.js';
import { inItsTurn } from '../../ground/filling.js';
import { chinese } from '../../ground/chinese.js';

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
  const why = because && (rule === 'each_declared' ? text.functionsRule.each_declared_mixed : text.because[because]);
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
  const { counts } = moment.view;
  return html`${(['unknown', 'met', 'not_applicable'] as const).map((status) => {
    const lines = withStatus(status, moment);
    return lines.length === 0 ? nothing : folded(status, counts.conditions[status], () => lineRows(lines, moment));
  })}${counts.judged === 0 ? nothing : folded('judged', counts.judged, () => forReviewers(moment))}`;
}

function folded(
  status: 'unknown' | 'met' | 'not_applicable' | 'judged',
  items: number,
  rows: () => TemplateResult,
): TemplateResult {
  return html`<details class="conditions folded" data-group=${status}>
    <summary>
      <span>${mark(statusTone[status], '')}${text.results[status]}</span>
      <span class="number">${text.results.items(numberText(items))}</span>
    </summary>
    ${inItsTurn(rows)}
  </details>`;
}

/** What reviewers judge: whole conditions, then what stands among other conditions and in the functions that are claimed. */
function forReviewers(moment: Moment): TemplateResult {
  const { articles, functions } = moment.chosen.outline;
  const whole = withStatus('judged', moment);
  const among = [...articles.flatMap(({ lines }) => lines).filter((line) => !whole.includes(line)), ...functions];
  const parts = among.flatMap(withParts).filter(({ id }) => moment.forReviewers.includes(id));
  return html`<p class="rule">${text.results.judgedHelp}</p>
    ${whole.length > 0 ? lineRows(whole, moment) : nothing}
    ${parts.length > 0 ? html`<ul class="judged-parts">${parts.map(judgedPart)}</ul>` : nothing}`;
}

const withParts = (line: Line): readonly Line[] => [line, ...line.children.flatMap(withParts)];

/** Its own line, with all it rests on, stands in its condition or function. */
function judgedPart({ id, cite, text: words }: Line): TemplateResult {
  return html`<li data-judged=${id}>
    <span class="head">${mark(statusTone.judged, text.status.judged)}<span class="cite">${citeText(cite)}</span></span>
    <span class="text">${chinese(words)}</span>
  </li>`;
}

function withStatus(status: Status, { chosen, view }: Moment): Line[] {
  return chosen.outline.articles.flatMap(({ lines }) => lines).filter((line) => view.status(line.index) === status);
}
