import { html, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { PossibleFigure } from '../data/types.js';
import type { FactWords } from '../text/fact-words.js';
import { numberText } from '../text/format.js';
import { text } from '../text/index.js';
import { factLink } from './fact-link.js';

/** On which answers an outcome hangs although its figure is known; each a way to its question. */
export function hangsOn(facts: readonly string[], words: FactWords): TemplateResult {
  const links = facts.map((fact) => factLink(fact, words.label(fact)));
  return html`${text.figure.hangsOn}${text.colon}${join(links, text.cite.separator)}`;
}

/** The figures that may bind, while it is unknown which: `150 或 250`. */
export function mayRequire(figures: readonly PossibleFigure[] = []): string {
  return figures.map(({ figure }) => numberText(figure)).join(text.figure.either);
}

/** What is missing for each of those that are not reached. */
export function belowSome(figures: readonly PossibleFigure[] = [], unit: string): string {
  return figures
    .flatMap(({ figure, gap }) => (gap === undefined ? [] : [text.figure.belowSome(numberText(figure), numberText(gap), unit)]))
    .join(text.comma);
}
