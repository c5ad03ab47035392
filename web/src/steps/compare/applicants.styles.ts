import { css } from 'lit';

/** Files of other applicants: choosing them, what was refused, and the table of those that were taken. */
export const applicants = css`
  .several {
    padding: 14px 18px;
  }
  .choose {
    display: block;
    margin-block-start: 10px;
    font-weight: 600;
  }
  input[type='file'] {
    width: 100%;
    min-height: var(--target);
    padding-block: 8px;
    color: var(--ink);
    font: inherit;
  }
  select {
    max-width: 24em;
  }
  .said {
    min-height: 1.6em;
  }
  .refused li {
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .refused p {
    color: var(--unmet);
  }
  tbody th {
    overflow-wrap: anywhere;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    font-size: calc(14 * var(--px));
  }
  @media screen {
    .title {
      display: none;
    }
  }
  @media print {
    .several {
      padding: 0;
      border: 0;
    }
    .several > .rule,
    .several > .choose,
    .several > input,
    .several > select,
    .several > .said {
      display: none;
    }
  }
  .not-for {
    color: var(--ink-soft);
  }
`;
