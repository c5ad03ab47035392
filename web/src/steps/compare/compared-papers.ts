import { html, nothing, type TemplateResult } from 'lit';
import type { AskedDocument, DocumentRow } from '../../data/types.js';
import { citeText, numberText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { cell, rowHead, table, type Compared } from './compared.js';
import { factLink } from '../../ground/fact-link.js';
import { mark } from '../../ground/mark.js';
import { documentTone } from '../../ground/tones.js';

const wanted = ({ status }: AskedDocument): boolean => status !== 'not_needed';

/** The papers that any measure asks for and where; those that serve everywhere are folded. */
export function comparedPapers(compared: Compared): TemplateResult | typeof nothing {
  const rows = compared.comparison.documents.filter(({ asked }) => asked.some(wanted));
  if (rows.length === 0) return nothing;
  const serves = ({ asked }: DocumentRow) => asked.filter(wanted).every(({ status }) => status === 'ready');
  const serving = rows.filter(serves);
  const open = rows.filter((row) => !serves(row));
  return html`<section class="papers" aria-labelledby="papers">
    <h3 id="papers">${comparisonWords().papersWanted}</h3>
    <p class="rule">${comparisonWords().papersWantedHelp}</p>
    ${open.length > 0 ? papersTable(comparisonWords().papersWanted, open, compared) : nothing}
    ${
      serving.length > 0
        ? html`<details class="folded">
            <summary>
              <span>${comparisonWords().papersServing}</span>
              <span class="number">${text.results.items(numberText(serving.length))}</span>
            </summary>
            ${papersTable(comparisonWords().papersServing, serving, compared)}
          </details>`
        : nothing
    }
  </section>`;
}

function papersTable(caption: string, rows: readonly DocumentRow[], compared: Compared): TemplateResult {
  const { paper, atHand, where } = comparisonWords();
  return table(
    caption,
    [paper, atHand, where],
    rows.map(
      (row) =>
        html`<tr role="row" data-paper=${row.id}>
          ${rowHead(chinese(compared.document(row.id)))}
          ${cell(atHand, row.at_hand ? mark('good', atHand) : mark('open', comparisonWords().notAtHand))}
          ${cell(
            where,
            html`<ul>
              ${row.asked.filter(wanted).map((asked) => askedBy(asked, compared))}
            </ul>`,
          )}
        </tr>`,
    ),
  );
}

function askedBy({ ruleset, cite, status, why }: AskedDocument, compared: Compared): TemplateResult {
  // That a paper is missing needs no reason.
  const reason = status === 'missing' ? undefined : why;
  return html`<li data-ruleset=${ruleset}>
    <span lang="zh-CN">${compared.place(ruleset)}</span
    ><span class="cite">${citeText(cite)}</span
    >${mark(documentTone[status], text.documentStatus[status])}${reason ? chinese(reason) : nothing}
  </li>`;
}

/** The questions still open, with the measures that hang on them. */
export function comparedQuestions(compared: Compared): TemplateResult | typeof nothing {
  const { open_questions: questions, assessments } = compared.comparison;
  if (questions.length === 0) return nothing;
  const askedBy = (fact: string) =>
    assessments
      .filter((one) => one.open_questions.includes(fact))
      .map(({ ruleset }) => compared.place(ruleset));
  return html`<details class="folded">
    <summary>
      <span>${comparisonWords().questions}</span>
      <span class="number">${text.results.items(numberText(questions.length))}</span>
    </summary>
    <p class="rule">${comparisonWords().questionsHelp}</p>
    <ul class="questions">
      ${questions.map(
        (fact) =>
          html`<li>
            ${factLink(fact, compared.words.label(fact))}<span class="cite" lang="zh-CN"
              >${askedBy(fact).join(text.cite.separator)}</span
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
