import { css } from 'lit';
import { upTo } from '../../ground/place.styles.js';

export const materials = css`
  .material + .material {
    margin-block-start: 6px;
  }
  .tick {
    margin-block: -6px 6px;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 0 14px;
    padding-inline: 20px;
  }
  h3 {
    padding-block: 6px;
    font-size: calc(16 * var(--px));
    color: var(--brand-deep);
  }
  .cite {
    margin-inline-end: 10px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    font-weight: 400;
    white-space: nowrap;
  }
  .body {
    padding: 0 20px 8px;
  }
  .about {
    padding-block-end: 6px;
  }
  .remark,
  .rule,
  .proves {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .proves summary {
    min-height: var(--target);
    padding-block: 10px;
    cursor: pointer;
  }
  .proves ul {
    padding-block-end: 8px;
  }
  .proves li + li {
    margin-block-start: 4px;
  }
  .rule {
    margin-block-start: 4px;
    font-weight: 600;
  }
  .any {
    padding: 2px 10px 10px;
    border: 2px dashed var(--line-strong);
    border-radius: var(--radius);
  }
  .any > .rule {
    color: var(--brand-deep);
    font-size: calc(15 * var(--px));
  }
  .any > .all {
    padding: 4px 10px 10px;
    border: 1px solid var(--line);
    border-radius: 4px;
  }
  .or {
    display: flex;
    align-items: center;
    gap: 12px;
    margin-block: 4px;
    color: var(--brand-deep);
    font-size: calc(14 * var(--px));
    font-weight: 600;
    line-height: 1.2;
  }
  .or::before,
  .or::after {
    content: '';
    flex: 1;
    border-block-start: 1px dashed var(--line-strong);
  }
  .group > zice-document:first-of-type {
    margin-block-start: 4px;
  }
  zice-document + zice-document,
  zice-document + .group,
  .group + zice-document {
    margin-block-start: 4px;
  }
  ${upTo(
    480,
    css`
    .head {
      padding-inline: 12px;
    }
    .body {
      padding: 0 12px 6px;
    }
  `,
  )}
`;
