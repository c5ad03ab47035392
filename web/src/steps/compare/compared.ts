import { html, type TemplateResult } from 'lit';
import type { Assessment, Comparison } from '../../data/types.js';
import type { Zice } from '../../engine/zice.js';
import { wordsOf } from '../../engine/outline.js';
import { FactWords } from '../../text/fact-words.js';
import { Stated } from '../../ground/stated.js';

/** A comparison with what its ids mean. */
export class Compared {
  /** Facts in the words that all measures share. */
  readonly words: FactWords;

  constructor(
    readonly comparison: Comparison,
    private readonly zice: Zice,
  ) {
    this.words = new FactWords(zice.vocabulary, null);
  }

  assessment(ruleset: string): Assessment {
    return this.comparison.assessments.find((one) => one.ruleset === ruleset)!;
  }

  /** The assessments in the order in which to look at them. */
  get ordered(): readonly Assessment[] {
    return this.comparison.order.map(({ ruleset }) => this.assessment(ruleset));
  }

  /** Facts in the words of one measure. */
  wordsOf(ruleset: string): FactWords {
    return new FactWords(this.zice.vocabulary, this.zice.rulesets.get(ruleset) ?? null);
  }

  place(ruleset: string): string {
    return this.zice.rulesets.get(ruleset)?.jurisdiction ?? ruleset;
  }

  stated({ ruleset, verdict, force, elsewhere, whether }: Assessment): Stated {
    return new Stated(verdict, this.zice.rulesets.get(ruleset)!, force, elsewhere !== null, whether);
  }

  /** How a measure puts a condition. */
  condition(ruleset: string, id: string): string {
    return wordsOf(this.zice.rulesets.get(ruleset)!).get(id)?.text ?? '';
  }

  document(id: string): string {
    return this.zice.documents.documents.find((document) => document.id === id)?.label ?? id;
  }
}

/**
 * A table that becomes a list of its rows where there is no room. Its roles are written out, because a table laid out as
 * blocks loses them; each cell carries the heading of its column for then.
 */
export function table(caption: string, headings: readonly unknown[], bodies: unknown): TemplateResult {
  return html`<table role="table" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${headings.map((heading) => html`<th role="columnheader" scope="col">${heading}</th>`)}
      </tr>
    </thead>
    ${bodies}
  </table>`;
}

export function rows(members: unknown): TemplateResult {
  return html`<tbody role="rowgroup">
    ${members}
  </tbody>`;
}

export function rowHead(words: unknown): TemplateResult {
  return html`<th role="rowheader" scope="row">${words}</th>`;
}

export function cell(heading: unknown, words: unknown): TemplateResult {
  return html`<td role="cell">${columnHead(heading)}${words}</td>`;
}

export function columnHead(words: unknown): TemplateResult {
  return html`<span class="column">${words}</span>`;
}
