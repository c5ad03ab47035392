import { css } from 'lit';

/** A sheet that opens, and below its name what it is for. */
export const opener = css`
  summary {
    min-height: var(--target);
    padding: 12px 20px;
    color: var(--brand-deep);
    font-weight: 600;
    cursor: pointer;
  }
  summary span {
    display: block;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    font-weight: 400;
  }
`;

export const part = css`
  /* Between the headings of what it stands among. */
  :host([within]) .step {
    margin-block: 24px 12px;
    padding-block-end: 6px;
    border-block-end: 2px solid var(--brand);
    font-size: calc(18 * var(--px));
  }
  .step + details {
    margin-block-start: 12px;
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
  /* On paper a part that was opened names itself. */
  @media print {
    .step,
    summary {
      display: none;
    }
  }
`;
