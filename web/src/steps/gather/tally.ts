import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Explanation } from '../../session/session.js';
import type { View } from '../../engine/view.js';
import { base, sheet } from '../../ground/base.styles.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { upTo } from '../../ground/place.styles.js';
import { ZiceElement } from '../../ground/element.js';

/** How far the papers have come: the core's counts, of items of the measure and of different papers. */
@customElement('zice-tally')
export class TallyElement extends ZiceElement {
  static override styles = [
    base,
    sheet,
    css`
      .tally {
        margin-block-end: 14px;
        padding: 12px 20px 14px;
      }
      .count {
        font-weight: 600;
      }
      .count strong {
        color: var(--met);
        font-size: calc(24 * var(--px));
      }
      .papers {
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
      progress {
        display: block;
        width: 100%;
        height: 10px;
        margin-block: 4px 8px;
        border: 0;
        border-radius: 5px;
        appearance: none;
        overflow: hidden;
        background: var(--open-soft);
      }
      progress::-webkit-progress-bar {
        background: var(--open-soft);
      }
      progress::-webkit-progress-value {
        background: var(--met);
      }
      progress::-moz-progress-bar {
        background: var(--met);
      }
      ${upTo(
        480,
        css`
        .tally {
          padding-inline: 14px;
        }
      `,
      )}
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) explanation: Explanation | null = null;

  override render(): TemplateResult {
    const { materials, materialsAsked: all } = this.view.counts;
    const { ready } = materials;
    return html`<div class="tally sheet">
      <p class="count" id="count" data-ready=${ready} data-all=${all}>
        <strong>${numberText(ready)}</strong> / ${text.materials.tally(numberText(all))}
      </p>
      <progress max=${all} .value=${ready} aria-labelledby="count"></progress>
      ${this.papers()}
    </div>`;
  }

  private papers(): TemplateResult | typeof nothing {
    const papers = this.explanation?.assessment?.counts.documents;
    if (!papers) return nothing;
    const { ready, needed, unknown } = papers;
    const open = unknown > 0 ? text.materials.papersOpen(numberText(unknown)) : '';
    return html`<p class="papers" data-ready=${ready} data-needed=${needed} data-unknown=${unknown}>
      ${text.materials.papers(numberText(ready), numberText(needed))}${open}
    </p>`;
  }
}
