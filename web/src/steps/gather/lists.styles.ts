import { css } from 'lit';

export const lists = css`
  .list {
    padding: 16px 20px;
  }
  .list + .list {
    margin-block-start: 14px;
  }
  h3 {
    font-size: calc(16 * var(--px));
    color: var(--brand-deep);
  }
  .chooser {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    min-width: 0;
    margin-block-start: 8px;
  }
  .chooser label {
    font-weight: 600;
  }
  input[type='file'] {
    flex: 1 1 12em;
    width: 100%; /* or its own idea of a width widens the page */
    min-width: 0;
    min-height: var(--target);
    font: inherit;
  }
  input::file-selector-button {
    min-height: var(--target);
    margin-inline-end: 12px;
    padding: 6px 16px;
    border: 1px solid var(--brand);
    border-radius: 4px;
    background: var(--paper);
    color: var(--brand);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  .plain {
    min-height: var(--target);
    padding: 6px 0;
    border: 0;
    background: none;
    color: var(--brand);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .said:not(:empty) {
    margin-block-start: 6px;
    overflow-wrap: anywhere;
  }
  .problem {
    color: var(--unmet);
    font-weight: 600;
  }
  .sheet-choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    margin-block-start: 8px;
  }
  .sheet-choice span {
    font-weight: 600;
  }
  .sheet-choice select {
    flex: 0 1 20em;
    width: auto;
    min-width: 0;
  }
  .note {
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--open);
    overflow-wrap: anywhere;
  }
  .hint {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
`;
