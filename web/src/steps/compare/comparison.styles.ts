import { css, type CSSResult } from 'lit';

/** Where there is no room for a table, but on paper, which is read at arm's length: each row a block. */
const stacked = (table: CSSResult, width: CSSResult): CSSResult => css`
  @media screen {
    @container (max-width: ${width}) {
      ${table},
      ${table} :is(tbody, tr, th, td) {
        display: block;
      }
      ${table} thead {
        display: none;
      }
      ${table} tr {
        margin-block-start: 10px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
      }
      ${table} :is(th, td) {
        width: auto;
        border: 0;
      }
      ${table} td {
        display: grid;
        grid-template-columns: 5.5em minmax(0, 1fr);
        gap: 0 8px;
        padding-block: 4px;
        border-block-start: 1px solid var(--line);
      }
      ${table} td > .column {
        display: block;
        color: var(--ink-soft);
        font-size: calc(14 * var(--px));
      }
      ${table} td.none {
        display: none;
      }
    }
  }
`;

/** The counts of a measure side by side below its name and its verdict. */
const countsInARow = css`
  @media screen {
    @container (max-width: 780px) {
      .measures tbody tr:not(.group) {
        display: grid;
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
      .measures tbody tr:not(.group) > :nth-child(n + 7),
      .measures tbody tr:not(.group) > :nth-child(-n + 2) {
        grid-column: 1 / -1;
      }
      .measures tbody td:nth-child(2) {
        grid-template-columns: minmax(0, 1fr);
        background: var(--ground);
      }
      .measures tbody td:nth-child(2) {
        padding-block-start: 0;
        border-block-start: 0;
      }
      .measures tbody td:nth-child(2) > .column {
        display: none;
      }
      .measures tbody td:nth-child(n + 3):nth-child(-n + 6) {
        display: block;
        text-align: center;
      }
      .measures tbody .group {
        border: 0;
      }
      .asked {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 8px;
      }
    }
  }
`;

export const comparison = css`
  :host {
    container-type: inline-size;
  }
  .panel {
    padding: 18px;
  }
  h2 {
    color: var(--brand-deep);
    font-size: calc(22 * var(--px));
  }
  table {
    width: 100%;
    margin-block-start: 8px;
    border-collapse: collapse;
    font-size: calc(15 * var(--px));
    line-height: 1.6;
  }
  th,
  td {
    padding: 8px 10px;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    background: var(--brand-soft);
    color: var(--brand-deep);
    font-size: calc(14 * var(--px));
  }
  .figures table {
    table-layout: fixed;
  }
  .figures thead th:first-child {
    width: 22%;
  }
  tbody th {
    background: var(--ground);
    font-weight: 400;
  }
  .group th {
    padding-block: 6px 4px;
    background: none;
    color: var(--brand-deep);
    font-size: calc(15 * var(--px));
    font-weight: 600;
  }
  thead .mark {
    display: flex;
    white-space: normal;
  }
  .column {
    display: none;
  }
  .place,
  .kind,
  .actual {
    display: block;
  }
  .force {
    margin-inline-end: 10px;
  }
  .place {
    color: var(--brand-deep);
    font-weight: 600;
  }
  td .mark,
  .force .mark {
    white-space: normal;
  }
  .kind,
  .actual,
  .slack {
    font-size: calc(14 * var(--px));
  }
  .kind,
  td.none {
    color: var(--ink-soft);
  }
  .asked + .asked {
    margin-block-start: 8px;
    padding-block-start: 8px;
    border-block-start: 1px dotted var(--line-strong);
  }
  .wrap {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .most b {
    font-size: calc(17 * var(--px));
    color: var(--brand-deep);
  }
  .strictest {
    padding-inline: 6px;
    border: 2px solid var(--brand-deep);
    border-radius: 3px;
    background: var(--brand-soft);
    color: var(--brand-deep);
    font-size: calc(13 * var(--px));
    line-height: 1.4;
  }
  .cite {
    min-width: 0;
    white-space: normal;
  }
  .changes li,
  .papers td li,
  .questions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
  }
  .arrow {
    margin-inline: 6px;
  }
  .old {
    color: var(--ink-soft);
  }
  .lenient {
    margin-block-start: 4px;
    padding-block-start: 4px;
    border-block-start: 1px dotted var(--line-strong);
  }
  td summary {
    min-height: var(--target);
    padding-block: 10px;
    color: var(--brand);
    cursor: pointer;
  }
  .folded {
    margin-block-start: 16px;
  }
  zice-part {
    margin-block-start: 24px;
  }
  @media screen {
    .differing .alike {
      display: none;
    }
  }
  @media print {
    .tick,
    .figures .number,
    .folded > summary::after {
      display: none;
    }
    table {
      font-size: calc(11 * var(--px));
      line-height: 1.4;
    }
    th,
    td {
      padding: 3px 5px;
    }
    table * {
      font-size: 11px !important;
      line-height: 1.4 !important;
    }
    td summary {
      min-height: 0;
      padding: 0;
      list-style: none;
    }
    h2,
    .rule,
    .group {
      break-after: avoid;
    }
    /* A measure with its routes may take a page. */
    .figures tr,
    .papers tr,
    .several tr {
      break-inside: avoid;
    }
  }
  ${stacked(css`.figures table`, css`640px`)}
  ${stacked(css`:is(.measures, .papers, .several) table`, css`780px`)}
  ${countsInARow}
`;
