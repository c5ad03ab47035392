import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { handOver } from '../core/hand-over.js';
import type { Line } from '../core/outline.js';
import type { Chosen, Explanation, Session } from '../core/session.js';
import type { MaterialStatus, Status } from '../core/types.js';
import type { View } from '../core/view.js';
import { base, sheet } from '../styles/base.js';
import { results } from '../styles/results.js';
import { status } from '../styles/status.js';
import { citeText, numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { GoToMaterials } from './events.js';
import { holdsFromOf } from './explained.js';
import { functionsRule } from './functions-rule.js';
import { lineRow, type Moment } from './line-rows.js';
import { mark } from './mark.js';
import './remarks.js';
import { shortfalls } from './shortfalls.js';
import { materialTone, statusTone } from './tones.js';
import './verdict.js';

/** The result: verdict, conditions by article, functions, materials, and what else the measure says. */
@customElement('zice-results')
export class ResultsElement extends LitElement {
  static override styles = [base, sheet, status, results];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) explanation: Explanation | null = null;

  override render(): TemplateResult {
    const moment = { view: this.view, holdsFrom: holdsFromOf(this.explanation) };
    return html`<section class="panel sheet" aria-label=${text.results.title}>
      <zice-verdict
        tabindex="-1"
        .ruleset=${this.chosen.ruleset}
        .view=${this.view}
        .explanation=${this.explanation}
        @jump=${(event: CustomEvent<Status>) => this.jump(event.detail)}
      ></zice-verdict>
      <div class="pane" role="region" tabindex="0" aria-label=${text.results.details}>
        ${shortfalls(this.chosen, moment)}
        <h3>${text.results.conditions}</h3>
        ${this.chosen.outline.articles.map(
          ({ cite, lines }) =>
            html`<h4>${citeText(cite)}</h4>
              <ul>
                ${lines.map((line) => lineRow(line, moment))}
              </ul>`,
        )}
        ${this.functions(moment)} ${this.materials()}
        ${this.calendar()}
        <zice-remarks .ruleset=${this.chosen.ruleset}></zice-remarks>
      </div>
    </section>`;
  }

  /** Brings the result into sight. */
  reach(): void {
    this.scrollIntoView({ block: 'start' });
    this.renderRoot.querySelector<HTMLElement>('zice-verdict')?.focus({ preventScroll: true });
  }

  private jump(wanted: Status): void {
    const line = this.renderRoot.querySelector<HTMLElement>(`li[data-status="${wanted}"]`);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }

  private functions(moment: Moment): TemplateResult {
    return html`<h3>
        ${text.results.functions}<span class="rule">${functionsRule(this.chosen.ruleset, this.view)}</span>
      </h3>
      ${this.chosen.outline.functions.map((line) => this.serviceFunction(line, moment))}`;
  }

  private serviceFunction(line: Line, moment: Moment): TemplateResult {
    const own = this.view.status(line.index);
    return html`<section data-node=${line.id} data-status=${own}>
      <h4><span>${citeText(line.cite)}　${line.text}</span>${mark(statusTone[own], text.status[own])}</h4>
      ${line.note ? html`<p class="note">${line.note}</p>` : nothing}
      ${
        line.children.length > 0
          ? html`<ul>
              ${line.children.map((child) => lineRow(child, moment))}
            </ul>`
          : html`<p class="note">${text.functionsRule.noFigure}</p>`
      }
    </section>`;
  }

  /** The dated steps as a file for a calendar. */
  private calendar(): TemplateResult | typeof nothing {
    const file = this.explanation && this.session.calendarFile();
    if (!file) return nothing;
    const name = `${this.chosen.ruleset.id}.ics`;
    return html`<button
      class="plain to-calendar"
      type="button"
      @click=${() => handOver(name, 'text/calendar', file)}
    >
      ${text.results.toCalendar}
    </button>`;
  }

  private materialCounts(): string {
    return Object.entries(this.view.counts.materials)
      .filter(([, n]) => n > 0)
      .map(([name, n]) => `${text.materialStatus[name as MaterialStatus]} ${numberText(n)}`)
      .join(' · ');
  }

  private materials(): TemplateResult {
    return html`<h3>${text.results.materials}<span class="rule">${this.materialCounts()}</span></h3>
      <ul>
        ${this.chosen.outline.materials.map(({ index, material }) => {
          const own = this.view.material(index);
          return html`<li class="paper">
            <span>${citeText(material.id)} ${material.name}</span
            >${mark(materialTone[own], text.materialStatus[own])}
          </li>`;
        })}
      </ul>
      <button
        class="plain to-materials"
        type="button"
        @click=${() => this.dispatchEvent(new GoToMaterials())}
      >
        ${text.results.toMaterials}
      </button>`;
  }
}
