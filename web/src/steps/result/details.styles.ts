import { css } from 'lit';

/** What stands below the verdict. */
export const details = css`
  .together {
    padding: 8px 0 8px 12px;
    border-inline-start: 4px solid var(--tone);
    font-size: calc(15 * var(--px));
  }
  .rule + .together {
    margin-block-start: 8px;
  }
  .functions .rule {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 10px;
  }
  .card {
    margin-block-start: 10px;
    padding-inline: 14px;
    border: 1px solid var(--line);
    border-inline-start: 4px solid var(--tone, var(--line-strong));
    border-radius: var(--radius);
  }
  .card .head b {
    font-size: calc(16 * var(--px));
  }
  .card .head .cite {
    margin-inline-start: auto;
  }
  .lacks {
    display: block;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .lacks[data-lacks] {
    color: var(--ink);
  }
  .lacks b {
    color: var(--tone, var(--ink));
  }
  .paper {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding-block: 6px;
    border-block-end: 1px solid var(--line);
    font-size: calc(15 * var(--px));
  }
  .to-materials {
    margin-block-start: 12px;
  }
`;
