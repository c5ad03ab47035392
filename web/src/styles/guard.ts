import { css } from 'lit';

/**
 * Against styles of the host page that reach the element itself, even with `!important`: an important rule within wins
 * over one without. Only what text inherits, and whether there is a box at all; its place and width are the host's.
 */
export const guard = css`
  :host {
    display: block !important;
    color: var(--ink) !important;
    font: calc(16px * var(--scale)) / 1.65 var(--family) !important;
    font-variant-numeric: tabular-nums !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    white-space: normal !important;
    word-break: normal !important;
    writing-mode: horizontal-tb !important;
    direction: ltr !important;
    visibility: visible !important;
    cursor: auto !important;
    zoom: 1 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
