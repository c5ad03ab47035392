import { css } from 'lit';
import { from } from '../ground/place.styles.js';

export const styles = css`
  .sections {
    display: grid;
    gap: 20px;
  }
  .verdict {
    margin-block-end: 8px;
    font-size: calc(18 * var(--px));
    font-weight: 600;
  }
  .buttons {
    margin-block-start: 12px;
  }
  [data-tone='good'] > .mark,
  .verdict[data-tone='good'] {
    color: var(--met);
  }
  [data-tone='hint'] > .mark,
  .verdict[data-tone='hint'] {
    color: var(--weighed);
  }
  [data-tone='bad'] > .mark,
  .verdict[data-tone='bad'] {
    color: var(--unmet);
  }
  li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 0 10px;
    padding-block: 8px;
    border-block-start: 1px solid var(--line);
  }
  li > * {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .mark {
    grid-column: 1;
    grid-row: 1;
    font-weight: 700;
    text-align: center;
  }
  li .unseen {
    grid-row: 1;
  }
  .advice::before {
    content: '→ ';
  }
  .advice {
    color: var(--ink-soft);
    font-size: calc(15 * var(--px));
  }
  summary {
    padding-block: 8px;
    color: var(--brand);
    cursor: pointer;
  }
  .trial zice-frame {
    display: block;
    margin-block-start: 16px;
    border: 1px solid var(--line-strong);
  }
  ${from(
    700,
    css`
    li {
      grid-template-columns: 20px 210px minmax(0, 1fr);
    }
    li > .found,
    li > .advice {
      grid-column: 3;
    }
    .name {
      grid-row: 1;
    }
  `,
  )}
`;
