import { css } from 'lit';
import { upTo } from '../../ground/place.styles.js';

export const applicationForm = css`
  .none {
    padding: 16px 20px;
  }
  .group h3 {
    padding: 10px 20px;
    border-block: 1px solid var(--line);
    background: var(--brand-soft);
    color: var(--brand-deep);
    font-size: calc(16 * var(--px));
  }
  .group > * + *:not(h3) {
    border-block-end: 1px solid var(--line);
  }
  .group:last-child > :last-child {
    border-block-end: 0;
  }
  .download {
    margin-block-start: 14px;
    padding: 16px 20px;
  }
  .download h3 {
    margin-block-start: 12px;
    font-size: calc(15 * var(--px));
  }
  .download ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .download li {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.65;
  }
  button {
    min-height: var(--target);
    padding: 8px 20px;
    border: 0;
    border-radius: 4px;
    background: var(--brand);
    color: var(--on-brand);
    font-weight: 600;
  }
  button:disabled {
    background: var(--open);
    cursor: progress;
  }
  .progress {
    min-height: 1.65em;
    margin-block-start: 6px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .progress.failed {
    color: var(--unmet);
    font-weight: 600;
  }
  ${upTo(
    480,
    css`
    button {
      width: 100%;
    }
  `,
  )}
`;
