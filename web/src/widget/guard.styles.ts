import { css, unsafeCSS } from 'lit';
import { tokens } from '../ground/tokens.styles.js';

/** A host that sets `--ink`, or any of its own on `*`, means something else. */
const important = unsafeCSS(tokens.cssText.replace(/;/g, ' !important;'));

/**
 * Against styles of the host page that reach the element itself, even with `!important`: an important rule within wins
 * over one without. Only what text inherits, and whether there is a box at all; its place and width are the host's.
 */
export const guard = css`
  ${important}
  :host {
    display: block !important;
    color: var(--ink) !important;
    font-variant-numeric: tabular-nums !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-indent: 0 !important;
    text-shadow: none !important;
    text-transform: none !important;
    text-emphasis: none !important;
    text-decoration: none !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-stroke: 0 !important;
    white-space: normal !important;
    word-break: normal !important;
    line-break: auto !important;
    overflow-wrap: normal !important;
    hyphens: manual !important;
    tab-size: 8 !important;
    quotes: auto !important;
    list-style: none !important;
    border-collapse: separate !important;
    border-spacing: 0 !important;
    caption-side: top !important;
    empty-cells: show !important;
    stroke: none !important;
    fill: black !important;
    accent-color: auto !important;
    caret-color: auto !important;
    pointer-events: auto !important;
    user-select: auto !important;
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
