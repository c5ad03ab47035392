import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Outline, Sheet, Sheets } from '../../engine/outline.js';
import type { View } from '../../engine/view.js';
import type { Session } from '../../session/session.js';
import { base } from '../../ground/base.styles.js';
import { checklist } from './checklist.styles.js';
import { citeText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { rowsWanted } from './rows-wanted.js';

/** On paper only: every paper the measure asks for, what it must be, and a box to tick by hand; whatever the screen leaves out. */
@customElement('zice-checklist')
export class ChecklistElement extends ZiceElement {
  static override styles = [base, checklist];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) view!: View;

  override render(): TemplateResult {
    const { title, paper, wanted, now, tick } = text.materials.checklist;
    return html`<h2>${title}</h2>
      <table>
        <thead>
          <tr>
            ${[paper, wanted, now, tick].map((heading) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        ${this.session.chosen!.outline.materials.map((entry) => this.#material(entry))}
      </table>`;
  }

  #material({ material, index, sheets }: Outline['materials'][number]): TemplateResult {
    return html`<tbody>
      <tr class="material">
        <th scope="rowgroup" colspan="2">${citeText(material.id)} ${chinese(material.name)}</th>
        <td colspan="2">${text.materialStatus[this.view.material(index)]}</td>
      </tr>
      ${this.#sheets(sheets)}
    </tbody>`;
  }

  #sheets(sheets: Sheets, or = ''): TemplateResult {
    if ('sheet' in sheets) return this.#document(sheets.sheet, or);
    const any = 'any' in sheets;
    const members = any ? sheets.any : sheets.all;
    return html`<tr class="group">
        <td colspan="4">${or}${any ? text.materials.anyOf : text.materials.allOf}</td>
      </tr>
      ${members.map((member, at) => this.#sheets(member, any && at > 0 ? `${text.materials.or} ` : ''))}`;
  }

  #document({ document: id, entry, needs }: Sheet, or: string): TemplateResult {
    const { documents } = this.session.core.any.documents;
    const { freshMonth, mayPledge } = text.materials;
    const wants = [
      needs.fresh ? freshMonth : nothing,
      needs.rows ? rowsWanted(needs.rows, this.session.chosen!.ruleset.areas ?? {}) : nothing,
      needs.pledge ? mayPledge : nothing,
    ].filter((one) => one !== nothing);
    return html`<tr>
      <td>${or}${chinese(documents.find((one) => one.id === id)!.label)}</td>
      <td>${wants.length === 0 ? '—' : wants.map((one) => html`<p>${one}</p>`)}</td>
      <td>${text.documentStatus[this.view.document(entry)]}</td>
      <td><i class="box"></i></td>
    </tr>`;
  }
}
