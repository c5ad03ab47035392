import { html, nothing, type TemplateResult } from 'lit';
import type { RequirementState, Side, TurnedDate, WhatIf } from '../../data/types.js';
import type { Session } from '../../session/session.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { gapText } from '../../ground/hanging.js';
import { mark } from '../../ground/mark.js';
import { documentTone, statusTone, verdictTone } from '../../ground/tones.js';
import { whatIfWords } from '../../text/deeds.js';
import { citeText, dateText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { daysText } from './others.js';
import { label } from './papers.js';

/** Both verdicts beside each other, and below them what turns from one to the other. */
export function turned(found: WhatIf, session: Session): TemplateResult {
  const rows = [
    ...found.requirements.map((one) =>
      row(
        html`${chinese(one.text)} <span class="cite">${citeText(one.cite)}</span>`,
        state(one.before),
        state(one.after),
      ),
    ),
    ...found.functions.map((one) =>
      row(
        chinese(one.text),
        mark(statusTone[one.before], text.status[one.before]),
        mark(statusTone[one.after], text.status[one.after]),
      ),
    ),
    ...found.papers.map((one) =>
      row(chinese(label(session, one.document)), paperState(one.before), paperState(one.after)),
    ),
    ...found.dates.map((one) => row(text.timeline.step[one.step], dayOf(one.before), dayOf(one.after))),
  ];
  return html`<div class="sides">
      ${side(whatIfWords().now, found.before, 'before')}${side(whatIfWords().then, found.after, 'after')}
    </div>
    ${
      rows.length === 0
        ? html`<p class="rule">${whatIfWords().nothing}</p>`
        : html`<h4>${whatIfWords().turned}</h4>
            <ul class="turns">
              ${rows}
            </ul>`
    }`;
}

function side(heading: string, own: Side, which: string): TemplateResult {
  const words = whatIfWords();
  return html`<div class="side" data-side=${which} data-verdict=${own.verdict}>
    <h4>${heading}${text.dot}${dateText(own.as_of)}</h4>
    <p>${mark(verdictTone[own.verdict], html`<b>${text.verdict[own.verdict]}</b>`)}</p>
    ${own.force === 'in_force' ? nothing : html`<p class="force">${text.force[own.force]}</p>`}
    <p class="rule">${words.conditions(numberText(own.met), numberText(own.unmet))}</p>
    ${
      own.functions === 'not_applicable'
        ? nothing
        : html`<p class="rule">${words.functions(numberText(own.functions_met))}</p>`
    }
    <p class="rule">${words.papers(numberText(own.papers_needed))}</p>
  </div>`;
}

function row(what: unknown, before: unknown, after: unknown): TemplateResult {
  return html`<li data-turn>
    <span class="what">${what}</span>
    <span class="turn"
      >${before}<span class="unseen">${whatIfWords().becomes}</span><span class="arrow" aria-hidden="true">→</span>${after}</span
    >
  </li>`;
}

function state({ status, gap, unit = '' }: RequirementState): TemplateResult {
  const missing = typeof gap === 'number' && gap > 0 ? text.brackets(gapText(gap, unit)) : '';
  return html`${mark(statusTone[status], withChinese(text.status[status] + missing))}`;
}

function paperState(status: WhatIf['papers'][number]['before']): TemplateResult {
  return status === null ? html`${whatIfWords().unasked}` : mark(documentTone[status], text.documentStatus[status]);
}

const dayOf = (step: TurnedDate['before']): string => (step ? daysText(step) : whatIfWords().absent);
