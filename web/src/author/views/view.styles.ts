import { css } from 'lit';

export const viewStyles = css`
  .problem {
    color: var(--unmet);
    font-weight: 600;
  }
  .good {
    color: var(--met);
    font-weight: 600;
  }
  .scroll {
    margin-block: 8px;
    overflow: auto;
  }
  table {
    min-width: 100%;
    border-collapse: collapse;
    font-size: calc(15 * var(--px));
  }
  th,
  td {
    min-width: 5em;
    padding: 6px 8px;
    border: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  th {
    background: var(--ground);
  }
  .buttons {
    margin-block: 8px;
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }
  select {
    min-width: 0;
    max-width: 100%;
    min-height: var(--target);
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .list > li {
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .witness .text-button {
    display: block;
  }
  pre {
    max-height: 240px;
    overflow: auto;
  }
`;
