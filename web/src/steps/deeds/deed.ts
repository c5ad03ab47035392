import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Session } from '../../session/session.js';

/** A deed with its box to tick off; `more` stands below it, outside the label. */
export function deed(session: Session, id: string, words: unknown, more?: unknown): TemplateResult {
  const done = session.answers.ticked.has(id);
  return html`<li class="deed" data-deed=${id}>
    <label class=${done ? 'done' : ''}>
      <input
        type="checkbox"
        name="deed"
        value=${id}
        .checked=${live(done)}
        @change=${(event: Event) => session.note((answers) => answers.setTicked(id, (event.target as HTMLInputElement).checked))}
      /><span>${words}</span>
    </label>
    ${more ? html`<div class="more">${more}</div>` : ''}
  </li>`;
}
