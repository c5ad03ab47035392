import { html, nothing, type TemplateResult } from 'lit';
import type { Ruleset } from '../../data/types.js';
import { text } from '../../text/index.js';

/** The article's own words, where the measure's file brings them, and the issuer's page, where it names one. */
export function articleWords(cite: string, { quotes = {}, source }: Ruleset): TemplateResult {
  const quote = quotes[cite] ?? quotes[cite.split('.')[0]!];
  const page = source?.url?.startsWith('https://') ? source.url : '';
  return html`${
    quote
      ? html`<details class="quote">
          <summary>${text.basis.quote}</summary>
          <blockquote lang="zh-CN">${quote}</blockquote>
        </details>`
      : nothing
  }${
    // By its address, which can be copied where a frame opens no other page.
    page
      ? html`<p class="source">
          ${text.basis.source}${text.colon}<a href=${page} target="_blank" rel="noopener noreferrer">${page}</a>
        </p>`
      : nothing
  }`;
}
