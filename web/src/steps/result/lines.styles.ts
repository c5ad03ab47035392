import { css } from 'lit';

/** Headings, rules, lines and their disclosures: what the parts of the result share. */
export const lines = css`
  h3 {
    margin-block: 24px 8px;
    padding-block-end: 6px;
    border-block-end: 2px solid var(--brand);
    color: var(--brand-deep);
    font-size: calc(18 * var(--px));
  }
  .rule,
  .note {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .rule + .lines {
    margin-block-start: 8px;
  }
  .cite {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    white-space: nowrap;
  }
  b + .cite {
    margin-inline-start: 10px;
  }
  .line,
  .judged-parts > li {
    border-block-end: 1px solid var(--line);
  }
  .judged-parts > li {
    padding-block: 8px;
  }
  .lines > :last-child,
  .judged-parts > :last-child {
    border-block-end: 0;
  }
  .line[data-status='unmet'] {
    border-inline-start: 4px solid var(--unmet);
    padding-inline-start: 12px;
  }
  .line[data-status='discretionary'] {
    border-inline-start: 4px solid var(--weighed);
    padding-inline-start: 12px;
  }
  .line summary,
  .card summary {
    position: relative;
    display: block;
    min-height: var(--target);
    padding: 8px 30px 8px 0;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .line summary::after,
  .card summary::after,
  .folded > summary::after {
    content: '';
    position: absolute;
    inset: 16px 8px auto auto;
    width: 8px;
    height: 8px;
    border: solid var(--brand);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  .line details[open] > summary::after,
  .card[open] > summary::after,
  .folded[open] > summary::after {
    transform: translateY(4px) rotate(225deg);
  }
  .line summary:hover .text,
  .card summary:hover .head b,
  .folded > summary:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .text {
    display: block;
    font-size: calc(15 * var(--px));
    line-height: 1.6;
  }
  .because,
  .hangs {
    padding-block-end: 8px;
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  p.because,
  .because p:first-child {
    color: var(--weighed);
  }
  .basis {
    margin-block: 0 12px;
    padding: 8px 12px;
    border-radius: var(--radius);
    background: var(--ground);
    font-size: calc(14 * var(--px));
    line-height: 1.65;
  }
  .quote {
    margin-block-end: 12px;
    font-size: calc(14 * var(--px));
  }
  blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--line-strong);
    line-height: 1.65;
  }
  .source {
    margin-block-end: 12px;
    font-size: calc(14 * var(--px));
    overflow-wrap: anywhere;
  }
  .source a {
    display: inline-block;
    min-height: var(--target);
    color: var(--brand);
  }
  .basis dt {
    color: var(--ink-soft);
  }
  .basis dd + dt {
    margin-block-start: 6px;
  }
  .fact {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .parts {
    margin-block: 0 8px;
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--line);
  }
  .link {
    min-height: var(--target);
    padding: 0;
    border: 0;
    background: none;
    color: var(--brand);
    font-size: calc(14 * var(--px));
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .folded {
    border-block-start: 2px solid var(--brand);
    margin-block-start: 20px;
  }
  .folded + .folded {
    margin-block-start: 0;
    border-block-start: 1px solid var(--line);
  }
  .folded > summary {
    position: relative;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    min-height: var(--target);
    padding: 10px 30px 10px 0;
    color: var(--brand-deep);
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  .folded > summary .mark {
    vertical-align: -3px;
    margin-inline-end: 8px;
  }
  .folded .number {
    color: var(--ink-soft);
    font-weight: 400;
  }
`;
