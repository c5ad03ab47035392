import { css } from 'lit';

export const materials = css`
  .material + .material {
    margin-block-start: 14px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 16px;
    padding: 12px 20px;
    border-block-end: 1px solid var(--line);
  }
  h3 {
    flex: 1 1 16em;
    font-size: calc(16px * var(--scale));
    color: var(--brand-deep);
  }
  .body {
    padding: 12px 20px;
  }
  .remark,
  .rule {
    color: var(--ink-soft);
    font-size: calc(14px * var(--scale));
    line-height: 1.6;
  }
  .group .group {
    margin-block-start: 10px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--line);
  }
  .rule {
    margin-block-start: 10px;
    font-weight: 600;
  }
`;
