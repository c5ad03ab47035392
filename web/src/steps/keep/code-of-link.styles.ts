import { css } from 'lit';

export const code = css`
  svg {
    display: block;
    width: min(100%, 480px);
    height: auto;
    margin-block-end: 8px;
    border: 1px solid var(--line);
    shape-rendering: crispedges;
    forced-color-adjust: none;
  }
  .help {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
`;
