import { css } from 'lit';

/** The page's frame: masthead, steps on the left, the result beside them where there is room. */
export const layout = css`
  .inner {
    display: block;
    max-width: 1280px;
    margin-inline: auto;
    padding-inline: 16px;
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
    background: var(--brand-deep);
    color: #fff;
  }
  h1 {
    font-size: 26px;
    line-height: 1.4;
    letter-spacing: 0.02em;
  }
  h1 span {
    display: inline-block;
    margin-inline-start: 16px;
    font-size: 18px;
    font-weight: 400;
  }
  .privacy {
    border-block-end: 1px solid var(--line);
    background: var(--brand-soft);
    color: var(--brand-deep);
    font-size: 14px;
    line-height: 1.6;
  }
  .privacy .inner {
    padding-block: 8px;
  }
  main {
    padding-block: 24px 48px;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 32px;
    margin-block-start: 32px;
  }
  .entry {
    display: grid;
    gap: 40px;
  }
  zice-force {
    margin-block-start: 20px;
  }
  .hint,
  .notice {
    margin-block-start: 24px;
    padding: 20px 24px;
  }
  .notice h2 {
    color: var(--unmet);
    font-size: 20px;
  }
  footer {
    padding-block: 20px 32px;
    color: var(--ink-soft);
    font-size: 14px;
  }
  @media (min-width: 1000px) {
    .inner {
      padding-inline: 24px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(400px, 39%);
    }
    .columns zice-results {
      position: sticky;
      inset-block-start: 16px;
      align-self: start;
    }
    zice-bar {
      display: none;
    }
  }
  @media (max-width: 999px) {
    :host {
      padding-block-end: 76px;
    }
  }
  @media (max-width: 480px) {
    h1 {
      font-size: 22px;
    }
    h1 span {
      display: block;
      margin-inline-start: 0;
      font-size: 16px;
    }
  }
`;
