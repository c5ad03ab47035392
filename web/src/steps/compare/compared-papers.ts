import { html, nothing, type TemplateResult } from 'lit';
import type { AskedDocument, DocumentRow } from '../../data/types.js';
import { citeText, numberText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { cell, rowHead, rows, table, type Compared } from './compared.js';
import { factLink } from '../../ground/fact-link.js';
import { mark } from '../../ground/mark.js';
import { documentTone } from '../../ground/tones.js';

/** The papers that any measure asks for and where: those still to be got, and those that serve everywhere. */
export function comparedPapers(compared: Compared): TemplateResult | typeof nothing {
  const { documents } = compared.comparison;
  const serving = documents.filter(({ need }) => need === 'served');
  const open = documents.filter(({ need }) => need === 'open');
  if (serving.length + open.length === 0) return nothing;
  return html`<section class="papers" aria-label=${text.materials.title}>
    ${folded(comparisonWords().papersWanted, comparisonWords().papersWantedHelp, open, compared)}
    ${folded(comparisonWords().papersServing, '', serving, compared)}
  </section>`;
}

function folded(
  title: string,
  help: string,
  papers: readonly DocumentRow[],
  compared: Compared,
): TemplateResult | typeof nothing {
  if (papers.length === 0) return nothing;
  return html`<details class="folded">
    <summary>
      <span>${title}</span>
      <span class="number">${text.results.items(numberText(papers.length))}</span>
    </summary>
    ${help ? html`<p class="rule">${help}</p>` : nothing} ${papersTable(title, papers, compared)}
  </details>`;
}

function papersTable(caption: string, papers: readonly DocumentRow[], compared: Compared): TemplateResult {
  const { paper, where } = comparisonWords();
  const { at_hand: atHand, absent } = text.paper;
  return table(
    caption,
    [paper, atHand, where],
    rows(
      papers.map(
        (row) =>
          html`<tr role="row" data-paper=${row.id}>
            ${rowHead(chinese(compared.document(row.id)))}
            ${cell(atHand, row.at_hand ? mark('good', atHand) : mark('open', absent))}
            ${cell(
              where,
              html`<ul>
                ${row.asked.filter(({ status }) => status !== 'not_needed').map((asked) => askedBy(asked, compared))}
              </ul>`,
            )}
          </tr>`,
      ),
    ),
  );
}

function askedBy({ ruleset, cite, status, why, explains }: AskedDocument, compared: Compared): TemplateResult {
  return html`<li data-ruleset=${ruleset}>
    <span>${chinese(compared.place(ruleset))}</span
    ><span class="cite">${citeText(cite)}</span
    >${mark(documentTone[status], text.documentStatus[status])}${explains && why ? chinese(why) : nothing}
  </li>`;
}

/** The questions still open, with the measures that hang on them. */
export function comparedQuestions(compared: Compared): TemplateResult | typeof nothing {
  const { open_questions: questions, assessments } = compared.comparison;
  if (questions.length === 0) return nothing;
  const askedBy = (fact: string) =>
    assessments.filter((one) => one.open_questions.includes(fact)).map(({ ruleset }) => compared.place(ruleset));
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
            ${factLink(fact, compared.words.label(fact))}<span class="cite"
              >${chinese(askedBy(fact).join(text.cite.separator))}</span
            >
          </li>`,
      )}
    </ul>
  </details>`;
}
