import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Line } from '../../engine/outline.js';
import type { View } from '../../engine/view.js';
import type { Question } from '../../session/session.js';
import { vocabulary } from '../../data/shipped.js';
import { citeText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { hangsOn } from '../../ground/hanging.js';
import { mark } from '../../ground/mark.js';
import type { Moment } from '../../ground/moment.js';
import { statusTone } from '../../ground/tones.js';
import { figureLine } from '../result/figure-line.js';

/** What questions decide: each requirement with its threshold, and from the first key on its outcome. */
export function decidedLines(questions: readonly Question[], moment: Moment): TemplateResult {
  return html`<ul>
    ${repeat(
      linesOf(questions, moment),
      ({ id }) => id,
      (line) => row(line, moment),
    )}
  </ul>`;
}

function row(line: Line, moment: Moment): TemplateResult {
  const status = moment.view.status(line.index);
  const hanging = moment.view.hangsOn(line.index).map((fact) => vocabulary.facts[fact]!.id);
  return html`<li class="line ${status === 'unmet' ? 'missed' : ''}" data-node=${line.id} data-status=${status}>
    <p class="head">
      ${mark(statusTone[status], text.status[status])}
      <span class="text">${chinese(line.text)}</span><span class="cite">${text.brackets(citeText(line.cite))}</span>
    </p>
    ${figureLine(line, moment)}
    ${hanging.length > 0 ? html`<p class="hangs">${hangsOn(hanging, moment.words)}</p>` : nothing}
  </li>`;
}

/** Requirements of the conditions and of functions that are applied for; a group is told by its parts. */
function linesOf(questions: readonly Question[], { chosen, view }: Moment): Line[] {
  const { articles, functions } = chosen.outline;
  const claimed = functions.filter(({ index }) => view.status(index) !== 'not_claimed');
  const all = [...articles.flatMap(({ lines }) => lines), ...claimed.flatMap(({ children }) => children)];
  return all.flatMap(leaves).filter((line) => questions.some((question) => isDecided(line, question, view)));
}

const leaves = (line: Line): readonly Line[] => (line.children.length === 0 ? [line] : line.children.flatMap(leaves));

/** Places, and what only opens a discretion, stand behind many figures: these are shown where they hang on them. */
function isDecided({ index, facts, unit }: Line, { fact, index: asked }: Question, view: View): boolean {
  if (!facts.includes(fact.id)) return false;
  if (facts.length === 1 || view.hangsOn(index).includes(asked)) return true;
  const isFigure = fact.type === 'number' || fact.type === 'date';
  return isFigure ? unit !== '' : unit === '' && (fact.type === 'yes_no' || fact.type === 'choice');
}
