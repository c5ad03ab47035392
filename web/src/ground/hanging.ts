import { html, type TemplateResult } from 'lit';
import { join } from 'lit/directives/join.js';
import type { PossibleFigure } from '../data/types.js';
import type { FactWords } from '../text/fact-words.js';
import { numberText, unitText } from '../text/format.js';
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

/** What is missing or to spare beside a figure, in words. */
export interface Slack {
  readonly missing: boolean;
  readonly words: string;
}

/** The core gives a gap or a margin; while the place decides on the figure, what is missing for each that is not reached. */
export function slackOf(
  { gap, margin }: { readonly gap?: number | null | undefined; readonly margin?: number | null | undefined },
  figures: readonly PossibleFigure[] = [],
  gapUnit: string,
): Slack | null {
  const unit = unitText(gapUnit);
  if (typeof gap === 'number') return { missing: true, words: gapText(gap, gapUnit) };
  if (typeof margin === 'number')
    return { missing: false, words: margin === 0 ? text.figure.exact : text.figure.margin(numberText(margin), unit) };
  const some = figures.flatMap((one) =>
    one.gap === undefined ? [] : [text.figure.belowSome(numberText(one.figure), numberText(one.gap), unit)],
  );
  return some.length === 0 ? null : { missing: true, words: some.join(text.comma) };
}

export function gapText(gap: number, gapUnit: string): string {
  return text.figure.gap(numberText(gap), unitText(gapUnit));
}
