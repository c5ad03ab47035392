import { css } from 'lit';
import { from } from '../../ground/place.styles.js';

export const whatIf = css`
  .folded {
    margin-block-start: 12px;
    border-block: 1px solid var(--line);
  }
  summary {
    min-height: var(--target);
    padding-block: 10px;
    color: var(--brand);
    font-size: calc(15 * var(--px));
    cursor: pointer;
  }
  .folded[open] {
    padding-block-end: 12px;
  }
  .rule,
  .cite {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  h4 {
    color: var(--brand-deep);
    font-size: calc(15 * var(--px));
  }
  .tries {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 4px 10px;
  }
  .tries .plain {
    font-size: calc(15 * var(--px));
    text-align: start;
  }
  .as-of,
  .number {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    padding-block: 6px;
    font-size: calc(15 * var(--px));
  }
  .as-of > label,
  .number > label {
    flex: 1 1 12em;
  }
  .changed > label {
    font-weight: 600;
  }
  .stepper {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .stepper .plain {
    width: var(--target);
    padding: 0;
    font-size: calc(20 * var(--px));
  }
  input {
    min-height: var(--target);
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .number .problem {
    flex: 1 0 100%;
  }
  .stepper input {
    width: 7em;
    min-width: 0;
    text-align: end;
  }
  .changed input {
    border-color: var(--brand);
    box-shadow: inset 0 0 0 1px var(--brand);
  }
  .unit {
    min-width: 2.4em;
  }
  .sides {
    display: grid;
    gap: 10px;
    margin-block: 8px;
  }
  ${from(
    340,
    css`
    .sides {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  `,
  )}
  .side {
    padding: 8px 12px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: calc(15 * var(--px));
  }
  .side[data-side='after'] {
    border-color: var(--brand);
  }
  .side .mark {
    white-space: normal;
  }
  .force,
  .problem,
  .refused {
    color: var(--unmet);
    font-weight: 600;
  }
  .turns li {
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
    font-size: calc(15 * var(--px));
  }
  .what {
    display: block;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
  }
`;
