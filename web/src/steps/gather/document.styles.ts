import { css } from 'lit';
import { from, upTo } from '../../ground/place.styles.js';

export const document = css`
  .document {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    padding-inline: 12px;
    border: 1px solid var(--line);
    border-radius: 4px;
    background: var(--ground);
  }
  .document[data-status='ready'] {
    background: var(--met-soft);
  }
  .document[data-status='not_needed'] {
    background: none;
    border-style: dashed;
  }
  .document[data-status='not_needed'] .name {
    font-weight: 400;
  }
  .name {
    font-weight: 600;
    line-height: 1.4;
  }
  fieldset.name {
    grid-column: 1 / -1;
    margin-block-end: 6px;
  }
  legend {
    padding-block: 8px 6px;
  }
  .segments {
    grid-auto-flow: row;
    font-weight: 400;
  }
  .state {
    display: flex;
    align-items: center;
    min-height: var(--target);
  }
  .help,
  .why,
  .detail,
  .conflict,
  .elsewhere {
    grid-column: 1 / -1;
  }
  .document > :last-child:not(.tick):not(.state) {
    margin-block-end: 4px;
  }
  .help,
  .hint,
  .elsewhere {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
    line-height: 1.6;
  }
  .elsewhere {
    margin-block-start: 4px;
  }
  .why,
  .problem {
    color: var(--unmet);
    font-size: calc(14 * var(--px));
    font-weight: 600;
  }
  .document[data-status='unknown'] .why {
    color: var(--open);
  }
  .detail {
    display: grid;
    grid-template-columns: auto minmax(0, 180px) minmax(0, 1fr);
    align-items: center;
    gap: 2px 12px;
  }
  .detail .problem {
    grid-column: 2 / -1;
  }
  .conflict {
    margin-block: 10px;
    padding: 8px 12px;
    border-inline-start: 4px solid var(--weighed);
    background: var(--weighed-soft);
    font-size: calc(14 * var(--px));
  }
  ${from(
    560,
    css`
    .segments {
      grid-auto-flow: column;
      grid-auto-columns: auto;
      justify-content: start;
    }
  `,
  )}
  ${upTo(
    520,
    css`
    .detail {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .detail .hint {
      grid-column: 1 / -1;
      line-height: 1.4;
    }
  `,
  )}
`;
