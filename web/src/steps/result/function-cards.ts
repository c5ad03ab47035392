import { html, nothing, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Line } from '../../engine/outline.js';
import { citeText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { inItsTurn } from '../../ground/filling.js';
import { gapText } from '../../ground/hanging.js';
import { functionsRule } from './functions-rule.js';
import { lineRows } from './line-rows.js';
import { mark } from '../../ground/mark.js';
import type { Moment } from '../../ground/moment.js';
import { statusTone } from '../../ground/tones.js';

/** The service functions: how many are needed, and a card for each that says which requirement is missing; those met first. */
export function functionCards(moment: Moment): TemplateResult | typeof nothing {
  const { outline, ruleset } = moment.chosen;
  if (outline.functions.length === 0) return nothing;
  const { status } = moment.view.functions;
  const isClaimed = ({ index }: Line) => moment.view.status(index) !== 'not_claimed';
  const claimed = outline.functions.filter(isClaimed);
  const met = claimed.filter(({ index }) => moment.view.status(index) === 'met');
  const rest = claimed.filter((line) => !met.includes(line));
  // Enough are met: whether the others are changes nothing.
  const matters = status !== 'met';
  const others = outline.functions.filter((line) => !isClaimed(line));
  return html`<section class="functions" aria-labelledby="functions">
    <h3 id="functions">${text.results.functions}</h3>
    <p class="rule">
      ${mark(statusTone[status], text.status[status])} ${functionsRule(ruleset, moment.view)}
    </p>
    ${cards(matters ? [...met, ...rest] : met, moment)}
    ${matters ? nothing : folded(text.results.noLongerMatter, rest, moment)}
    ${folded(text.results.notClaimed, others, moment)}
  </section>`;
}

function folded(words: string, lines: readonly Line[], moment: Moment): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<details class="folded">
    <summary>
      <span>${words}</span><span class="number">${text.results.items(numberText(lines.length))}</span>
    </summary>
    ${cards(lines, moment)}
  </details>`;
}

function cards(lines: readonly Line[], moment: Moment): unknown {
  return repeat(
    lines,
    ({ id }) => id,
    (line) => card(line, moment),
  );
}

function card(line: Line, moment: Moment): TemplateResult {
  const status = moment.view.status(line.index);
  return html`<details class="card" tabindex="-1" data-node=${line.id} data-status=${status}>
    <summary>
      <span class="head">
        <b>${chinese(line.text)}</b>${mark(statusTone[status], text.status[status])}
        <span class="cite">${citeText(line.cite)}</span>
      </span>
      ${status === 'not_claimed' ? nothing : lacks(line, moment)}
    </summary>
    ${line.note ? html`<p class="note">${chinese(line.note)}</p>` : nothing} ${inItsTurn(() => lineRows(line.children, moment))}
  </details>`;
}

/** What stands between a function and its requirements, named. */
function lacks(line: Line, moment: Moment): TemplateResult {
  if (line.children.length === 0) return html`<span class="lacks">${text.functionsRule.noFigure}</span>`;
  const leaves = line.children.flatMap(ownParts);
  const named = (status: string, words: string) => {
    const found = leaves.filter(({ index }) => moment.view.status(index) === status);
    if (found.length === 0) return nothing;
    return html`<span class="lacks" data-lacks=${status}
      ><b>${words}</b>${join(
        found.map((one) => nameOf(one, moment)),
        text.semicolon,
      )}</span
    >`;
  };
  const all = html`<span class="lacks"
    >${text.results.requirements(numberText(line.children.length))}${
      moment.view.status(line.index) === 'met' ? text.comma + text.results.allMet : ''
    }</span
  >`;
  return html`${all}${named('unmet', text.results.missing)}${named('discretionary', text.results.weighed)}${named(
    'unknown',
    text.results.open,
  )}`;
}

/** The parts that are each required; where one of several is enough, that group is itself the requirement. */
function ownParts(line: Line): readonly Line[] {
  return line.kind === 'all' ? line.children.flatMap(ownParts) : [line];
}

function nameOf(line: Line, { view }: Moment): TemplateResult {
  const { gap } = view.figures(line.index);
  return html`${chinese(line.text)}${gap === null ? nothing : withChinese(text.brackets(gapText(gap, line.gap_unit)))}`;
}
