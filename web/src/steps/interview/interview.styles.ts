import { css } from 'lit';
import { upTo } from '../../ground/place.styles.js';

/** One question on a sheet: where one is above it, what it decides and the ways on below. */
export const interview = css`
  section {
    padding-block: 12px 16px;
  }
  h2 {
    font-size: calc(16 * var(--px));
    font-weight: 600;
    color: var(--brand-deep);
  }
  .top,
  .below,
  .ways,
  .idle {
    padding-inline: 20px;
  }
  h2:not([tabindex]) {
    margin-block-start: 12px;
    padding-inline: 20px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .sections [aria-current] {
    color: var(--brand-deep);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .ahead {
    margin-block: 4px 0;
    font-size: calc(14 * var(--px));
  }
  .ahead.missed {
    color: var(--unmet);
    font-weight: 600;
  }
  .asks {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .line {
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
  }
  .line.missed {
    border-inline-start: 4px solid var(--unmet);
    padding-inline-start: 12px;
  }
  .figure .is-actual,
  .text {
    font-size: calc(15 * var(--px));
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-block-start: 12px;
  }
  .ways .all {
    margin-inline-start: auto;
  }
  .idle {
    margin-block-start: 12px;
    border-block-start: 1px solid var(--line);
  }
  .idle summary {
    padding-block: 9px;
    color: var(--brand);
    cursor: pointer;
  }
  .idle ul {
    padding-block-end: 8px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .unknown li {
    margin-block: 2px;
  }
  /* The bar at the foot of the screen has them. */
  ${upTo(
    999,
    css`
    .next {
      display: none;
    }
  `,
  )}
`;
