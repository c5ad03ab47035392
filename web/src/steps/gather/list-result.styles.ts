import { css } from 'lit';

/** Tables that become cards where there is no room for columns. */
export const listResult = css`
  :host {
    container-type: inline-size;
    margin-block-start: 10px;
  }
  table {
    width: 100%;
    margin-block-start: 12px;
    border-collapse: collapse;
    font-size: calc(15 * var(--px));
  }
  caption {
    padding-block-end: 4px;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 6px 10px 6px 0;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  thead th {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  .findings tbody th {
    min-width: 2.5em;
  }
  .differs td:first-of-type {
    color: var(--unmet);
    font-weight: 600;
  }
  .mark {
    margin-block-start: 2px;
    font-size: calc(14 * var(--px));
  }
  td .tick {
    min-width: 44px;
  }
  .hint {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    font-weight: 400;
    line-height: 1.6;
  }
  .filling {
    margin-block-start: 12px;
  }
  .changes {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .fill {
    min-height: 44px;
    margin-block-start: 8px;
    padding: 6px 20px;
    border: 0;
    border-radius: 4px;
    background: var(--brand);
    color: #fff;
    font-weight: 600;
  }
  .findings td:first-of-type {
    min-width: 4.5em;
  }
  h4 {
    margin-block-start: 12px;
    font-size: calc(15 * var(--px));
    font-weight: 600;
  }
  .sort {
    border-block-end: 1px solid var(--line);
  }
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    min-height: var(--target);
    cursor: pointer;
  }
  summary::before {
    content: '▸';
    color: var(--brand);
  }
  [open] > summary::before {
    content: '▾';
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .what {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .sort .findings {
    margin-block: 0 8px;
  }
  /* The column's heading says it where there are columns. */
  @container (min-width: 521px) {
    .use {
      position: absolute;
      clip-path: inset(50%);
    }
    .figures .mark:lang(en) {
      display: flex;
    }
  }
  @container (max-width: 520px) {
    .figures thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .figures tr {
      display: block;
      padding-block: 8px;
      border-block-end: 1px solid var(--line);
    }
    .figures th,
    .figures td {
      display: block;
      padding: 2px 0;
      border: 0;
    }
    .figures td::before {
      content: attr(data-label);
      color: var(--ink-soft);
      font-weight: 400;
    }
    .figures td:has(.tick)::before {
      content: none;
    }
    .figures .mark {
      margin-inline-start: 10px;
    }
    .findings td:nth-of-type(1),
    .findings thead th:nth-of-type(2) {
      display: none;
    }
  }
`;
