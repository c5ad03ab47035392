import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Paper } from '../core/answers.js';
import type { Outline, Sheet, Sheets } from '../core/outline.js';
import type { Explanation, Session } from '../core/session.js';
import type { View } from '../core/view.js';
import { base, sheet, step } from '../styles/base.js';
import { materials } from '../styles/materials.js';
import { status } from '../styles/status.js';
import { citesText, citeText } from '../text/format.js';
import { text } from '../text/index.js';
import './document.js';
import { conflictOf, whyOf } from './explained.js';
import { mark } from './mark.js';
import { materialTone } from './tones.js';

type Entry = Outline['materials'][number];

/** The paper that makes a pledge a pledge, wherever a measure allows one. */
const pledgeForm = 'pledge_form';

/** Step three: the papers this measure asks for, ticked off as they come to hand. */
@customElement('zice-materials')
export class MaterialsElement extends LitElement {
  static override styles = [base, sheet, step, status, materials];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) explanation: Explanation | null = null;

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1">
        <span class="number">${text.materials.step}</span>${text.materials.title}
      </h2>
      <p class="intro">${text.materials.intro}</p>
      <ol>
        ${this.session.chosen!.outline.materials.map((entry) => this.material(entry))}
      </ol>
    </section>`;
  }

  /** Brings the list into sight. */
  reach(): void {
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    title?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  }

  private material(entry: Entry): TemplateResult {
    const { material, index, sheets } = entry;
    const own = this.view.material(index);
    return html`<li class="material sheet" data-material=${material.id} data-status=${own}>
      <div class="head">
        <h3>${citeText(material.id)}　${material.name}</h3>
        ${mark(materialTone[own], text.materialStatus[own])}
      </div>
      <div class="body">
        <p>${material.text}</p>
        ${material.note ? html`<p class="remark">${material.note}</p>` : nothing}
        ${
          material.proves.length > 0
            ? html`<p class="remark">${text.materials.proves}${citesText(material.proves)}</p>`
            : nothing
        }
        ${this.sheets(sheets, entry)} ${this.pledge(sheets)}
      </div>
    </li>`;
  }

  private sheets(sheets: Sheets, entry: Entry): TemplateResult {
    if ('sheet' in sheets) return this.document(sheets.sheet, entry);
    const members = 'any' in sheets ? sheets.any : sheets.all;
    return html`<div
      class="group"
      role="group"
      aria-label=${'any' in sheets ? text.materials.anyOf : text.materials.allOf}
    >
      ${'any' in sheets ? html`<p class="rule">${text.materials.anyOf}</p>` : nothing}
      ${members.map((member) => this.sheets(member, entry))}
    </div>`;
  }

  private document(sheetOf: Sheet, { material }: Entry): TemplateResult {
    const { document: id, entry, cite, needs } = sheetOf;
    const { session, explanation, view } = this;
    return html`<zice-document
      data-document=${id}
      .kind=${this.kind(id)}
      .needs=${needs}
      .cite=${cite === material.id ? '' : cite}
      .areas=${session.chosen!.ruleset.areas ?? {}}
      .paper=${session.answers.paper(id)}
      .status=${view.document(entry)}
      .why=${whyOf(explanation, material.id, id)}
      .conflict=${view.conflicts(entry) ? conflictOf(explanation, material.id, id) : undefined}
      @paper=${(event: CustomEvent<Partial<Paper>>) => session.setPaper(id, event.detail)}
    ></zice-document>`;
  }

  /** A pledge counts only with its form, so the form is asked for where a pledge was chosen. */
  private pledge(sheets: Sheets): TemplateResult | typeof nothing {
    const { answers } = this.session;
    if (
      !sheetsIn(sheets).some(
        ({ needs, document }) => needs.pledge && answers.paper(document).state === 'pledged',
      )
    ) {
      return nothing;
    }
    return html`<zice-document
      data-document=${pledgeForm}
      .kind=${this.kind(pledgeForm)}
      .paper=${answers.paper(pledgeForm)}
      @paper=${(event: CustomEvent<Partial<Paper>>) => this.session.setPaper(pledgeForm, event.detail)}
    ></zice-document>`;
  }

  private kind(id: string) {
    return this.session.zice.documents.documents.find((document) => document.id === id);
  }
}

function sheetsIn(sheets: Sheets): Sheet[] {
  if ('sheet' in sheets) return [sheets.sheet];
  return ('any' in sheets ? sheets.any : sheets.all).flatMap(sheetsIn);
}
