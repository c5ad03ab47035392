import { css } from 'lit';

export const fileStyles = css`
  .row,
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 12px;
  }
  .row + .row {
    margin-block-start: 12px;
  }
  .row > label,
  .row > form {
    flex: 1 1 320px;
    min-width: 0;
  }
  form label {
    flex: 1 1 200px;
  }
  .name {
    align-self: center;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .unsaved {
    margin-inline-start: 8px;
    color: var(--weighed);
  }
  label {
    display: grid;
    gap: 4px;
    font-size: calc(14 * var(--px));
  }
  select,
  input[type='text'] {
    width: 100%;
    min-width: 0;
    min-height: var(--target);
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: var(--target);
    margin-block-start: 8px;
    font-size: inherit;
  }
  .tick input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--brand);
  }
  .help {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .told {
    color: var(--unmet);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
`;
