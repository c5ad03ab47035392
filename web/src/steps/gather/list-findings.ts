import { html, nothing, type TemplateResult } from 'lit';
import { withChinese } from '../../ground/chinese.js';
import { numberText } from '../../text/format.js';
import { listWords } from '../../text/gather-lists.js';
import type { Chosen } from '../../session/session.js';
import type { ListFinding, ListReading, ListSort } from '../../data/types.js';
import { namedRows } from './file-notes.js';
import { concerns } from './list-choices.js';

/** So few are read at once; more are opened when they are wanted. */
const mostOpen = 5;

/** Only what the measure hangs on. */
export const shownSorts = ({ sorts }: ListReading, chosen: Chosen): ListSort[] =>
  sorts.filter(({ facts }) => concerns(facts, chosen));

/** Of the findings that the measure hangs on, how many there are. */
export const remarksShown = (reading: ListReading, chosen: Chosen): number =>
  shownSorts(reading, chosen).reduce((sum, { count }) => sum + count, 0);

const line = ({ row, column, code, message }: ListFinding): TemplateResult =>
  html`<tr data-code=${code} data-row=${row}>
    <th scope="row">${row > 0 ? numberText(row) : listWords().whole}</th>
    <td>${withChinese(column ?? '')}</td>
    <td lang="zh-CN">${message}</td>
  </tr>`;

function sortTable({ code, count, findings: places }: ListSort, findings: readonly ListFinding[]): TemplateResult {
  // What could not be told one by one is told as a number.
  const rest = findings.filter((one) => one.code === code && one.row === 0 && count > places.length);
  return html`<table class="findings">
    <thead>
      <tr>
        <th scope="col">${listWords().row}</th>
        <th scope="col">${listWords().column}</th>
        <th scope="col">${listWords().why}</th>
      </tr>
    </thead>
    <tbody>
      ${places.map((place) => line(findings[place]!))}${rest.map(line)}
    </tbody>
  </table>`;
}

function sortOf(sort: ListSort, findings: readonly ListFinding[], open: boolean): TemplateResult {
  const rows = sort.findings.map((place) => findings[place]!.row).filter((row) => row > 0);
  const { code, column, count } = sort;
  return html`<details class="sort" data-code=${code} data-count=${count} ?open=${open}>
    <summary>
      <span class="what">${withChinese(listWords().sort[code](column ?? ''))}</span>
      <span class="count">${listWords().sortCount(numberText(count))}</span>
      ${count > 1 && rows.length > 0 ? html`<span class="hint">${namedRows(rows, 3)}</span>` : nothing}
    </summary>
    ${sortTable(sort, findings)}
  </details>`;
}

/** What is to be said of the rows, by sort: how many, which first, and each when it is opened. */
export function listFindings(reading: ListReading, chosen: Chosen): TemplateResult | typeof nothing {
  const sorts = shownSorts(reading, chosen);
  if (sorts.length === 0) return nothing;
  const open = remarksShown(reading, chosen) <= mostOpen;
  return html`<section class="sorts">
    <h4>${listWords().findings}</h4>
    ${sorts.map((sort) => sortOf(sort, reading.findings, open))}
  </section>`;
}
