import { css } from 'lit';
import { from } from '../ground/place.styles.js';

/** What the two pages for webmasters share: masthead, sheets with a heading, code to copy. */
export const webmaster = css`
  .inner {
    display: block;
    max-width: 1280px;
    margin-inline: auto;
    padding-inline: 16px;
  }
  .masthead {
    padding-block: 20px;
    background: var(--masthead);
    color: #ffffff;
  }
  .masthead a {
    color: #ffffff;
  }
  .masthead :focus-visible {
    outline-color: #ffffff;
  }
  h1 {
    font-size: calc(26 * var(--px));
    line-height: 1.4;
  }
  main.inner {
    display: grid;
    gap: 20px;
    padding-block: 20px 40px;
  }
  .sheet {
    min-width: 0;
    padding: 16px;
  }
  h2 {
    margin-block-end: 8px;
    color: var(--brand-deep);
    font-size: calc(20 * var(--px));
  }
  h3 {
    margin-block: 12px 4px;
    font-size: calc(16 * var(--px));
  }
  .help {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .help + .help {
    margin-block-start: 4px;
  }
  code,
  pre {
    font-family: Consolas, Menlo, 'DejaVu Sans Mono', monospace, var(--family);
    font-size: calc(14 * var(--px));
  }
  code {
    overflow-wrap: anywhere;
  }
  pre {
    margin: 8px 0;
    padding: 12px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--ground);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  ${from(
    700,
    css`
    .inner {
      padding-inline: 24px;
    }
    .sheet {
      padding: 20px 24px;
    }
  `,
  )}
`;
