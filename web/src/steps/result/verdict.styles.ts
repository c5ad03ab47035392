import { css } from 'lit';

export const verdict = css`
  .whether {
    padding: 14px 18px;
    border-block-start: 5px solid var(--weighed);
    background: var(--weighed-soft);
  }
  .whether h3 {
    font-size: calc(16 * var(--px));
  }
  .banner {
    padding: 16px 18px 14px;
    border-block-end: 1px solid var(--line);
    border-block-start: 5px solid currentColor;
  }
  .banner.good {
    background: var(--met-soft);
  }
  .banner.bad {
    background: var(--unmet-soft);
  }
  .banner.open {
    background: var(--open-soft);
  }
  .banner.weighed {
    background: var(--weighed-soft);
  }
  h2 {
    display: flex;
    gap: 10px;
    font-size: calc(19 * var(--px));
  }
  .open h2 > span {
    color: var(--ink);
  }
  h2 svg {
    flex: none;
    width: 26px;
    height: 26px;
  }
  p {
    margin-block-start: 2px;
    color: var(--ink);
    font-size: calc(14 * var(--px));
  }
  h2 > span > span {
    display: inline-block;
  }
  .functions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    margin-block-start: 10px;
  }
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 10px;
  }
  .counted {
    color: var(--ink);
    align-self: center;
    font-size: calc(14 * var(--px));
    font-weight: 700;
  }
  .counts button {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--target);
    padding: 4px 10px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font-size: calc(16 * var(--px));
  }
  .counts button:hover {
    border-color: currentColor;
  }
  .open-questions {
    margin-block-start: 8px;
  }
  .open-questions ul {
    display: flex;
    flex-wrap: wrap;
    column-gap: 16px;
  }
  .open-questions button {
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
`;
