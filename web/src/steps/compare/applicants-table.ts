import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment } from '../../data/types.js';
import { citeText, numberText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import { chinese } from '../../ground/chinese.js';
import { cell, columnHead, rowHead, rows, table, type Compared } from './compared.js';

/** An applicant of the table; what was entered on the page cannot be removed from it. */
export interface Applicant {
  readonly name: string;
  readonly compared: Compared;
  readonly remove?: () => void;
}

/** Applicants by measures: each verdict, and how much is missing. */
export function applicantsByAll(
  applicants: readonly Applicant[],
  rulesets: readonly string[],
  own: Compared,
): TemplateResult {
  const words = comparisonWords().several;
  return table(
    words.title,
    [words.applicant, ...rulesets.map((ruleset) => chinese(own.place(ruleset)))],
    rows(
      applicants.map(
        (applicant) => html`<tr role="row" data-applicant=${applicant.name}>
          ${head(applicant)}
          ${rulesets.map(
            (ruleset) => html`<td role="cell" data-ruleset=${ruleset}>
              ${columnHead(chinese(own.place(ruleset)))}${verdictOf(applicant, ruleset)}
            </td>`,
          )}
        </tr>`,
      ),
    ),
  );
}

/** Applicants by one measure: the verdict, what is missing, and which conditions that is. */
export function applicantsByOne(applicants: readonly Applicant[], ruleset: string): TemplateResult {
  const words = comparisonWords();
  const { several } = words;
  return table(
    several.title,
    [several.applicant, words.verdict, words.unmet, words.discretionary, words.unknown, several.unmetCites],
    rows(
      applicants.map((applicant) => {
        const assessment = applicant.compared.assessment(ruleset);
        const { conditions } = assessment.counts;
        return html`<tr role="row" data-applicant=${applicant.name}>
          ${head(applicant)}
          ${cell(words.verdict, html`<div class="stated">${applicant.compared.stated(assessment).marks()}</div>`)}
          ${cell(words.unmet, numberText(conditions.unmet))}
          ${cell(words.discretionary, numberText(conditions.discretionary))}
          ${cell(words.unknown, numberText(conditions.unknown))} ${cell(several.unmetCites, unmet(assessment, applicant.compared))}
        </tr>`;
      }),
    ),
  );
}

function head({ name, remove }: Applicant): TemplateResult {
  const words = comparisonWords().several;
  return rowHead(
    html`<span class="place">${name}</span>${
      remove
        ? html`<button type="button" class="text-button" aria-label=${words.remove(name)} @click=${remove}>
            ${words.removeShort}
          </button>`
        : nothing
    }`,
  );
}

function verdictOf({ compared }: Applicant, ruleset: string): TemplateResult {
  const words = comparisonWords().several;
  const assessment = compared.assessment(ruleset);
  const { applies } = compared.comparison.order.find((one) => one.ruleset === ruleset)!;
  const { unmet: missed, unknown } = assessment.counts.conditions;
  return html`<div>
    <div class="stated">${compared.stated(assessment).marks()}</div>
    <p class="counts">
      ${applies === 'no' ? html`<span class="not-for">${words.notFor}</span>` : nothing}
      <span>${words.unmetOf(numberText(missed))}</span> <span>${words.unknownOf(numberText(unknown))}</span>
    </p>
  </div>`;
}

function unmet({ ruleset, conditions, functions }: Assessment, compared: Compared): TemplateResult | string {
  const missed = conditions.filter((condition) => condition.status === 'unmet');
  if (missed.length === 0 && functions.status !== 'unmet') return comparisonWords().several.noneUnmet;
  return html`<ul>
    ${missed.map(
      ({ id, cite }) =>
        html`<li><span class="cite">${citeText(cite)}</span> ${chinese(compared.condition(ruleset, id))}</li>`,
    )}
    ${functions.status === 'unmet' ? html`<li>${comparisonWords().functions}</li>` : nothing}
  </ul>`;
}
