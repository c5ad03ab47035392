import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, Step } from '../../data/types.js';
import type { Session } from '../../session/session.js';
import { allChinese, chinese, withChinese } from '../../ground/chinese.js';
import { deedWords } from '../../text/deeds.js';
import { citesText, citeText, dateText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { deed } from './deed.js';

/** What reviewers judge: by article, with the papers that show it. */
export function toShow(session: Session, { to_show: all }: Deeds): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<details class="folded" data-deeds="show">
    <summary>
      <span>${deedWords().toShow}</span><span class="number">${deedWords().items(numberText(all.length))}</span>
    </summary>
    <ul class="deeds">
      ${all.map(({ id, cite, items, materials }) => {
        const notes = items.flatMap(({ note }) => (note ? [note] : []));
        return deed(
          session,
          id,
          html`<span class="cite">${citeText(cite)}</span> ${allChinese(
            items.map((item) => item.text),
            text.semicolon,
          )}${
            materials.length > 0
              ? html`<span class="said">${deedWords().materials}${citesText(materials)}</span>`
              : nothing
          }${notes.map((note) => html`<span class="said">${chinese(note)}</span>`)}`,
        );
      })}
    </ul>
  </details>`;
}

/** The days ahead, each on a line; the timeline says more. */
export function dates({ dates: steps }: Deeds): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  return html`<section aria-labelledby="dates">
    <h3 id="dates">${deedWords().dates}</h3>
    <ul class="dates">
      ${steps.map(
        (step) =>
          html`<li data-step=${step.id}>
            <b>${text.timeline.step[step.id]}</b> <span>${daysText(step)}</span>
            <span class="cite">${citeText(step.cite)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The day or the period of a step in words; where a notice sets it, that. */
export function daysText(step: Step): string {
  if ('date' in step) return dateText(step.date);
  const { from, until } = step;
  if (!from && !until) return text.timeline.standing[step.standing];
  if (!from) return `${text.timeline.between}${dateText(until!)}`;
  if (!until) return `${dateText(from)}${text.timeline.onwards}`;
  return from === until ? dateText(from) : `${dateText(from)}${text.timeline.between}${dateText(until)}`;
}

/** What only the issuer of the measure can say. */
export function asking(session: Session, { whom, asking: all }: Deeds): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  return html`<section aria-labelledby="asking">
    <h3 id="asking">${withChinese(deedWords().ask(whom))}</h3>
    <ul class="deeds">
      ${all.map((one) =>
        deed(
          session,
          one.id,
          html`<b>${deedWords().about[one.about]}</b> <span class="cite">${citeText(one.cite)}</span
            ><span class="said">${chinese(one.text)}</span>`,
        ),
      )}
    </ul>
  </section>`;
}
