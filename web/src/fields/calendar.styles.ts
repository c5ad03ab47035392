import { css } from 'lit';

/** A box for a date, with the calendar beside it. */
export const calendar = css`
  .day {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .day > input[type='text'] {
    flex: 1 1 0;
    min-width: 0;
  }
  .calendar {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    width: var(--target);
    min-height: var(--target);
    border: 1px solid var(--line-strong);
    border-radius: 4px;
    background: var(--paper);
    color: var(--brand);
  }
  .native.seen {
    flex: 1 0 100%;
  }
  .day > .native.unseen {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    width: 1px;
    min-height: 0;
    height: 1px;
    padding: 0;
    border: 0;
    opacity: 0;
  }
  @media print {
    .calendar {
      display: none;
    }
  }
`;
