import { css } from 'lit';

export const notices = css`
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 4px 14px;
    margin-block-start: 20px;
    padding: 14px 20px;
    border: 1px solid var(--weighed);
    border-inline-start-width: 6px;
    border-radius: var(--radius);
    background: var(--weighed-soft);
  }
  .sample {
    border-style: dashed;
    border-inline-start-style: solid;
  }
  svg {
    width: 24px;
    height: 24px;
    margin-block-start: 2px;
    color: var(--weighed);
  }
  h2 {
    font-size: calc(18 * var(--px));
  }
  p,
  ul,
  .actions {
    grid-column: 2;
  }
  .errors li {
    padding-block: 4px;
  }
  .detail {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 8px;
  }
`;
