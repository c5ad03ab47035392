import { html, nothing, type TemplateResult } from 'lit';
import type { Assessment, FigureEntry, FigureRow } from '../../data/types.js';
import { citeText, numberText, unitText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import { text } from '../../text/index.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { columnHead, rowHead, rows, table, type Compared } from './compared.js';
import { factLink } from '../../ground/fact-link.js';
import { hangsOn, mayRequire, slackOf } from '../../ground/hanging.js';
import { mark } from '../../ground/mark.js';
import { statusTone } from '../../ground/tones.js';

/** Whether the figures show in which the measures do not differ, and what to do when that changes. */
export interface Differences {
  readonly only: boolean;
  readonly show: (only: boolean) => void;
}

/** The measures differ where the core marks one of them. */
const differs = ({ entries }: FigureRow): boolean => entries.some(({ stands_out }) => stands_out);

const alike = (figures: readonly FigureRow[]): string => (figures.some(differs) ? '' : 'alike');

/** Figures by measures: what each asks, how the applicant stands to it, and which asks most. */
export function comparedFigures(compared: Compared, differences: Differences): TemplateResult | typeof nothing {
  const { figures } = compared.comparison;
  if (figures.length === 0) return nothing;
  const words = comparisonWords();
  const only = differences.only && figures.some(differs);
  const ofFunctions = figures.filter(({ entries }) => entries.every((entry) => entry.function !== null));
  const ofConditions = figures.filter((row) => !ofFunctions.includes(row));
  return html`<section class="figures ${only ? 'differing' : ''}" aria-labelledby="figures">
    <h3 id="figures">${words.figures}</h3>
    <p class="rule">${words.figuresHelp}</p>
    <label class="tick"
      ><input
        type="checkbox"
        name="differences"
        .checked=${only}
        @change=${(event: Event) => differences.show((event.target as HTMLInputElement).checked)}
      /><span>${words.onlyDifferences(numberText(figures.length - figures.filter(differs).length))}</span></label
    >
    <div class=${alike(ofConditions)}>
      ${ofConditions.length > 0 ? figuresTable(words.figures, ofConditions, compared) : nothing}
    </div>
    ${
      ofFunctions.length > 0
        ? html`<details class="folded ${alike(ofFunctions)}">
            <summary>
              <span>${words.functionFigures}</span>
              <span class="number"
                >${text.results.items(numberText((only ? ofFunctions.filter(differs) : ofFunctions).length))}</span
              >
            </summary>
            ${figuresTable(words.functionFigures, ofFunctions, compared)}
          </details>`
        : nothing
    }
  </section>`;
}

function figuresTable(caption: string, figures: readonly FigureRow[], compared: Compared): TemplateResult {
  const measures = compared.ordered;
  const rulesets = measures.map(({ ruleset }) => ruleset);
  return table(
    caption,
    [comparisonWords().figure, ...measures.map((assessment) => columnOf(assessment, compared))],
    rows(figures.map((row) => figureRow(row, rulesets, compared))),
  );
}

function columnOf(assessment: Assessment, compared: Compared): TemplateResult {
  const { tone, words } = compared.stated(assessment);
  return html`${chinese(compared.place(assessment.ruleset))}${mark(tone, words)}`;
}

function figureRow(row: FigureRow, rulesets: readonly string[], compared: Compared): TemplateResult {
  return html`<tr
    role="row"
    class=${alike([row])}
    data-figure=${row.facts.join(' ')}
    data-kind=${row.kind}
  >
    ${rowHead(heading(row, compared))}
    ${rulesets.map((ruleset) => {
      const entries = row.entries.filter((entry) => entry.ruleset === ruleset && !entry.repeats);
      return html`<td
        role="cell"
        data-ruleset=${ruleset}
        class=${entries.length === 0 ? 'none' : ''}
      >
        ${columnHead(chinese(compared.place(ruleset)))}${
          entries.length === 0
            ? html`<span class="unseen">${comparisonWords().notAsked}</span><span aria-hidden="true">—</span>`
            : html`<div>${entries.map((entry) => asked(row, entry, compared))}</div>`
        }
      </td>`;
    })}
  </tr>`;
}

function heading({ facts, kind, unit, actual }: FigureRow, { words }: Compared): TemplateResult {
  const kinds: Readonly<Record<string, string>> = comparisonWords().kinds;
  return html`${kinds[kind] ? html`<span class="kind">${kinds[kind]}</span>` : nothing}
    ${factLink(facts, facts.map((fact) => words.label(fact)).join(text.cite.separator))}
    <span class="actual"
      >${
        actual === null
          ? text.answer.unset
          : html`${text.figure.actual} <b>${numberText(actual)}</b>${withChinese(unitText(unit))}`
      }</span
    >`;
}

function asked(row: FigureRow, entry: FigureEntry, compared: Compared): TemplateResult {
  const { stands_out: most, hangs_on } = entry;
  return html`<div class="asked" data-status=${entry.status}>
    <p class="wrap ${most ? 'most' : ''}">
      ${required(row, entry)}${most ? html`<strong class="strictest">${comparisonWords().strictest}</strong>` : nothing}
    </p>
    <p class="wrap">
      ${mark(statusTone[entry.status], text.status[entry.status])}
      <span class="slack">${withChinese(slackOf(entry, entry.may_require, row.gap_unit ?? row.unit)?.words ?? '')}</span>
    </p>
    ${hangs_on ? html`<p class="hangs">${hangsOn(hangs_on, compared.wordsOf(entry.ruleset))}</p>` : nothing}
    ${entry.relaxed ? html`<p class="cite">${comparisonWords().relaxed}</p>` : nothing}
    <p class="cite">
      ${citeText(entry.cite)}${
        entry.function === null
          ? nothing
          : html` ${chinese(compared.wordsOf(entry.ruleset).functionLabel(entry.function))}`
      }
    </p>
  </div>`;
}

function required({ unit }: FigureRow, { required: figure, may_require }: FigureEntry): TemplateResult | string {
  const words = figure === null ? mayRequire(may_require) : numberText(figure);
  return words === '' ? text.figure.requiredOpen : html`<b>${words}</b>${withChinese(unitText(unit))}`;
}
