import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../core/outline.js';
import type { View } from '../core/view.js';
import { dateText, numberText, unitText } from '../text/format.js';
import { text } from '../text/index.js';
import { GoToFact } from './events.js';
import { mark } from './mark.js';
import { statusTone } from './tones.js';

/** What a row needs besides its line: the moment, and what the assessment explains in addition. */
export interface Moment {
  readonly view: View;
  readonly holdsFrom: ReadonlyMap<string, string>;
}

/** A condition or requirement with its status, its figures and what is missing; groups with their parts below them. */
export function lineRow(line: Line, moment: Moment): TemplateResult {
  const status = moment.view.status(line.index);
  return html`<li class="line" tabindex="-1" data-node=${line.id} data-status=${status}>
    <div class="state">${mark(statusTone[status], text.status[status])}</div>
    <div class="words">
      <p class="text">${line.text}</p>
      ${figureLine(line, moment)} ${becauseLine(line, moment.view)} ${moreOf(line, status)}
    </div>
    ${
      line.children.length > 0
        ? html`<div class="parts">
            <p class="rule">${partsRule(line)}</p>
            <ul>
              ${line.children.map((child) => lineRow(child, moment))}
            </ul>
          </div>`
        : nothing
    }
  </li>`;
}

function partsRule({ kind }: Line): string {
  if (kind === 'any') return text.figure.any;
  return kind === 'at_least' ? text.figure.some : text.figure.all;
}

export function figureLine(line: Line, { view, holdsFrom }: Moment): TemplateResult | typeof nothing {
  const { actual, required, gap, margin } = view.figures(line.index);
  const unit = unitText(line.unit);
  const gapUnit = unitText(line.gap_unit);
  const day = view.status(line.index) === 'met' ? undefined : holdsFrom.get(line.id);
  const parts = [
    actual === null ? null : html`${text.figure.actual} <b>${numberText(actual)}</b>${unit}`,
    requiredPart(line, required),
    gap === null ? null : html`<b class="gap">${text.figure.gap(numberText(gap), gapUnit)}</b>`,
    margin === null
      ? null
      : html`${margin === 0 ? text.figure.exact : text.figure.margin(numberText(margin), gapUnit)}`,
    day ? html`${text.figure.holdsFrom(dateText(day))}` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return nothing;
  return html`<p class="figure">${parts.map((part) => html`<span>${part}</span>`)}</p>`;
}

/** A line with a unit has a figure to reach, even while it is not known which one binds this applicant. */
function requiredPart({ unit }: Line, required: number | null): TemplateResult | null {
  if (required !== null)
    return html`${text.figure.required}${text.figure.atLeast(numberText(required), unitText(unit))}`;
  return unit ? html`${text.figure.required}${text.figure.requiredOpen}` : null;
}

function becauseLine({ index }: Line, view: View): TemplateResult | typeof nothing {
  const because = view.because(index);
  if (because) return html`<p class="because">${text.because[because]}</p>`;
  return view.relaxed(index) ? html`<p class="because">${text.figure.relaxed}</p>` : nothing;
}

function moreOf(line: Line, status: string): TemplateResult | typeof nothing {
  const link = status === 'unknown' ? fillLink(line, text.results.fill) : nothing;
  const note = noteOf(line);
  return link === nothing && note === nothing ? nothing : html`<div class="more">${link}${note}</div>`;
}

function noteOf({ note }: Line): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<details class="note">
    <summary>${text.results.note}</summary>
    <p>${note}</p>
  </details>`;
}

/** A way to the first of the facts that a line weighs. */
export function fillLink({ facts }: Line, words: string): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<button
    class="link"
    type="button"
    @click=${(event: Event) => event.target!.dispatchEvent(new GoToFact(facts))}
  >
    ${words}
  </button>`;
}
