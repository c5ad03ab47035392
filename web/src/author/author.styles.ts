import { css } from 'lit';
import { from } from '../ground/place.styles.js';

export const authorStyles = css`
  .inner {
    max-width: 1680px;
  }
  .skip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 3;
    padding: 12px 20px;
    background: var(--paper);
    color: var(--brand) !important;
    transform: translateY(-110%);
  }
  .skip:focus {
    transform: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
  }
  .problem,
  .stale {
    color: var(--unmet);
    font-weight: 600;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 20px;
  }
  summary {
    display: flex;
    align-items: center;
    min-height: var(--target);
    color: var(--brand-deep);
    cursor: pointer;
  }
  summary::before {
    content: '▸';
    margin-inline-end: 10px;
  }
  details[open] > summary::before {
    content: '▾';
  }
  summary h2 {
    margin: 0;
  }
  /* What is placed absolutely within stays within. */
  .stage {
    position: relative;
    max-height: 85vh;
    margin-block-start: 12px;
    overflow: auto;
    border: 1px solid var(--line-strong);
  }
  ${from(
    1000,
    css`
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .trying {
      position: sticky;
      inset-block-start: 12px;
    }
  `,
  )}
`;
