import { css } from 'lit';

/** A status is a shape, a word and a colour, never a colour alone. */
export const status = css`
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: calc(14 * var(--px));
    font-weight: 600;
    white-space: nowrap;
  }
  .mark svg {
    flex: none;
    width: 18px;
    height: 18px;
  }
  /* A verdict and what goes with it. */
  .stated {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .stated .mark {
    white-space: normal;
  }
  .good {
    color: var(--met);
  }
  .bad {
    color: var(--unmet);
  }
  .open,
  .mark.aside {
    color: var(--open);
  }
  .weighed {
    color: var(--weighed);
  }
  .judged {
    color: var(--judged);
  }
`;
