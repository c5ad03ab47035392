import { nothing, svg, html, type TemplateResult } from 'lit';
import type { Figures } from '../../engine/view.js';
import type { Tone } from '../../ground/mark.js';

/** Where a figure without an end has its threshold, in hundredths of the bar: room for a margin remains. */
const thresholdAt = 64;

/**
 * A figure beside the one it has to reach: solid up to the actual figure, striped over what is missing, a flag at the
 * threshold. Percentages run from 0 to 100. It repeats what the words beside it say, so it is hidden from readers.
 */
export function figureBar(
  { actual, required }: Pick<Figures, 'actual' | 'required'>,
  unit: string,
  tone: Tone,
): TemplateResult | typeof nothing {
  if (required === null) return nothing;
  const scale = unit === '%' ? 100 : (100 * required) / thresholdAt;
  const at = (figure: number) => Math.min(100, (100 * figure) / scale);
  const threshold = at(required);
  return html`<svg class="bar ${tone}" width="100%" height="24" aria-hidden="true" focusable="false">
    <rect class="track" x="0" y="9.5" width="100%" height="9" rx="2" />
    ${actual === null ? nothing : filled(at(actual), threshold, actual > scale)}
    <line class="threshold" x1="${threshold}%" x2="${threshold}%" y1="3" y2="23" />
    <svg x="${threshold}%" overflow="visible"><path class="flag" d="M-5 0H5L0 7Z" /></svg>
  </svg>`;
}

function filled(actual: number, threshold: number, beyond: boolean) {
  return svg`
    <rect class="actual" x="0" y="9.5" width="${actual}%" height="9" rx="2" />
    ${actual < threshold ? svg`<line class="missing" x1="${actual}%" x2="${threshold}%" y1="14" y2="14" />` : nothing}
    ${
      beyond
        ? svg`<svg x="100%" overflow="visible"><path class="beyond" d="M-14 8.5l4 5.5-4 5.5M-8 8.5l4 5.5-4 5.5" /></svg>`
        : nothing
    }`;
}
