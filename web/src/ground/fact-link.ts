import { html, type TemplateResult } from 'lit';
import { text } from '../text/index.js';
import { chinese } from './chinese.js';
import { GoToFact } from './events.js';

/** The label of a fact, or of several, as a way to its question: to the first that is open. */
export function factLink(facts: string | readonly string[], label: string): TemplateResult {
  const wanted = typeof facts === 'string' ? [facts] : facts;
  return html`<button
    class="link"
    type="button"
    data-to-fact=${wanted.join(' ')}
    title=${text.fact.goTo(label)}
    @click=${(event: Event) => event.currentTarget!.dispatchEvent(new GoToFact(wanted))}
  >
    ${chinese(label)}
  </button>`;
}
