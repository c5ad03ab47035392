import { css } from 'lit';

/** Cards to choose one measure from. */
export const picker = css`
  .as-of {
    display: grid;
    grid-template-columns: auto 190px minmax(0, 1fr);
    align-items: center;
    gap: 4px 14px;
    margin-block: 12px 16px;
  }
  .as-of label {
    font-weight: 600;
  }
  .as-of .help {
    color: var(--ink-soft);
    font-size: 14px;
  }
  .as-of .problem {
    grid-column: 2 / -1;
    color: var(--unmet);
    font-size: 14px;
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(216px, 1fr));
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
    font-size: 18px;
    font-weight: 600;
    line-height: 1.5;
  }
  .level {
    display: block;
    color: var(--ink-soft);
    font-size: 14px;
    font-weight: 400;
  }
  .title,
  .card .number,
  .force {
    grid-column: 1 / -1;
    font-size: 14px;
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
  @media (max-width: 700px) {
    .as-of {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .as-of .help {
      grid-column: 1 / -1;
    }
    .cards {
      gap: 8px;
    }
    .card {
      padding-block: 10px;
      border-block-start-width: 1px;
      border-inline-start: 4px solid var(--line-strong);
    }
  }
`;
