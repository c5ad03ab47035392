import { css } from 'lit';

/** The result: verdict always in sight, the lists below it in a pane of their own where it stands beside the form. */
export const results = css`
  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .pane {
    padding: 4px 18px 20px;
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-start: 20px;
    padding-block-end: 6px;
    border-block-end: 2px solid var(--brand);
    color: var(--brand-deep);
    font-size: calc(18px * var(--scale));
  }
  h3 .rule {
    color: var(--ink-soft);
    font-size: calc(14px * var(--scale));
    font-weight: 400;
  }
  h4 {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin-block: 14px 6px;
    font-size: calc(15px * var(--scale));
    color: var(--brand-deep);
  }
  .shortfalls li {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--unmet);
  }
  .cite {
    margin-inline-start: 8px;
    color: var(--ink-soft);
    font-size: calc(14px * var(--scale));
    white-space: nowrap;
  }
  .line {
    display: grid;
    grid-template-columns: 84px minmax(0, 1fr);
    gap: 0 8px;
    padding-block: 10px;
    border-block-end: 1px solid var(--line);
  }
  .line:last-child {
    border-block-end: 0;
  }
  .line[data-status='unmet'] {
    margin-inline: -18px;
    padding-inline: 14px 18px;
    border-inline-start: 4px solid var(--unmet);
    background: var(--unmet-soft);
  }
  .line[data-status='discretionary'] {
    margin-inline: -18px;
    padding-inline: 14px 18px;
    border-inline-start: 4px solid var(--weighed);
    background: var(--weighed-soft);
  }
  .line .line {
    margin-inline: 0;
    padding-inline: 0;
    border-inline-start: 0;
    background: none;
  }
  .line > .state {
    line-height: 1.6;
  }
  .text {
    font-size: calc(15px * var(--scale));
    line-height: 1.6;
  }
  .figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: calc(14px * var(--scale));
  }
  .gap {
    color: var(--unmet);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    column-gap: 20px;
    margin-block: -7px;
  }
  .note summary {
    min-height: var(--target);
    padding-block: 10px;
    cursor: pointer;
  }
  .more .note[open] {
    flex-basis: 100%;
  }
  .note[open] p {
    margin-block-end: 8px;
  }
  .note,
  .because,
  .rule {
    color: var(--ink-soft);
    font-size: calc(14px * var(--scale));
    line-height: 1.6;
  }
  .because {
    color: var(--weighed);
  }
  .parts {
    grid-column: 1 / -1;
    margin-block-start: 4px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--line);
  }
  .link {
    min-height: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--brand);
    font-size: calc(14px * var(--scale));
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .plain {
    min-height: var(--target);
    padding: 6px 16px;
    border: 1px solid var(--brand);
    border-radius: 4px;
    background: var(--paper);
    color: var(--brand);
  }
  .paper {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
    font-size: calc(15px * var(--scale));
  }
  .to-materials,
  .to-calendar {
    margin-block-start: 12px;
  }
  @media (min-width: 1000px) {
    .panel {
      max-height: calc(100vh - 32px);
    }
    .pane {
      overflow: auto;
      overscroll-behavior: contain;
    }
  }
`;
