import { css } from 'lit';
import { upTo } from '../../ground/place.styles.js';

export const routes = css`
  h4 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
    margin-block-start: 16px;
    font-size: calc(15px * var(--scale));
  }
  .route {
    margin-block-start: 10px;
    padding: 6px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .nth {
    color: var(--brand-deep);
    font-size: calc(14px * var(--scale));
    font-weight: 600;
  }
  .changes li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    padding-block: 2px;
    font-size: calc(15px * var(--scale));
  }
  .changes li + li {
    border-block-start: 1px dotted var(--line-strong);
  }
  .changes .cite {
    margin-inline-start: auto;
  }
  ${upTo(
    480,
    css`
    .changes .cite {
      margin-inline-start: 0;
    }
  `,
  )}
  .old {
    color: var(--ink-soft);
  }
  .arrow {
    margin-inline: 8px;
  }
  .none {
    font-size: calc(15px * var(--scale));
  }
  .plain {
    margin-block-start: 10px;
  }
  .fixing summary {
    min-height: var(--target);
    padding-block: 10px;
    color: var(--brand);
    font-size: calc(14px * var(--scale));
    cursor: pointer;
  }
  legend {
    color: var(--ink-soft);
    font-size: calc(14px * var(--scale));
  }
  label {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: var(--target);
    font-size: calc(15px * var(--scale));
  }
  input {
    flex: none;
    width: 22px;
    height: 22px;
    accent-color: var(--brand);
  }
`;
