import { html, nothing, type TemplateResult } from 'lit';
import type { Keeper } from '../session/keeper.js';
import type { Session } from '../session/session.js';
import { text } from '../text/index.js';

/** Brings each step into sight. */
export interface Steps {
  readonly choose: () => void;
  readonly answer: () => void;
  readonly gather: () => void;
  readonly result: () => void;
  readonly keep: () => void;
}

/** Past all that stands above, for whoever goes by keyboard. */
export function skipLinks({ answer, result }: Steps): TemplateResult {
  const skip = (words: string, reach: () => void) =>
    html`<a
      class="skip"
      href="#"
      @click=${(event: Event) => {
        event.preventDefault();
        reach();
      }}
      >${words}</a
    >`;
  return html`${skip(text.page.skip, answer)}${skip(text.page.skipToResults, result)}`;
}

/** From anywhere to anywhere, and clearing always in sight of it. */
export function navigation({ shown, ready, chosen }: Session, keeper: Keeper, steps: Steps): TemplateResult {
  // All from the first: a step that came later would move the page.
  const to = (words: string, short: string, reach: () => void, there = true) =>
    html`<li><button class="text-button" type="button" ?disabled=${!there} @click=${reach}>
      <span class="roomy">${words}</span><span class="narrow">${short}</span>
    </button></li>`;
  const { short } = text.page;
  return html`<nav class="inner" aria-label=${text.page.steps}>
    <ul>
      ${to(text.picker.title, short.choose, steps.choose)}
      ${shown ? to(text.form.title, short.answer, steps.answer) : nothing}
      ${chosen ? to(text.materials.title, short.gather, steps.gather, ready) : nothing}
      ${shown ? to(text.results.title, short.result, steps.result, ready) : nothing}
      ${to(text.keeping.short, short.keep, steps.keep)}
    </ul>
    <button
      class="plain"
      name="clear"
      type="button"
      title=${keeper.ways.link ? text.keeping.clearHelp : text.keeping.clearHelpFileOnly}
      @click=${() => keeper.clear()}
    >
      ${text.keeping.clear}
    </button>
  </nav>`;
}
