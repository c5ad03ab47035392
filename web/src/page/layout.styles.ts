import { css } from 'lit';
import { stages } from './stages.styles.js';
import { from, upTo } from '../ground/place.styles.js';

/** The page's frame: masthead, steps on the left, the result beside them where there is room. */
export const layout = css`
  .inner {
    display: block;
    max-width: 1280px;
    margin-inline: auto;
    padding-inline: var(--gutter);
  }
  .skip {
    position: absolute;
    inset: 0 auto auto 0;
    z-index: 3;
    padding: 12px 20px;
    background: var(--paper);
    transform: translateY(-110%);
  }
  .skip:focus {
    transform: none;
  }
  .masthead {
    padding-block: 22px 20px;
    background: var(--masthead);
    color: #ffffff;
  }
  .masthead .inner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px 24px;
  }
  nav.inner,
  nav ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
  }
  nav.inner {
    justify-content: space-between;
    padding-block: 8px;
  }
  h1 {
    font-size: calc(26 * var(--px));
    line-height: 1.4;
    letter-spacing: 0.02em;
  }
  h1 span {
    display: inline-block;
    margin-inline-start: 16px;
    font-size: calc(18 * var(--px));
    font-weight: 400;
  }
  .privacy {
    border-block-end: 1px solid var(--line);
    background: var(--brand-soft);
    color: var(--brand-deep);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .privacy .inner {
    padding-block: 8px;
  }
  .main {
    padding-block: 24px 48px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
    margin-block-start: 32px;
  }
  .entry,
  .papers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 40px;
  }
  /* As high as what it says once it has looked ahead, so that the questions below do not move. */
  .ahead {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
  }
  .ahead.due {
    min-height: calc(195 * var(--px));
  }
  /* The verdict is there before the questions above it, and is not to be pushed down before someone's eyes. */
  .entry.due {
    min-height: 100vh;
  }
  .ahead .hint {
    margin-block: 0 20px;
  }
  zice-overview,
  .comparison {
    margin-block-start: 20px;
  }
  zice-keeping {
    margin-block-start: 40px;
  }
  .print-head {
    display: none;
  }
  zice-force {
    margin-block-start: 20px;
  }
  .hint,
  .notice {
    margin-block-start: 24px;
    padding: 20px 24px;
  }
  .notice button {
    margin-block-start: 16px;
  }
  .notice h2 {
    color: var(--unmet);
    font-size: calc(20 * var(--px));
  }
  footer {
    padding-block: 20px 32px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  ${from(
    1000,
    css`
    .inner {
      padding-inline: calc(1.5 * var(--gutter));
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(400px, 39%);
    }
    .columns zice-results,
    .columns zice-verdict-strip {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
    }
    zice-bar {
      display: none;
    }
  `,
  )}
  /* On a wide screen the papers stand beside the questions, where both have room. */
  ${from(
    1600,
    css`
    .inner {
      max-width: 1880px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(480px, 27%);
    }
    .entry {
      grid-template-rows: auto auto 1fr;
      grid-template-columns: repeat(auto-fit, minmax(520px, 1fr));
      align-items: start;
      column-gap: 32px;
    }
    .entry > :first-child {
      grid-row: 1 / span 3;
    }
  `,
  )}
  ${upTo(
    480,
    css`
    .ahead.due {
      min-height: calc(322 * var(--px));
    }
    h1 span {
      display: block;
      margin-inline-start: 0;
    }
  `,
  )}
${stages}
  @media print {
    .skip,
    .privacy,
    nav.inner,
    .entry,
    .ways,
    zice-overview,
    zice-settings,
    zice-notices,
    zice-picker,
    zice-keeping,
    zice-bar {
      display: none;
    }
    .masthead {
      background: none;
      color: #000000;
    }
    .inner,
    .main {
      padding: 0;
    }
    .columns {
      display: block;
      margin: 0;
    }
    .print-head {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2px 14px;
      margin-block-end: 12px;
    }
  }
`;
