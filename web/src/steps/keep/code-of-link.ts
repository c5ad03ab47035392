import { html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { correction, generate, mode } from 'lean-qr';
import { base } from '../../ground/base.styles.js';
import { ZiceElement } from '../../ground/element.js';
import { code } from './code-of-link.styles.js';
import { numberText } from '../../text/format.js';
import { keepWords } from '../../text/keep-parts.js';

/**
 * The largest code that a phone reads off a screen without ado: version 35 has 157 modules a side, and holds this many bytes at
 * the lowest level of correction (ISO/IEC 18004, table 7).
 */
const largest = { version: 35, bytes: 2303 };
/** The light border that a reader needs, in modules. */
const border = 4;

/** A link as a QR code, or why it is none. */
@customElement('zice-code-of-link')
export class CodeOfLink extends ZiceElement {
  static override styles = [base, code];

  @property({ attribute: false }) link = '';

  override render(): TemplateResult {
    const { length } = this.link;
    if (length > largest.bytes) {
      const words = keepWords().code.tooLong(numberText(length), numberText(largest.bytes));
      return html`<p class="too-long" role="status">${words}</p>`;
    }
    return html`${this.link === '' ? nothing : this.drawing()}
      <p class="help">${keepWords().code.help}</p>`;
  }

  private drawing(): TemplateResult {
    const { size, rows } = modulesOf(this.link);
    const side = size + 2 * border;
    return html`<svg role="img" aria-label=${keepWords().code.label} viewBox="0 0 ${side} ${side}" data-modules=${size}>
      ${svg`<rect width=${side} height=${side} fill="#fff"></rect><path d=${rows} fill="#000"></path>`}
    </svg>`;
  }
}

/** The dark modules as strokes of a path, row by row. */
function modulesOf(link: string): { size: number; rows: string } {
  const drawn = generate(link, {
    minCorrectionLevel: correction.L,
    maxVersion: largest.version,
    modes: [mode.ascii],
  });
  let rows = '';
  for (let y = 0; y < drawn.size; y += 1) {
    for (let x = 0; x < drawn.size; x += 1) {
      if (!drawn.get(x, y)) continue;
      const begin = x;
      while (drawn.get(x + 1, y)) x += 1;
      rows += `M${begin + border} ${y + border}h${x + 1 - begin}v1h${begin - x - 1}z`;
    }
  }
  return { size: drawn.size, rows };
}
