import { html, type TemplateResult } from 'lit';
import type { Assessment, Comparison } from '../../data/types.js';
import type { Zice } from '../../engine/zice.js';
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

  document(id: string): string {
    return this.zice.documents.documents.find((document) => document.id === id)?.label ?? id;
  }
}

/**
 * A table that becomes a list of its rows where there is no room. Its roles are written out, because a table laid out as
 * blocks loses them; each cell carries the heading of its column for then.
 */
export function table(caption: string, headings: readonly unknown[], rows: unknown): TemplateResult {
  return html`<table role="table" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${headings.map((heading) => html`<th role="columnheader" scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows}
    </tbody>
  </table>`;
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
