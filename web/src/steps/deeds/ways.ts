import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Parted, Ways } from '../../data/types.js';
import type { FactWords } from '../../text/fact-words.js';
import { deedWords } from '../../text/deeds.js';
import { numberText } from '../../text/format.js';
import { routeChanges } from './route-changes.js';

/** Alternatives in sight; the others are folded. */
const firstAlternatives = 4;

/** What is to change, and apart what is not answered and would have to be so. */
export function parted({ changes, answers }: Parted, words: FactWords): TemplateResult {
  return html`${changes.length > 0 ? routeChanges(changes, words) : nothing}
  ${
    answers.length > 0
      ? html`<p class="rule">${deedWords().answers}</p>
          ${routeChanges(answers, words)}`
      : nothing
  }`;
}

/** Any one of these. What all ways share stands elsewhere. */
export function choices(ways: Ways, words: FactWords): unknown {
  return ways.choices.map((choice) => oneOf(choice, words));
}

function oneOf({ take, of }: Choice, words: FactWords): TemplateResult {
  const others = of.slice(firstAlternatives);
  return html`<div class="choice" data-choice>
    <h4>${deedWords().take(numberText(take))}</h4>
    <ul class="alternatives">${of.slice(0, firstAlternatives).map((one) => alternative(one, words))}</ul>
    ${
      others.length > 0
        ? html`<details>
            <summary>${deedWords().moreOf(numberText(others.length))}</summary>
            <ul class="alternatives">${others.map((one) => alternative(one, words))}</ul>
          </details>`
        : nothing
    }
  </div>`;
}

const alternative = (one: Parted, words: FactWords): TemplateResult =>
  html`<li data-alternative>${parted(one, words)}</li>`;

/** How many there are beyond those given. */
export function beyond({ more, routes }: Ways): TemplateResult | typeof nothing {
  if (more === 0 || routes === 0) return nothing;
  return html`<p class="rule">${more === null ? deedWords().notCounted : deedWords().more(numberText(more))}</p>`;
}
