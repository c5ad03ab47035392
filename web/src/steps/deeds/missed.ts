import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Missed } from '../../data/types.js';
import type { Session } from '../../session/session.js';
import { chinese, withChinese } from '../../ground/chinese.js';
import { gapText } from '../../ground/hanging.js';
import { deedWords } from '../../text/deeds.js';
import type { FactWords } from '../../text/fact-words.js';
import { citeText, dateText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { deed } from './deed.js';
import { routeChanges } from './route-changes.js';
import { beyond, choices, parted } from './ways.js';

/** What to answer first, while the verdict hangs on it. */
export function questions({ questions: asked }: Deeds, words: FactWords): TemplateResult | typeof nothing {
  if (asked.length === 0) return nothing;
  return html`<section aria-labelledby="questions">
    <h3 id="questions">${deedWords().questions(numberText(asked.length))}</h3>
    <p class="rule">${deedWords().questionsHelp}</p>
    <p class="labels">${chinese(asked.map(({ fact }) => words.label(fact)).join(text.cite.separator))}</p>
  </section>`;
}

/** What is missed and by how much, with what mends it; then what there is to choose. */
export function missed(session: Session, deeds: Deeds, words: FactWords): TemplateResult | typeof nothing {
  const { missed: all, functions, ways, verdict } = deeds;
  if (verdict === 'meets') return nothing;
  const nothingIsMissed = all.length === 0 && functions === null;
  if (verdict === 'incomplete' || nothingIsMissed) return open(deeds, words);
  return html`<section aria-labelledby="missed">
    <h3 id="missed">${deedWords().missed}</h3>
    ${ways.routes > 0 ? html`<p class="rule">${deedWords().missedHelp}</p>` : nothing}
    <ul class="deeds">
      ${all.map((one) => missedDeed(session, one, words))}${functions ? deed(session, functions.id, functionsText(functions)) : nothing}
    </ul>
    ${
      deeds.beyond.length > 0
        ? html`<h4>${deedWords().beyond}</h4>
            ${routeChanges(deeds.beyond, words)}`
        : nothing
    }
    ${choices(ways, words)} ${beyond(ways)} ${ways.routes === 0 ? nothingHelps(deeds) : nothing} ${lenient(deeds, words)}
  </section>`;
}

/** Before all is answered the ways are long, and answering comes first; what the authority decides need not be changed. */
function open(deeds: Deeds, words: FactWords): TemplateResult | typeof nothing {
  const { ways } = deeds;
  if (ways.routes === 0) return nothing;
  return html`<details class="folded" data-deeds="open">
    <summary><span>${deedWords().waysOpen}</span></summary>
    ${parted(ways.shared, words)} ${choices(ways, words)} ${beyond(ways)}
  </details>`;
}

function nothingHelps({ ways }: Deeds): TemplateResult {
  return html`<p>${ways.more === null ? deedWords().nothingFound : deedWords().nothingHelps}</p>`;
}

function lenient({ discretionary_ways: ways }: Deeds, words: FactWords): TemplateResult | typeof nothing {
  if (ways.routes === 0) return nothing;
  return html`<details class="folded" data-deeds="lenient">
    <summary><span>${deedWords().lenient}</span></summary>
    ${parted(ways.shared, words)} ${choices(ways, words)} ${beyond(ways)}
  </details>`;
}

function functionsText({ need, met }: NonNullable<Deeds['functions']>): string {
  const done = numberText(met);
  return need === null ? deedWords().functionsOpen(done) : deedWords().functions(numberText(need), done);
}

function missedDeed(session: Session, { id, condition, text: wording, by }: Missed, words: FactWords): TemplateResult {
  const mends = by.changes.length + by.answers.length > 0;
  return deed(
    session,
    id,
    html`${chinese(wording)} <span class="cite">${citeText(condition.cite)}</span>${figures(condition)}`,
    mends ? parted(by, words) : undefined,
  );
}

function figures(condition: Missed['condition']): TemplateResult | typeof nothing {
  if (!('gap' in condition) || typeof condition.gap !== 'number') return nothing;
  const { gap, unit = '', gap_unit: gapUnit, actual, holds_from: holdsFrom } = condition;
  const now = typeof actual === 'number' ? `${text.figure.actual} ${numberText(actual)} ${unit}${text.comma}` : '';
  const from = holdsFrom ? text.comma + text.figure.holdsFrom(dateText(holdsFrom)) : '';
  return html`<span class="said"><b>${withChinese(now + gapText(gap, gapUnit ?? unit) + from)}</b></span>`;
}
