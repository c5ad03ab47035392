import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Change } from '../../data/types.js';
import { numberText } from '../../text/format.js';
import type { FactWords } from '../../text/fact-words.js';
import { comparisonWords } from '../../text/compare.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { cell, rowHead, table, type Compared } from './compared.js';
import { mark } from '../../ground/mark.js';
import { routeChanges } from '../deeds/route-changes.js';
import { forceTone } from '../../ground/tones.js';

/** Routes up to this length stand in the table, longer ones are opened. */
const mostInSight = 4;

/** A row for each measure: whether it holds, what it says, how much is missing and the least that would mend it. */
export function comparedMeasures(compared: Compared): TemplateResult {
  const words = comparisonWords();
  return html`<section class="measures" aria-labelledby="measures">
    <h3 id="measures">${words.measures}</h3>
    ${table(
      words.measures,
      [
        words.place,
        words.verdict,
        words.unmet,
        words.discretionary,
        words.unknown,
        words.functions,
        words.papers,
        words.route,
      ],
      compared.comparison.assessments.map((assessment) => measure(assessment, compared)),
    )}
    <p class="rule">${words.countsHelp}</p>
    ${compared.comparison.assessments.map((assessment) => limits(assessment, compared))}
    ${compared.comparison.assessments.map((assessment) => noticesOf(assessment, compared))}
  </section>`;
}

function measure(assessment: Assessment, compared: Compared): TemplateResult {
  const words = comparisonWords();
  const { ruleset, force, counts } = assessment;
  return html`<tr role="row" data-ruleset=${ruleset}>
    ${rowHead(
      html`<span class="place" lang="zh-CN">${compared.place(ruleset)}</span>
        <span class="force">${mark(forceTone[force.status], text.force[force.status])}</span>`,
    )}
    ${cell(words.verdict, html`<div class="stated">${compared.stated(assessment).marks()}</div>`)}
    ${cell(words.unmet, numberText(counts.conditions.unmet))}
    ${cell(words.discretionary, numberText(counts.conditions.discretionary))}
    ${cell(words.unknown, numberText(counts.conditions.unknown))}
    ${cell(words.functions, functionsOf(assessment))} ${cell(words.papers, papersOf(assessment))}
    ${cell(words.route, nearest(assessment, compared.wordsOf(ruleset)))}
  </tr>`;
}

/** Where a measure does not, or may not, apply on the day of assessment or to an applicant of this place. */
function limits(assessment: Assessment, compared: Compared): TemplateResult[] {
  const { ruleset, force } = assessment;
  return compared.stated(assessment).limits.map(
    ({ kind, long, note }) => html`<p class="rule" data-limit=${kind}>
      <b>${chinese(compared.place(ruleset))}${text.colon}${withChinese(text.sentence(long))}</b>${chinese(note || (force.note ?? ''))}
    </p>`,
  );
}

/** What a measure has to say to those who are registered where this applicant is. */
function noticesOf({ ruleset, notices }: Assessment, compared: Compared): TemplateResult[] {
  return notices.map(
    ({ cite, text: words }) => html`<p class="rule" data-notice=${cite}>
      <b>${chinese(compared.place(ruleset))}${text.colon}</b>${chinese(words)}
    </p>`,
  );
}

function functionsOf({ functions: { rule, met, need } }: Assessment): string {
  if (rule === 'none') return comparisonWords().noFunctions;
  return comparisonWords().functionsOf(
    numberText(met),
    need === null ? comparisonWords().functionsOpen : numberText(need),
  );
}

function papersOf({ counts: { documents } }: Assessment): string {
  const { ready, needed, unknown } = documents;
  return (
    comparisonWords().papersOf(numberText(ready), numberText(needed)) +
    (unknown === 0 ? '' : comparisonWords().papersUnknown(numberText(unknown)))
  );
}

/** The first of the routes, which asks least; apart, the first that leaves it to the authority. */
function nearest(assessment: Assessment, words: FactWords): TemplateResult | string {
  if (assessment.verdict === 'meets') return comparisonWords().noChange;
  const [route] = assessment.routes;
  const [lenient] = assessment.discretionary_routes;
  return html`<div>
    ${route ? changes(route, words) : html`<p>${assessment.more_routes === null ? comparisonWords().notAllTried : comparisonWords().noRoute}</p>`}
    ${
      lenient
        ? html`<div class="lenient">${mark('weighed', comparisonWords().lenient)}${changes(lenient, words)}</div>`
        : nothing
    }
  </div>`;
}

function changes(route: readonly Change[], words: FactWords): TemplateResult {
  if (route.length <= mostInSight) return routeChanges(route, words);
  return html`<details class="unfolds">
    <summary>${comparisonWords().routeOf(numberText(route.length))}</summary>
    ${routeChanges(route, words)}
  </details>`;
}
