import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Comparison } from '../../data/types.js';
import type { Session } from '../../session/session.js';
import { base, sheet } from '../../ground/base.styles.js';
import { control } from '../../fields/field.styles.js';
import { status } from '../../ground/status.styles.js';
import { dateText, numberText } from '../../text/format.js';
import { comparisonWords } from '../../text/compare.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { applicants } from './applicants.styles.js';
import { applicantsByAll, applicantsByOne, type Applicant } from './applicants-table.js';
import { BesideApplicants, type Beside } from './beside.js';
import { Compared } from './compared.js';
import { comparison } from './comparison.styles.js';

const all = 'all';

/** Several applicants by all measures, or by one of them. */
@customElement('zice-applicants')
export class ApplicantsElement extends ZiceElement {
  static override styles = [base, sheet, status, control, comparison, applicants];

  @property({ attribute: false }) session!: Session;
  /** Of what was entered on the page. */
  @property({ attribute: false }) comparison!: Comparison;
  @state() private shown = all;
  #files: BesideApplicants | null = null;
  readonly #changed = (): void => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#files?.addEventListener('change', this.#changed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#files?.removeEventListener('change', this.#changed);
  }

  override willUpdate(): void {
    const files = BesideApplicants.of(this.session);
    if (files === this.#files) return;
    this.#files?.removeEventListener('change', this.#changed);
    this.#files = files;
    files.addEventListener('change', this.#changed);
  }

  override render(): TemplateResult {
    const words = comparisonWords().several;
    const { files, waiting } = this.#files!;
    const taken = files.filter(({ comparison: weighed }) => weighed !== null);
    const refused = files.filter(({ comparison: weighed }) => weighed === null);
    return html`<div class="several sheet">
      <p class="rule">${words.intro(dateText(this.session.asOf))}</p>
      <label class="choose" for="files">${words.choose}</label>
      <input id="files" type="file" multiple accept=".json,application/json" @change=${this.chosen} />
      <p class="said" role="status">
        ${waiting > 0 ? words.reading : files.length > 0 ? words.taken(numberText(taken.length), numberText(refused.length)) : ''}
      </p>
      ${refused.length > 0 ? this.refused(refused) : nothing} ${taken.length > 0 ? this.table(taken) : nothing}
    </div>`;
  }

  private readonly chosen = (event: Event): void => {
    const box = event.target as HTMLInputElement;
    void BesideApplicants.of(this.session).add([...box.files!]);
    // So that the same file, once it is mended, can be chosen again.
    box.value = '';
  };

  private table(taken: readonly Beside[]): TemplateResult {
    const { zice } = this.session;
    const words = comparisonWords().several;
    const own = new Compared(this.comparison, zice);
    const rows: Applicant[] = [
      { name: words.own, compared: own },
      ...taken.map((one) => ({
        name: one.file,
        compared: new Compared(one.comparison!, zice),
        remove: () => this.#files!.remove(one),
      })),
    ];
    const ids = own.ordered.map(({ ruleset }) => ruleset);
    return html`<h3 class="title">${words.title}${this.shown === all ? '' : html`${text.colon}${chinese(own.place(this.shown))}`}</h3>
      <label class="choose" for="view">${words.view}</label>
      <select id="view" name="view" .value=${live(this.shown)} @change=${(event: Event) => (this.shown = (event.target as HTMLSelectElement).value)}>
        <option value=${all}>${words.all}</option>
        ${ids.map((id) => html`<option value=${id} ?selected=${id === this.shown} lang="zh-CN">${own.place(id)}</option>`)}
      </select>
      ${this.shown === all ? applicantsByAll(rows, ids, own) : applicantsByOne(rows, this.shown)}`;
  }

  private refused(files: readonly Beside[]): TemplateResult {
    const words = comparisonWords().several;
    return html`<h3>${words.refusedTitle}</h3>
      <ul class="refused">
        ${files.map(
          (one) => html`<li data-refused=${one.file}>
            <b>${one.file}</b>
            ${one.errors.length === 0 ? html`<p>${words.unreadable}</p>` : nothing}
            ${one.errors.map(
              ({ line, column, message }) =>
                html`<p>${words.at(numberText(line), numberText(column))}${text.colon}${chinese(message)}</p>`,
            )}
            <button type="button" class="text-button" @click=${() => this.#files!.remove(one)}>
              ${words.removeShort}<span class="unseen"> ${one.file}</span>
            </button>
          </li>`,
        )}
      </ul>`;
  }
}
