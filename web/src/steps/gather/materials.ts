import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Paper } from '../../session/answers.js';
import { askedElsewhere } from '../../data/elsewhere.js';
import type { Outline, Sheet, Sheets } from '../../engine/outline.js';
import type { Explanation, Session } from '../../session/session.js';
import type { View } from '../../engine/view.js';
import { base, sheet, step } from '../../ground/base.styles.js';
import { materials } from './materials.styles.js';
import { status } from '../../ground/status.styles.js';
import { citesText, citeText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { wording } from '../../text/wording.js';
import { bringIntoSight } from '../../ground/bring-into-sight.js';
import { allChinese, chinese } from '../../ground/chinese.js';
import './document.js';
import { ZiceElement } from '../../ground/element.js';
import { filled } from '../../ground/filling.js';
import { conflictOf, whyOf } from '../../ground/explained.js';
import { mark } from '../../ground/mark.js';
import './tally.js';
import { materialTone } from '../../ground/tones.js';
import { control } from '../../fields/field.styles.js';

type Entry = Outline['materials'][number];

/** The paper that makes a pledge a pledge, wherever a measure allows one. */
const pledgeForm = 'pledge_form';

/** Step three: the papers this measure asks for, ticked off as they come to hand. */
@customElement('zice-materials')
export class MaterialsElement extends ZiceElement {
  static override styles = [base, sheet, step, status, control, materials];

  protected override readonly isPatient = true;

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) explanation: Explanation | null = null;
  /** The materials, by id, of which all is told that the measure says. */
  @state() private told: ReadonlySet<string> = new Set();
  /** What needed nothing more when only what lacks was asked for: it is left out as long as that holds. Null: all show. */
  @state() private settled: ReadonlySet<Sheet | Entry> | null = null;

  private elsewhereThan = '';
  private elsewhere: ReadonlyMap<string, readonly string[]> = new Map();

  override willUpdate(): void {
    const { core, chosen } = this.session;
    const { id } = chosen!.ruleset;
    if (id === this.elsewhereThan) return;
    this.elsewhereThan = id;
    this.elsewhere = askedElsewhere(
      [...core.any.rulesets.keys()].map((one) => core.any.layout(one)),
      id,
    );
  }

  override render(): TemplateResult {
    return html`<section aria-labelledby="title">
      <h2 class="step" id="title" tabindex="-1">
        <span class="number">${text.materials.step}</span>${text.materials.title}
      </h2>
      <p class="intro">${text.materials.intro}</p>
      <zice-tally .view=${this.view} .explanation=${this.explanation}></zice-tally>
      <label class="tick"
        ><input type="checkbox" name="lacking" .checked=${this.settled !== null} @change=${this.filter} /><span
          >${text.materials.lacking}</span
        ></label
      >
      <ol>
        ${filled(
          this.session.chosen!.outline.materials,
          ({ material }) => material.id,
          (entry) => this.material(entry),
          2,
          3,
        )}
      </ol>
    </section>`;
  }

  /** Brings the list into sight. */
  reach(): void {
    bringIntoSight(this.renderRoot.querySelector<HTMLElement>('#title'));
  }

  /** What is ticked from now on stays in sight, so that it does not go from under the finger. */
  private readonly filter = (event: Event): void => {
    const { materials } = this.session.chosen!.outline;
    const all = materials.flatMap((entry) => [entry, ...sheetsIn(entry.sheets)]);
    this.settled = (event.target as HTMLInputElement).checked ? new Set(all.filter((one) => this.serves(one))) : null;
  };

  private serves(one: Sheet | Entry): boolean {
    const own = 'material' in one ? this.view.material(one.index) : this.view.document(one.entry);
    return ['ready', 'not_applicable', 'not_needed'].includes(own);
  }

  private leftOut(one: Sheet | Entry): boolean {
    return this.settled !== null && this.settled.has(one) && this.serves(one);
  }

  private material(entry: Entry): TemplateResult {
    const { material, index, sheets } = entry;
    const own = this.view.material(index);
    const told = this.told.has(material.id);
    return html`<li
      class="material sheet"
      data-material=${material.id}
      data-status=${own}
      ?hidden=${this.leftOut(entry)}
    >
      <div class="head">
        <h3><span class="cite">${citeText(material.id)}</span>${chinese(material.name)}</h3>
        ${mark(materialTone[own], text.materialStatus[own])}
        <button type="button" class="text-button" aria-expanded=${told} @click=${() => this.tell(material.id)}>
          ${text.materials.about}<span class="unseen">${text.colon}${chinese(material.name)}</span>
        </button>
      </div>
      <div class="body">
        <div class="about" ?hidden=${!told}>
          <p>${chinese(material.text)}</p>
          ${material.note ? html`<p class="remark">${chinese(material.note)}</p>` : nothing}
          ${this.proves(material.proves)}
        </div>
        ${this.sheets(sheets, entry)} ${this.pledge(sheets)}
      </div>
    </li>`;
  }

  private tell(id: string): void {
    const told = new Set(this.told);
    if (!told.delete(id)) told.add(id);
    this.told = told;
  }

  /** The conditions a material supports; on request in words. */
  private proves(cites: readonly string[]): TemplateResult | typeof nothing {
    if (cites.length === 0) return nothing;
    const { articles, functions } = this.session.chosen!.outline;
    const linesOf = (cite: string): string[] =>
      [...articles.flatMap((article) => (article.cite === cite ? article.lines : [])), ...functions]
        .filter((line) => line.cite === cite)
        .map((line) => line.text);
    return html`<details class="proves">
      <summary>${text.materials.proves}${citesText(cites)}</summary>
      <ul>
        ${cites.map((cite) => html`<li><span class="cite">${citeText(cite)}</span>${allChinese(linesOf(cite), text.semicolon)}</li>`)}
      </ul>
    </details>`;
  }

  private sheets(sheets: Sheets, entry: Entry): TemplateResult {
    if ('sheet' in sheets) return this.document(sheets.sheet, entry);
    const any = 'any' in sheets;
    const rule = any ? text.materials.anyOf : text.materials.allOf;
    const members = (any ? sheets.any : sheets.all).map((member, at) => {
      const or = any && at > 0 ? html`<p class="or" aria-hidden="true">${text.materials.or}</p>` : nothing;
      return html`${or}${this.sheets(member, entry)}`;
    });
    return html`<div class="group ${any ? 'any' : 'all'}" role="group" aria-label=${rule}>
      <p class="rule">${rule}</p>
      ${members}
    </div>`;
  }

  private document(sheetOf: Sheet, { material }: Entry): TemplateResult {
    const { document: id, entry, cite, needs } = sheetOf;
    const { session, explanation, view } = this;
    return html`<zice-document
      data-document=${id}
      ?hidden=${this.leftOut(sheetOf)}
      .told=${this.told.has(material.id)}
      .kind=${this.kind(id)}
      .needs=${needs}
      .cite=${cite === material.id ? '' : cite}
      .areas=${session.chosen!.ruleset.areas ?? {}}
      .paper=${session.answers.paper(id)}
      .elsewhere=${this.measuresThatAsk(id)}
      .status=${view.document(entry)}
      .why=${whyOf(explanation, material.id, id, view.document(entry))}
      .conflict=${view.conflicts(entry) ? conflictOf(explanation, material.id, id) : undefined}
      @paper=${(event: CustomEvent<Partial<Paper>>) => session.setPaper(id, event.detail)}
    ></zice-document>`;
  }

  /** A pledge counts only with its form, so the form is asked for where a pledge was chosen. */
  private pledge(sheets: Sheets): TemplateResult | typeof nothing {
    const { answers } = this.session;
    const pledged = sheetsIn(sheets).some(
      ({ needs, document }) => needs.pledge && answers.paper(document).state === 'pledged',
    );
    if (!pledged) return nothing;
    return html`<zice-document
      data-document=${pledgeForm}
      .kind=${this.kind(pledgeForm)}
      .paper=${answers.paper(pledgeForm)}
      @paper=${(event: CustomEvent<Partial<Paper>>) => this.session.setPaper(pledgeForm, event.detail)}
    ></zice-document>`;
  }

  private measuresThatAsk(paper: string): string {
    const { rulesets } = this.session.core.any;
    return (this.elsewhere.get(paper) ?? [])
      .map((id) => rulesets.get(id)!)
      .map(({ level, jurisdiction }) => (level === 'national' ? text.level.national : wording(jurisdiction)))
      .join(text.cite.separator);
  }

  private kind(id: string) {
    return this.session.core.any.documents.documents.find((document) => document.id === id);
  }
}

function sheetsIn(sheets: Sheets): Sheet[] {
  if ('sheet' in sheets) return [sheets.sheet];
  return ('any' in sheets ? sheets.any : sheets.all).flatMap(sheetsIn);
}
