import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { dayRange } from '../../data/limits.js';
import type { Detail, SmallTable } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
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
    return detail.kind === 'long' || detail.kind === 'rows' ? this.area() : this.box(detail);
  }

  private area(): TemplateResult {
    return html`<textarea
      id="box"
      rows="4"
      name=${this.detail.detail}
      aria-describedby=${this.help() === '' ? nothing : 'help'}
      .value=${this.typed}
      @input=${this.tell}
    ></textarea>`;
  }

  private box({ detail, kind, unit }: Detail): TemplateResult {
    return html`<div class="box">
      <input
        id="box"
        type=${kind === 'date' ? 'date' : 'text'}
        min=${kind === 'date' ? dayRange.min : nothing}
        max=${kind === 'date' ? dayRange.max : nothing}
        inputmode=${kind === 'number' ? 'decimal' : nothing}
        autocomplete="off"
        name=${detail}
        aria-describedby=${[this.help() !== '' && 'help', unit && 'unit'].filter((id) => id).join(' ') || nothing}
        .value=${live(this.typed)}
        @paste=${kind === 'number' ? keepCellsApart : nothing}
        @drop=${kind === 'number' ? keepCellsApart : nothing}
        @input=${this.tell}
      />
      <span class="unit" id="unit" lang="zh-CN" ?hidden=${!unit}>${unit ?? ''}</span>
    </div>`;
  }

  private tell(event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLTextAreaElement;
    this.dispatchEvent(new CustomEvent('typed', { detail: value }));
  }
}
