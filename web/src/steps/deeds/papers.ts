import { html, nothing, type TemplateResult } from 'lit';
import type { Deeds, LackingPaper } from '../../data/types.js';
import type { Session } from '../../session/session.js';
import { allChinese, chinese } from '../../ground/chinese.js';
import { deedWords } from '../../text/deeds.js';
import { citesText, dateText, numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { deed } from './deed.js';

/** The papers still to be had, by where they come from, with what makes them serve. */
export function papers(session: Session, { papers: from, to_renew: renew }: Deeds): TemplateResult | typeof nothing {
  if (from.length === 0 && renew.length === 0) return nothing;
  return html`<section aria-labelledby="papers">
    <h3 id="papers">${deedWords().papers}</h3>
    ${from.map(
      (one) =>
        html`<h4>${deedWords().origin[one.from]}</h4>
          <ul class="deeds" data-from=${one.from}>${one.papers.map((paper) => paperDeed(session, paper))}</ul>`,
    )}
    ${renew.length > 0 ? html`<p class="rule">${deedWords().renew}${labels(session, renew)}</p>` : nothing}
  </section>`;
}

function paperDeed(session: Session, paper: LackingPaper): TemplateResult {
  const { fresh_from: from, fresh_until: until, rows } = paper;
  const said = [
    paper.at && chinese(paper.at),
    paper.status !== 'missing' && text.documentStatus[paper.status],
    rows && deedWords().rows(numberText(rows)),
    from && until && deedWords().fresh(dateText(from), dateText(until)),
    ...paper.instead.map((other) => html`${deedWords().instead}${text.colon}${labels(session, other)}`),
  ].filter(Boolean);
  return deed(
    session,
    paper.id,
    html`<b>${chinese(label(session, paper.document))}</b> <span class="cite">${citesText(paper.materials)}</span
      >${said.map((words) => html`<span class="said">${words}</span>`)}`,
  );
}

export const label = (session: Session, id: string): string =>
  session.zice.documents.documents.find((document) => document.id === id)?.label ?? id;

const labels = (session: Session, ids: readonly string[]): TemplateResult =>
  allChinese(
    ids.map((id) => label(session, id)),
    text.cite.separator,
  );
