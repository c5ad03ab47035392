import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Line } from '../../engine/outline.js';
import { citeText, titleText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { factLink } from '../../ground/fact-link.js';
import { articleWords } from './article-words.js';
import { figureLine } from './figure-line.js';
import { hangsOn } from '../../ground/hanging.js';
import { mark } from '../../ground/mark.js';
import type { Moment } from '../../ground/moment.js';
import { statusTone } from '../../ground/tones.js';

/** A list of conditions or requirements. A line keeps its place in the list and stays open while others come and go. */
export function lineRows(lines: readonly Line[], moment: Moment): TemplateResult {
  return html`<ul class="lines">
    ${repeat(
      lines,
      ({ id }) => id,
      (line) => lineRow(line, moment),
    )}
  </ul>`;
}

/** Status, wording, figure and article; opened, what it rests on. Groups have their parts below them. */
function lineRow(line: Line, moment: Moment): TemplateResult {
  const status = moment.view.status(line.index);
  return html`<li class="line" tabindex="-1" data-node=${line.id} data-status=${status}>
    <details>
      <summary>
        <span class="head">
          ${mark(statusTone[status], text.status[status])}<span class="cite">${citeText(line.cite)}</span>
        </span>
        <span class="text">${chinese(line.text)}</span>
        ${figureLine(line, moment)}
      </summary>
      ${basis(line, moment)} ${articleWords(line.cite, moment.chosen.ruleset)}
    </details>
    ${becauseOf(line, moment)} ${hanging(line, moment)}
    ${
      line.children.length > 0
        ? html`<div class="parts">
            <p class="rule">${partsRule(line)}</p>
            ${lineRows(line.children, moment)}
          </div>`
        : nothing
    }
  </li>`;
}

function partsRule({ kind }: Line): string {
  if (kind === 'any') return text.figure.any;
  return kind === 'at_least' ? text.figure.some : text.figure.all;
}

/** The article, our wording of it, the reading taken and the answers it was weighed by, each a way to its question. */
function basis(line: Line, moment: Moment): TemplateResult {
  const words = text.basis;
  const { title } = moment.chosen.ruleset;
  return html`<dl class="basis">
    <dt>${words.article}</dt>
    <dd><span>${chinese(titleText(title))}</span>${words.afterTitle(citeText(line.cite))}</dd>
    <dt>${words.wording}</dt>
    <dd>${chinese(line.text)}</dd>
    ${
      line.note
        ? html`<dt>${words.note}</dt>
            <dd>${chinese(line.note)}</dd>`
        : nothing
    }
    <dt>${words.kind}</dt>
    <dd>${words.kinds[line.kind]}</dd>
    ${
      line.facts.length > 0
        ? html`<dt>${words.facts}</dt>
            <dd>
              <ul>
                ${line.facts.map(
                  (fact) =>
                    html`<li class="fact">
                      ${factLink(fact, moment.words.label(fact))}<b>${withChinese(moment.answered(fact))}</b>
                    </li>`,
                )}
              </ul>
            </dd>`
        : nothing
    }
  </dl>`;
}

/** Why a line is left to the authority, or was weighed by a printed relaxation: in the open, not only on demand. */
function becauseOf({ id, index, note }: Line, moment: Moment): TemplateResult | typeof nothing {
  const because = moment.view.because(index);
  if (!because) {
    return moment.view.relaxed(index) ? html`<p class="because">${text.figure.relaxed}</p>` : nothing;
  }
  const { discretions = [] } = moment.chosen.ruleset;
  const by: readonly string[] = moment.said.get(id)?.discretions ?? [];
  return html`<div class="because">
    <p>${text.because[because]}</p>
    ${
      because === 'relaxation'
        ? discretions
            .filter((one) => by.includes(one.id))
            .map(
              (one) =>
                html`<p>
                  ${text.basis.discretion}${text.colon}${citeText(one.cite)}${text.comma}<span
                    >${chinese(one.text)}</span
                  >
                </p>`,
            )
        : note && html`<p>${text.basis.note}${text.colon}<span>${chinese(note)}</span></p>`
    }
  </div>`;
}

/** A figure that is known and settles nothing yet: on which answers it hangs. */
function hanging({ id, index }: Line, { view, said, words }: Moment): TemplateResult | typeof nothing {
  const facts = said.get(id)?.hangs_on;
  if (!facts || view.status(index) !== 'unknown') return nothing;
  return html`<p class="hangs">${hangsOn(facts, words)}</p>`;
}
