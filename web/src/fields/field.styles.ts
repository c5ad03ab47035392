import { css } from 'lit';

/** A question: words on the left, answer on the right; one above the other where there is no room. */
export const field = css`
  :host {
    container-type: inline-size;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    padding: 16px 20px;
  }
  .label {
    float: left; /* takes a legend out of its fieldset's border, into the grid */
    font-weight: 600;
  }
  .heading {
    float: none;
    font-size: calc(20 * var(--px));
    line-height: 1.45;
  }
  /* Screen readers read on from here; there is nothing to press. */
  .heading:focus-visible {
    outline: none;
  }
  .help,
  .basis {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .answer {
    margin-block-start: 6px;
  }
  .problem {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
    color: var(--unmet);
    font-size: calc(14 * var(--px));
    font-weight: 600;
  }
  .problem svg {
    flex: none;
    width: 16px;
    height: 16px;
    margin-block-start: 4px;
  }
  .understood {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .row.wrong {
    box-shadow: inset 4px 0 0 var(--unmet);
  }
  @container (min-width: 600px) {
    .row {
      grid-template-columns: minmax(0, 1fr) 268px;
      grid-template-rows: auto auto 1fr;
      column-gap: 28px;
    }
    .label,
    .help,
    .basis {
      grid-column: 1;
    }
    .answer {
      grid-column: 2;
      grid-row: 1 / span 3;
      margin-block-start: 0;
    }
  }
  :host([alone]) .row {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: none;
  }
  :host([alone]) .answer {
    grid-column: 1;
    grid-row: auto;
    max-width: 420px;
    margin-block-start: 10px;
  }
`;

/** Boxes to write or choose in. */
export const control = css`
  input[type='text'],
  input[type='date'],
  select {
    width: 100%;
    min-height: var(--target);
    padding: 6px 12px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  select {
    padding-inline-end: 8px;
    text-overflow: ellipsis;
  }
  select:disabled {
    background: var(--ground);
    color: var(--ink-soft);
  }
  input[aria-invalid='true'] {
    border-color: var(--unmet);
    box-shadow: 0 0 0 1px var(--unmet);
  }
  input:focus-visible,
  select:focus-visible {
    outline-offset: 1px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: var(--target);
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 20px;
    height: 20px;
    margin: 0;
    accent-color: var(--brand);
  }
  .segments {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(min-content, 1fr);
    gap: 8px;
  }
  .segments label {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--target);
    padding: 4px 8px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    word-break: keep-all;
    cursor: pointer;
  }
  .segments.stacked {
    grid-auto-flow: row;
    grid-auto-columns: minmax(0, 1fr);
  }
  .segments.stacked label {
    justify-content: flex-start;
    padding-inline: 14px;
    word-break: normal;
  }
  .segments input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--brand);
  }
  .segments label:has(:checked) {
    border-color: var(--brand);
    background: var(--brand-soft);
    box-shadow: inset 0 0 0 1px var(--brand);
  }
  .segments label.unset:has(:checked) {
    border-color: var(--line-strong);
    background: var(--ground);
    box-shadow: none;
    color: var(--ink-soft);
  }
`;
