import { css } from 'lit';

/** What every element of the page shares: box model, focus, figures of one width, links, words for screen readers only. */
export const base = css`
  :host {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    line-height: 1.4;
  }
  a {
    color: var(--brand);
    text-underline-offset: 3px;
  }
  button {
    font: inherit;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** A sheet of paper on the ground of the page. */
export const sheet = css`
  .sheet {
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
`;

/** The numbered heading of a step. */
export const step = css`
  .step {
    display: flex;
    align-items: baseline;
    gap: 12px;
    margin-block-end: 4px;
    font-size: 22px;
    color: var(--brand-deep);
  }
  .step .number {
    flex: none;
    padding-inline-end: 12px;
    border-inline-end: 2px solid var(--brand);
    line-height: 1.1;
  }
  .intro {
    margin-block-end: 16px;
    color: var(--ink-soft);
    font-size: 15px;
  }
`;
