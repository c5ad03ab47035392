import { css } from 'lit';

export const keeping = css`
  section {
    padding: 16px 20px 20px;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-end: 12px;
  }
  .link {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    margin-block-end: 12px;
  }
  .link label,
  .link p {
    grid-column: 1 / -1;
  }
  .help {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  zice-part {
    display: block;
    margin-block-start: 18px;
  }
  .clear {
    min-height: var(--target);
    margin-block-start: 14px;
    padding: 6px 24px;
    border: 2px solid var(--unmet);
    border-radius: 4px;
    background: var(--paper);
    color: var(--unmet);
    font-weight: 600;
  }
`;
