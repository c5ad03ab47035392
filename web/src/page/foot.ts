import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../data/preferences.js';
import { text } from '../text/index.js';

/** What the result is not, and in which language the law is. */
export function foot(speaks: Language, role: string): TemplateResult {
  return html`<footer class="inner" part="foot" lang=${speaks} role=${role}>
    <p>${text.page.footer}</p>
    ${text.page.lawInChinese ? html`<p>${text.page.lawInChinese}</p>` : nothing}
  </footer>`;
}
