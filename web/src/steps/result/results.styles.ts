import { css } from 'lit';
import { from } from '../../ground/place.styles.js';

/** The result: verdict always in sight, the lists below it in a pane of their own where it stands beside the form. */
export const results = css`
  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
  }
  .pane {
    padding: 4px 18px 20px;
  }
  ${from(
    1000,
    css`
    .panel {
      max-height: calc(100vh - 32px);
    }
    .pane {
      overflow: auto;
      overscroll-behavior: contain;
    }
  `,
  )}
`;
