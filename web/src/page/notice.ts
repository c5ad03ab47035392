import { html, nothing, type TemplateResult } from 'lit';
import type { Refusal } from '../arrive/codes.js';
import { text } from '../text/index.js';

/** What stands in the place of the steps where they cannot be, with a way to try once more. */
export const notice = (title: string, help: string, again: () => void, more = ''): TemplateResult =>
  html`<div class="notice sheet" role="alert">
    <h2>${title}</h2>
    <p>${help}</p>
    ${more ? html`<p>${more}</p>` : nothing}
    <button class="plain" type="button" name="again" @click=${again}>${text.part.again}</button>
  </div>`;

export function cannotRun({ code }: Refusal, again: () => void): TemplateResult {
  const { notFetched, notFetchedHelp, cannotRun, cannotRunHelp } = text.page;
  if (code !== 'fallback_missing' && code !== 'core_missing') return notice(cannotRun, cannotRunHelp, again);
  return notice(notFetched, notFetchedHelp, again, cannotRunHelp);
}
