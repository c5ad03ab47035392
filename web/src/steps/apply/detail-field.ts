import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dayRange } from '../../data/limits.js';
import type { Detail, SmallTable } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { calendar } from '../../fields/calendar.styles.js';
import { DayBox } from '../../fields/day-box.js';
import { control, field } from '../../fields/field.styles.js';
import { formWords } from '../../text/apply.js';
import { text } from '../../text/index.js';
import { BroughtBack } from '../../fields/brought-back.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { keepCellsApart } from '../../fields/pasted.js';

/** One blank of an application form. Fires `typed` with what now stands in it. */
@customElement('zice-detail-field')
export class DetailField extends ZiceElement {
  static override styles = [
    base,
    field,
    control,
    calendar,
    css`
      .row {
        padding-block: 10px;
      }
      .box {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .box input {
        flex: 1 1 0;
        min-width: 0;
      }
      .unit {
        flex: none;
        min-width: 3.2em;
      }
      textarea {
        width: 100%;
        min-height: 96px;
        padding: 8px 12px;
        border: 1px solid var(--line-strong);
        border-radius: 4px;
        background: var(--paper);
        color: var(--ink);
        font: inherit;
        resize: vertical;
      }
    `,
  ];

  @property({ attribute: false }) detail!: Detail | SmallTable;
  @property({ attribute: false }) typed = '';
  private readonly dayBox = new DayBox(
    this,
    (day) => this.tell(day),
    (typed) => this.tell(typed),
  );

  constructor() {
    super();
    new BroughtBack(this);
  }

  override render(): TemplateResult {
    const { label } = this.detail;
    return html`<div class="row">
      <label class="label" for="box">${chinese(label)}</label>
      <p class="help" id="help">${this.help()}</p>
      <div class="answer">${this.control()}</div>
    </div>`;
  }

  private help(): unknown {
    const { detail } = this;
    return detail.kind === 'rows'
      ? withChinese(formWords().entries(detail.columns.join(text.comma)))
      : detail.help
        ? chinese(detail.help)
        : '';
  }

  private control(): TemplateResult {
    const { detail } = this;
    if (detail.kind === 'long' || detail.kind === 'rows') return this.area();
    return detail.kind === 'date' ? this.day(detail) : this.box(detail);
  }

  private area(): TemplateResult {
    return html`<textarea
      id="box"
      rows="4"
      name=${this.detail.detail}
      aria-describedby=${this.help() === '' ? nothing : 'help'}
      .value=${this.typed}
      @input=${this.typing}
    ></textarea>`;
  }

  private day({ detail }: Detail): TemplateResult {
    const help = this.help() === '' ? '' : 'help';
    return html`${this.dayBox.render({
      id: 'box',
      name: detail,
      day: this.typed,
      range: dayRange,
      described: help,
      describedWrong: `${help} problem`.trim(),
    })}
      <p class="problem" id="problem" ?hidden=${!this.dayBox.wrong}>${withChinese(this.dayBox.problem)}</p>`;
  }

  private box({ detail, kind, unit }: Detail): TemplateResult {
    return html`<div class="box">
      <input
        id="box"
        type="text"
        inputmode=${kind === 'number' ? 'decimal' : nothing}
        autocomplete="off"
        name=${detail}
        aria-describedby=${[this.help() !== '' && 'help', unit && 'unit'].filter((id) => id).join(' ') || nothing}
        .value=${live(this.typed)}
        @paste=${kind === 'number' ? keepCellsApart : nothing}
        @drop=${kind === 'number' ? keepCellsApart : nothing}
        @input=${this.typing}
      />
      <span class="unit" id="unit" lang="zh-CN" ?hidden=${!unit}>${unit ?? ''}</span>
    </div>`;
  }

  private typing(event: Event): void {
    this.tell((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  }

  private tell(typed: string): void {
    this.dispatchEvent(new CustomEvent('typed', { detail: typed }));
  }
}
