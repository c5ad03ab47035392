import { css } from 'lit';

export const snapshots = css`
  .help {
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
  .put {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 4px 12px;
    margin-block: 10px;
  }
  .put label {
    grid-column: 1 / -1;
  }
  li[data-snapshot] {
    padding-block: 12px;
    border-block-start: 1px solid var(--line);
  }
  h3 {
    overflow-wrap: anywhere;
    font-size: calc(17 * var(--px));
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-block: 8px;
  }
  summary {
    min-height: var(--target);
    padding-block: 10px;
    color: var(--brand-deep);
    cursor: pointer;
  }
  .changes li,
  .errors li {
    padding-block: 4px;
    overflow-wrap: anywhere;
  }
  @container (max-width: 419px) {
    .put {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
