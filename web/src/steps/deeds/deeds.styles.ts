import { css } from 'lit';
import { upTo } from '../../ground/place.styles.js';

/** Lists of what there is to do, close enough for a telephone and far enough apart for a finger. */
export const deeds = css`
  h3 {
    margin-block: 20px 4px;
    padding-block-end: 4px;
    border-block-end: 2px solid var(--brand);
    color: var(--brand-deep);
    font-size: calc(18 * var(--px));
  }
  h4 {
    margin-block-start: 10px;
    color: var(--brand-deep);
    font-size: calc(15 * var(--px));
  }
  .rule,
  .cite,
  .said,
  .labels {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .cite {
    white-space: nowrap;
  }
  .said {
    display: block;
  }
  .said b {
    color: var(--unmet);
  }
  .deed {
    border-block-end: 1px solid var(--line);
    font-size: calc(15 * var(--px));
    line-height: 1.55;
  }
  .deeds > :last-child {
    border-block-end: 0;
  }
  label {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    min-height: var(--target);
    padding-block: 9px;
    cursor: pointer;
  }
  label input {
    flex: none;
    width: 22px;
    height: 22px;
    margin: 1px 0 0;
    accent-color: var(--brand);
  }
  label > span {
    min-width: 0;
  }
  .done > span {
    color: var(--ink-soft);
    text-decoration: line-through;
  }
  .more {
    padding: 0 0 8px 32px;
  }
  .changes li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    font-size: calc(15 * var(--px));
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
  .link {
    min-height: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--brand);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .old {
    color: var(--ink-soft);
  }
  .arrow {
    margin-inline: 8px;
  }
  .choice {
    margin-block-start: 10px;
    padding: 0 14px 6px;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--brand);
    border-radius: var(--radius);
  }
  .alternatives > li + li {
    border-block-start: 1px dotted var(--line-strong);
  }
  .dates li {
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
    font-size: calc(15 * var(--px));
  }
  .dates span {
    margin-inline-start: 8px;
  }
  .choice summary,
  .fixing summary,
  .folded > summary {
    min-height: var(--target);
    padding-block: 10px;
    color: var(--brand);
    font-size: calc(15 * var(--px));
    cursor: pointer;
  }
  .folded {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  .folded .number {
    margin-inline-start: 10px;
    color: var(--ink-soft);
  }
  legend {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .handing-on {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block-start: 16px;
  }
  .handing-on p,
  .handing-on textarea {
    flex: 1 0 100%;
    font: inherit;
  }
  .named {
    display: none;
  }
  /* On paper the part names itself, and what only a screen can use is left out. */
  @media print {
    .named {
      display: block;
      border: 0;
      font-size: calc(20 * var(--px));
    }
    .scope,
    .fixing,
    .handing-on,
    zice-what-if {
      display: none;
    }
  }
`;
