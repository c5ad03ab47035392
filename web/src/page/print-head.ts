import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../session/session.js';
import { dateText, titleText } from '../text/format.js';
import { text } from '../text/index.js';
import { chinese } from '../ground/chinese.js';

/** On paper only: what was held against which version of which measure, and as of which day. */
export function printHead(session: Session, sample: boolean): TemplateResult | typeof nothing {
  if (!session.ready || !session.shown) return nothing;
  const shown = [...session.measures.rulesets.values()].filter(({ id }) => session.comparing || id === session.shown);
  return html`<dl class="print-head">
    ${sample ? html`<dt>${text.notice.label}</dt><dd>${text.print.sample}</dd>` : nothing}
    <dt>${text.print.asOf}</dt>
    <dd>${dateText(session.asOf)}</dd>
    ${shown.map(
      ({ id, title, document_number }) =>
        html`<dt>${text.print.measure}</dt>
          <dd>
            ${chinese(titleText(title))} ${document_number ? chinese(document_number) : text.picker.noNumber}
          </dd>
          <dt>${text.print.force}</dt>
          <dd>${text.force[session.forces.get(id)!.status]}</dd>
          <dt>${text.print.ruleset}</dt>
          <dd>${id} ${session.core.any.layout(id).ruleset_hash}</dd>`,
    )}
  </dl>`;
}
