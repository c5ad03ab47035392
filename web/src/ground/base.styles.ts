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
  [lang='zh-CN'] {
    font-family: var(--family);
    font-variant-east-asian: normal;
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
  button:disabled {
    cursor: default;
    opacity: 0.6;
  }
  summary,
  .button,
  .plain,
  .text-button {
    min-height: var(--target);
  }
  .button,
  .plain {
    padding: 6px 16px;
    border: 1px solid var(--brand);
    border-radius: 4px;
    background: var(--paper);
    color: var(--brand);
  }
  .button {
    background: var(--brand);
    color: var(--on-brand);
    font-weight: 600;
  }
  .text-button {
    padding: 0;
    border: 0;
    background: none;
    color: var(--brand);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
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
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  /* On paper every line stands, notes that are folded do not, and there is nothing to press. */
  @media print {
    .button,
    .plain,
    .link:not([data-to-fact]),
    .text-button {
      display: none !important;
    }
    .link[data-to-fact] {
      min-height: 0 !important;
      color: inherit !important;
      text-decoration: none !important;
    }
    details:not([open], .folded, .unfolds, .card, .line > details) {
      display: none !important;
    }
    .panel,
    .pane {
      display: block !important;
      max-height: none !important;
      overflow: visible !important;
    }
    li,
    h3,
    h4 {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
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

/** What a step is for, before it begins. */
export const intro = css`
  .intro {
    margin-block-end: 16px;
    color: var(--ink-soft);
    font-size: calc(15 * var(--px));
  }
`;

/** The numbered heading of a step. */
export const step = css`
  .step {
    display: flex;
    align-items: baseline;
    gap: 12px;
    margin-block-end: 4px;
    font-size: calc(22 * var(--px));
    color: var(--brand-deep);
  }
  .step .number {
    flex: none;
    padding-inline-end: 12px;
    border-inline-end: 2px solid var(--brand);
    line-height: 1.1;
  }
  ${intro}
`;
