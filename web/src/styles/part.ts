import { css } from 'lit';

export const part = css`
  .step + details {
    margin-block-start: 12px;
  }
  summary {
    padding: 12px 20px;
    color: var(--brand-deep);
    font-weight: 600;
    cursor: pointer;
  }
  summary span {
    display: block;
    color: var(--ink-soft);
    font-size: calc(14px * var(--scale));
    font-weight: 400;
  }
  details .content {
    margin-block-start: 14px;
  }
  .content:focus {
    outline: none;
  }
  .told:not(:empty) {
    margin-block-end: 10px;
    color: var(--ink-soft);
  }
  .told.failed {
    color: var(--unmet);
    font-weight: 600;
  }
`;
