import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../session/session.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { GoToFact } from '../../ground/events.js';

/** What was passed over and could still tell something, each a way to its question. */
export function unknownQuestions({ interview }: Session): TemplateResult | typeof nothing {
  const { unknown } = interview;
  if (unknown.length === 0) return nothing;
  const go = (event: Event, fact: string) => event.target!.dispatchEvent(new GoToFact([fact]));
  return html`<p id="unknown"><b>${text.ways.unknown}</b>${text.colon}${text.ways.unknownHelp}</p>
    <ul class="unknown" aria-labelledby="unknown">
      ${unknown.map(
        ({ fact, label }) => html`<li>
          <button class="text-button" type="button" data-unknown=${fact.id} @click=${(event: Event) => go(event, fact.id)}>
            ${chinese(label)}
          </button>
        </li>`,
      )}
    </ul>`;
}
