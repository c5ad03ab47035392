import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, Change, Fit, MeasureStanding } from '../../data/types.js';
import { numberText } from '../../text/format.js';
import type { FactWords } from '../../text/fact-words.js';
import { comparisonWords } from '../../text/compare.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { cell, rowHead, rows, table, type Compared } from './compared.js';
import { mark, type Tone } from '../../ground/mark.js';
import { routeChanges } from '../deeds/route-changes.js';
import { forceTone } from '../../ground/tones.js';

/** Routes up to this length stand in the table, longer ones are opened; so are those to a title that one cannot have. */
const mostInSight: Record<Fit, number> = { yes: 4, unknown: 4, no: 0 };

/** In the order of the core: those that apply, those that may, those that do not. */
const fits: readonly Fit[] = ['yes', 'unknown', 'no'];

/** That a measure takes applicants of another place is no fault of this one. */
const fitTone: Record<Fit, Tone> = { yes: 'good', unknown: 'open', no: 'aside' };

/** A row for each measure: whether it holds, what it says, how much is missing and the least that would mend it. */
export function comparedMeasures(compared: Compared): TemplateResult {
  const words = comparisonWords();
  const headings = [
    words.place,
    words.verdict,
    words.unmet,
    words.discretionary,
    words.unknown,
    words.functions,
    words.papers,
    words.route,
  ];
  return html`<section class="measures" aria-labelledby="measures">
    <h3 id="measures">${words.measures}</h3>
    ${table(
      words.measures,
      headings,
      fits.map((fit) => group(fit, compared, headings.length)),
    )}
    <details class="folded">
      <summary><span>${words.limits}</span></summary>
      <p class="rule">${words.orderHelp}</p>
      <p class="rule">${words.countsHelp}</p>
      ${compared.ordered.map((assessment) => limits(assessment, compared))}
      ${compared.ordered.map((assessment) => noticesOf(assessment, compared))}
    </details>
  </section>`;
}

function group(fit: Fit, compared: Compared, columns: number): TemplateResult | typeof nothing {
  const members = compared.comparison.order.filter(({ applies }) => applies === fit);
  if (members.length === 0) return nothing;
  return rows(
    html`<tr role="row" class="group">
        <th role="rowheader" scope="rowgroup" colspan=${columns}>${comparisonWords().applies[fit]}</th>
      </tr>
      ${members.map((standing) => measure(standing, compared))}`,
  );
}

function measure({ ruleset, applies, takes }: MeasureStanding, compared: Compared): TemplateResult {
  const words = comparisonWords();
  const assessment = compared.assessment(ruleset);
  const { force, counts } = assessment;
  return html`<tr role="row" data-ruleset=${ruleset} data-applies=${applies}>
    ${rowHead(
      html`<span class="place">${chinese(compared.place(ruleset))}</span>
        <span class="force">${mark(forceTone[force.status], text.force[force.status])}</span>
        <span class="force">${mark(fitTone[takes], words.takes[takes])}</span>`,
    )}
    ${cell(words.verdict, html`<div class="stated">${compared.stated(assessment).marks()}</div>`)}
    ${cell(words.unmet, numberText(counts.conditions.unmet))}
    ${cell(words.discretionary, numberText(counts.conditions.discretionary))}
    ${cell(words.unknown, numberText(counts.conditions.unknown))}
    ${cell(words.functions, functionsOf(assessment))} ${cell(words.papers, papersOf(assessment))}
    ${cell(words.route, nearest(assessment, compared.wordsOf(ruleset), mostInSight[applies]))}
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
function nearest(assessment: Assessment, words: FactWords, most: number): TemplateResult | string {
  if (assessment.verdict === 'meets') return comparisonWords().noChange;
  const [route] = assessment.routes;
  const [lenient] = assessment.discretionary_routes;
  return html`<div>
    ${route ? changes(route, words, most) : html`<p>${assessment.more_routes === null ? comparisonWords().notAllTried : comparisonWords().noRoute}</p>`}
    ${
      lenient
        ? html`<div class="lenient">${mark('weighed', comparisonWords().lenient)}${changes(lenient, words, most)}</div>`
        : nothing
    }
  </div>`;
}

function changes(route: readonly Change[], words: FactWords, most: number): TemplateResult {
  if (route.length <= most) return routeChanges(route, words);
  return html`<details class="unfolds">
    <summary>${comparisonWords().routeOf(numberText(route.length))}</summary>
    ${routeChanges(route, words)}
  </details>`;
}
