import { css } from 'lit';

/** The bar of a figure, and the two keys that its words carry: a block for the actual figure, a flag for the threshold. */
export const figureBarStyles = css`
  .bar {
    display: block;
    max-width: 420px;
    margin-block: 2px;
    overflow: visible;
  }
  .bar .track {
    fill: var(--ground);
    stroke: var(--line-strong);
  }
  .bar.open .track {
    stroke-dasharray: 4 3;
  }
  .bar .actual {
    fill: currentColor;
  }
  .bar .missing {
    stroke: currentColor;
    stroke-width: 7;
    stroke-dasharray: 2 4;
  }
  .bar .beyond {
    fill: none;
    stroke: var(--paper);
    stroke-width: 2;
  }
  .bar .threshold {
    stroke: var(--ink);
    stroke-width: 2;
  }
  .bar .flag {
    fill: var(--ink);
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: calc(14 * var(--px));
  }
  .figure .is-actual::before {
    content: '';
    display: inline-block;
    width: 9px;
    height: 9px;
    margin-inline-end: 5px;
    border-radius: 1px;
    background: var(--tone, var(--ink-soft));
  }
  .figure .is-required::before {
    content: '';
    display: inline-block;
    width: 2px;
    height: 12px;
    margin-inline: 2px 6px;
    vertical-align: -1px;
    background: var(--ink);
  }
  [data-status='met'] {
    --tone: var(--met);
  }
  [data-status='unmet'] {
    --tone: var(--unmet);
  }
  [data-status='discretionary'] {
    --tone: var(--weighed);
  }
  .gap {
    color: var(--tone, var(--ink));
  }
`;
