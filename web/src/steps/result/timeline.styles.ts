import { css } from 'lit';

export const timeline = css`
  .drawing {
    display: block;
    margin-block: 8px 12px;
    overflow: hidden;
    font-size: calc(13 * var(--px));
  }
  .drawing .label {
    fill: var(--ink);
    font-size: calc(13 * var(--px));
  }
  .drawing .year {
    stroke: var(--line);
  }
  .drawing .year-text {
    fill: var(--ink-soft);
    font-size: calc(12 * var(--px));
  }
  .drawing .span {
    fill: var(--brand);
    fill-opacity: 0.35;
    stroke: var(--brand);
  }
  .drawing .edge {
    stroke: var(--brand);
    stroke-width: 2;
  }
  .drawing .day {
    fill: var(--brand);
    stroke: var(--brand);
    stroke-width: 2;
  }
  .drawing .doubt {
    stroke-dasharray: 3 2;
  }
  .drawing .day.doubt {
    fill: var(--paper);
  }
  .drawing .goes-on {
    fill: none;
    stroke: var(--brand-deep);
    stroke-width: 2;
  }
  .drawing .as-of {
    stroke: var(--focus);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .drawing .as-of-text {
    fill: var(--focus);
    font-weight: 600;
  }
  ol {
    margin-block-start: 8px;
    border-inline-start: 2px solid var(--line-strong);
    margin-inline-start: 6px;
  }
  li {
    position: relative;
    padding: 0 0 14px 18px;
    font-size: calc(15 * var(--px));
    line-height: 1.6;
  }
  li::before {
    content: '';
    position: absolute;
    inset: 7px auto auto -7px;
    width: 8px;
    height: 8px;
    border: 2px solid var(--brand);
    border-radius: 50%;
    background: var(--paper);
  }
  .today {
    color: var(--focus);
  }
  .today b {
    margin-inline-end: 10px;
  }
  .today::before {
    border-color: var(--focus);
    border-radius: 0;
    background: var(--focus);
    transform: rotate(45deg);
  }
  li .cite {
    margin-inline-start: 10px;
  }
  .when {
    color: var(--brand-deep);
    font-weight: 600;
  }
  .to {
    margin-inline: 4px;
  }
  .to:lang(en) {
    margin-inline: 0;
  }
  time:lang(en) {
    white-space: nowrap;
  }
  .certainty,
  .other,
  details p {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  summary {
    display: inline-block;
    min-height: var(--target);
    padding-block: 10px;
    color: var(--brand);
    font-size: calc(14 * var(--px));
    cursor: pointer;
  }
  summary::before {
    content: '＋';
    margin-inline-end: 4px;
  }
  details[open] summary::before {
    content: '－';
  }
  summary:lang(en)::before {
    content: '+';
  }
  details[open] summary:lang(en)::before {
    content: '−';
  }
`;
