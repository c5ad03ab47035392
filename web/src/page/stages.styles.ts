import { css } from 'lit';
import { upTo } from '../ground/place.styles.js';

/** Where each stage is a page of its own, what belongs to the others is put away; on paper all of it is there. */
export const stages = css`
  nav .narrow {
    display: none;
  }
  .ways {
    margin-block: 20px;
    padding: 12px 20px;
  }
  .ways h2 {
    font-size: calc(18 * var(--px));
    color: var(--brand-deep);
  }
  .ways p {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  @media screen {
    [data-stage='choose'] > :not(zice-picker):not(zice-notices):not(zice-keeping):not(zice-bar):not(.unseen):not(.hint),
    [data-stage='questions'] > zice-picker,
    [data-stage='questions'] > zice-force,
    [data-stage='questions'] > zice-keeping,
    [data-stage='questions'] > .comparison,
    [data-stage='questions'] .outcome,
    [data-stage='questions'] .papers,
    [data-stage='papers'] > zice-picker,
    [data-stage='papers'] > zice-keeping,
    [data-stage='papers'] > .comparison,
    [data-stage='papers'] .interview,
    [data-stage='papers'] .outcome,
    [data-stage='result'] > zice-picker,
    [data-stage='result'] .entry {
      display: none;
    }
    .main[data-stage] {
      padding-block: 12px;
    }
    [data-stage] .columns {
      margin-block-start: 0;
    }
    [data-stage='questions'] .entry {
      gap: 0;
    }
  }
  ${upTo(
    700,
    css`
    .masthead {
      padding-block: 8px;
    }
    .masthead .inner {
      gap: 12px;
    }
    /* Beside one button it wraps; what that opens stands below. */
    h1 {
      flex: 1;
      min-width: 7em;
    }
    .privacy {
      font-size: calc(13 * var(--px));
      line-height: 1.45;
    }
    .privacy .inner {
      padding-block: 4px;
    }
    nav.inner {
      padding-block: 0;
      gap: 0 8px;
      flex-wrap: nowrap;
    }
    nav ul {
      gap: 0 8px;
    }
    nav .narrow {
      display: inline;
    }
    nav .roomy {
      display: none;
    }
    nav .text-button {
      min-width: var(--target);
    }
    nav .plain {
      padding-inline: 10px;
      border: 0;
      background: none;
      white-space: nowrap;
    }
  `,
  )}
  ${upTo(
    480,
    css`
    h1 {
      font-size: calc(17 * var(--px));
      letter-spacing: 0;
    }
    h1 span {
      font-size: calc(14 * var(--px));
    }
  `,
  )}
`;
