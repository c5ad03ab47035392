import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from '../../engine/outline.js';
import type { FigureRange, PossibleFigure, Status } from '../../data/types.js';
import type { Figures } from '../../engine/view.js';
import { dateText, numberText, unitText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { rangeText } from '../../text/range-text.js';
import { withChinese } from '../../ground/chinese.js';
import { figureBar } from './figure-bar.js';
import { mayRequire, slackOf } from '../../ground/hanging.js';
import type { Moment } from '../../ground/moment.js';
import { statusTone } from '../../ground/tones.js';

/** A line's figure: what it is, what it has to reach and what is missing, as a bar and in words. */
export function figureLine(line: Line, { view, said }: Moment): TemplateResult | typeof nothing {
  const status = view.status(line.index);
  const figures = view.figures(line.index);
  const { holds_from, may_require, actual_range, gap_range, margin_range } = said.get(line.id) ?? {};
  const day = status === 'met' ? undefined : holds_from;
  const possible = figures.required === null ? may_require : undefined;
  const parts = [
    actualPart(line, figures, actual_range),
    requiredPart(line, figures, status, possible),
    slackPart(line, figures, possible),
    figures.actual === null && status === 'unmet' ? rangedSlack(line, gap_range, true) : null,
    figures.actual === null && status === 'met' ? rangedSlack(line, margin_range, false) : null,
    day ? html`<span>${text.figure.holdsFrom(dateText(day))}</span>` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return nothing;
  return html`${figureBar(figures, line.unit, statusTone[status])}<span class="figure">${parts}</span>`;
}

/** The figure, or where it lies: that is told when typing pauses, and is no more once the figure is known. */
function actualPart(line: Line, { actual }: Figures, range: FigureRange | undefined): TemplateResult | null {
  const words = actual === null ? (range ? rangeText(range) : '') : numberText(actual);
  if (words === '') return null;
  return html`<span class="is-actual">${text.figure.actual} <b>${words}</b>${withChinese(unitText(line.unit))}</span>`;
}

function rangedSlack(line: Line, range: FigureRange | undefined, missing: boolean): TemplateResult | null {
  if (!range || rangeText(range) === '') return null;
  const words = (missing ? text.figure.gap : text.figure.margin)(
    rangeText(range),
    unitText(line.gap_unit || line.unit),
  );
  return missing ? html`<b class="gap">${withChinese(words)}</b>` : html`<span>${withChinese(words)}</span>`;
}

/** A line with a unit has a figure to reach, even while it is not known which one binds this applicant. */
function requiredPart(
  { unit }: Line,
  { required, gap }: Figures,
  status: Status,
  possible: readonly PossibleFigure[] | undefined,
): TemplateResult | null {
  if (!unit) return null;
  const { atLeast, below, requiredOpen } = text.figure;
  const figures = required === null ? mayRequire(possible) : numberText(required);
  const shown = figures === '' ? requiredOpen : atLeast(figures, unitText(unit));
  const words = status === 'unknown' && gap !== null ? below(figures, unitText(unit)) : text.figure.required + shown;
  return html`<span class=${required === null ? '' : 'is-required'}>${withChinese(words)}</span>`;
}

function slackPart(
  line: Line,
  figures: Figures,
  possible: readonly PossibleFigure[] | undefined,
): TemplateResult | null {
  const slack = slackOf(figures, possible, line.gap_unit);
  if (!slack) return null;
  return slack.missing
    ? html`<b class="gap">${withChinese(slack.words)}</b>`
    : html`<span>${withChinese(slack.words)}</span>`;
}
