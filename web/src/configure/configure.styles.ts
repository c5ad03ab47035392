import { css } from 'lit';
import { from } from '../ground/place.styles.js';

/** What opens the rest of something looks like a link. */
const disclosure = css`
  summary {
    display: flex;
    align-items: center;
    color: var(--brand);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
`;

export const styles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: start;
    gap: 20px;
  }
  .problem {
    color: var(--unmet);
    font-weight: 600;
  }
  /* What is placed absolutely within stays within. */
  .stage {
    position: relative;
    max-height: 75vh;
    min-height: 240px;
    margin-block-start: 12px;
    overflow: auto;
    border: 1px solid var(--line-strong);
  }
  .stage iframe {
    display: block;
    border: 0;
  }
  ${from(
    960,
    css`
    .columns {
      grid-template-columns: 400px minmax(0, 1fr);
    }
    .preview {
      position: sticky;
      inset-block-start: 12px;
    }
  `,
  )}
`;

const row = css`
  .row {
    display: grid;
    gap: 4px;
    margin-block: 12px;
    font-weight: 600;
  }
  select,
  input[type='text'],
  input[type='date'] {
    width: 100%;
    min-width: 0;
    min-height: var(--target);
    padding: 6px 10px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
`;

export const fieldStyles = css`
  ${row}
  legend {
    font-weight: 600;
  }
  fieldset + fieldset,
  fieldset fieldset {
    margin-block: 12px;
  }
  .tick {
    display: flex;
    align-items: baseline;
    gap: 10px;
    min-height: var(--target);
    padding-block: 8px;
  }
  .tick input {
    flex: none;
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--brand);
    transform: translateY(3px);
  }
  .tick .help {
    display: block;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .colour {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr) auto;
    gap: 8px;
  }
  input[type='color'] {
    width: 100%;
    height: var(--target);
    padding: 3px;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
  }
  .problem {
    color: var(--unmet);
    font-size: calc(14 * var(--px));
    font-weight: 600;
  }
  .row .help,
  details .help {
    font-weight: 400;
  }
  ${disclosure}
  :disabled :is(label, legend, .row) {
    color: var(--ink-soft);
  }
`;

export const codeStyles = css`
  :host {
    display: grid;
    gap: 20px;
  }
  ${row}
  ${disclosure}
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
  .files a {
    min-width: 220px;
    overflow-wrap: anywhere;
  }
  .directives {
    margin-block: 8px;
  }
  .directives > div {
    padding-block: 6px;
    border-block-start: 1px solid var(--line);
  }
`;
