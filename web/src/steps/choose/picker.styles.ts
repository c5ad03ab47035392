import { css } from 'lit';
import { from, upTo } from '../../ground/place.styles.js';

/** Cards to choose one measure from. */
export const picker = css`
  .sample {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    margin-block: 10px 16px;
  }
  .help {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .card.all {
    grid-column: 1 / -1;
  }
  .ways {
    margin-block-start: 12px;
    padding-block-end: 12px;
  }
  .offers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-inline: 20px;
  }
  .offers .plain {
    text-align: start;
  }
  /* Room for it before it stands there: it comes in a later task than what is above it. */
  zice-region-field {
    display: block;
    min-height: calc(174 * var(--px));
  }
  .as-of {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    margin-block-start: 16px;
    padding-inline: 20px;
  }
  .as-of label {
    font-weight: 600;
  }
  .as-of .day {
    width: calc(240 * var(--px));
  }
  .as-of .problem {
    color: var(--unmet);
    font-size: calc(14 * var(--px));
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, calc(216 * var(--px))), 1fr));
    gap: 12px;
  }
  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    grid-template-rows: auto 1fr auto auto;
    align-items: start;
    gap: 4px 10px;
    padding: 14px 16px;
    border: 1px solid var(--line);
    border-block-start: 4px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--paper);
    cursor: pointer;
  }
  .card:hover {
    border-color: var(--brand);
  }
  .card:has(:checked) {
    border-color: var(--brand);
    background: var(--brand-soft);
    box-shadow: 0 0 0 1px var(--brand);
  }
  .card input {
    width: 20px;
    height: 20px;
    margin: 0;
    align-self: center;
    accent-color: var(--brand);
  }
  .name {
    font-size: calc(18 * var(--px));
    font-weight: 600;
    line-height: 1.5;
  }
  .level {
    display: block;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    font-weight: 400;
  }
  .title,
  .card .number,
  .force {
    grid-column: 1 / -1;
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .card .number,
  .force {
    color: var(--ink-soft);
  }
  .force {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .as-of .help,
  .as-of .problem {
    flex-basis: 100%;
  }
  ${from(
    900,
    css`
    /* Two lines, as the longest may take, from before the core has said which. */
    .force {
      align-content: start;
      min-height: calc(45 * var(--px));
    }
    .card.all {
      grid-template-columns: auto auto auto minmax(0, 1fr);
      grid-template-rows: auto;
      align-items: center;
      column-gap: 16px;
    }
    .card.all .title,
    .card.all .number {
      grid-column: auto;
    }
    .ways {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .as-of {
      align-content: start;
    }
  `,
  )}
  ${upTo(
    700,
    css`
    .cards {
      gap: 8px;
    }
    .card {
      padding-block: 10px;
      border-block-start-width: 1px;
      border-inline-start: 4px solid var(--line-strong);
    }
  `,
  )}
`;
