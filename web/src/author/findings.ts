import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CheckedFile, Finding } from '../data/types.js';
import { base } from '../ground/base.styles.js';
import { ZiceElement } from '../ground/element.js';
import { authorWords } from '../text/author.js';

const tooMany = 'json/more_findings';

/** What the check found, each with the way to it. Fires `reach` with one that was chosen. */
@customElement('zice-author-findings')
export class FindingsElement extends ZiceElement {
  static override styles = [
    base,
    css`
      .counts {
        font-weight: 600;
      }
      .errors {
        color: var(--unmet);
      }
      .warnings {
        color: var(--weighed);
      }
      ul {
        max-height: 320px;
        margin-block-start: 8px;
        overflow: auto;
      }
      li {
        border-block-start: 1px solid var(--line);
      }
      li button {
        display: block;
        width: 100%;
        min-height: var(--target);
        padding: 8px 4px 8px 12px;
        border: 0;
        border-inline-start: 4px solid var(--unmet);
        background: none;
        color: inherit;
        text-align: start;
        overflow-wrap: anywhere;
      }
      li button:hover {
        background: var(--ground);
      }
      li button:focus-visible {
        outline-offset: -3px;
      }
      li[data-severity='warning'] button {
        border-inline-start-color: var(--weighed);
      }
      .place {
        display: block;
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
      .place b {
        color: var(--unmet);
      }
      [data-severity='warning'] .place b {
        color: var(--weighed);
      }
      .help {
        margin-block-start: 8px;
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
    `,
  ];

  @property({ attribute: false }) checked: CheckedFile | null = null;
  /** The language, for every word is read anew with it. */
  @property({ attribute: false }) speaking = '';

  override render(): TemplateResult {
    const words = authorWords().findings;
    const { errors = [], warnings = [] } = this.checked ?? {};
    return html`<p class="counts" role="status">${this.counts(errors, warnings.length)}</p>
      ${
        errors.length + warnings.length > 0
          ? html`<ul aria-label=${words.title}>
              ${errors.map((one) => this.row('error', one))} ${warnings.map((one) => this.row('warning', one))}
            </ul>`
          : nothing
      }
      ${warnings.length > 0 ? html`<p class="help">${words.waive}</p>` : nothing}`;
  }

  private counts(found: readonly Finding[], warnings: number): unknown {
    const words = authorWords().findings;
    // Beyond the first hundred the core tells only how many there are, in a line of its own.
    const more = found.at(-1)?.code === tooMany;
    const errors = more ? found.length - 1 : found.length;
    if (!this.checked) return authorWords().waiting;
    if (errors + warnings === 0) return words.none;
    const shown = [
      errors > 0 ? html`<span class="errors">${(more ? words.moreErrors : words.errors)(errors)}</span>` : nothing,
      warnings > 0 ? html`<span class="warnings">${words.warnings(warnings)}</span>` : nothing,
    ];
    return html`${shown[0]} ${shown[1]}`;
  }

  private row(severity: 'error' | 'warning', finding: Finding): TemplateResult {
    const words = authorWords().findings;
    const { line, column, code, message } = finding;
    return html`<li data-severity=${severity} data-code=${code}>
      <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('reach', { detail: finding }))}>
        <span class="place"><b>${words[severity]}</b> ${words.at(line, column)} <code>${code}</code></span>
        <span lang="zh-CN">${message}</span>
      </button>
    </li>`;
  }
}
