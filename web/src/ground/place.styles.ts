import { css, type CSSResult, unsafeCSS } from 'lit';

/** For an element whose whole width is its place. */
export const wholePlace = css`
  :host {
    container-type: inline-size;
  }
`;

/**
 * A place of its own within: what stands in it then adds nothing to how wide a box is that is as wide as what it holds (a
 * cell of a table, a float, an item of a row), which would be no width at all. So there are three pieces without height
 * that may stand beside each other: at least one, and where there is room three of them.
 */
export const ownPlace = css`
  .place {
    container-type: inline-size;
  }
  @media screen {
    .place {
      overflow-wrap: break-word;
    }
    /* Of several on a page, what nobody sees yet is laid out once someone is about to. */
    .place.one-of-several {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 3000px;
    }
  }
  .room {
    height: 0;
    overflow: hidden;
    font-size: 0;
    line-height: 0;
  }
  .room i {
    display: inline-block;
    width: 300px;
    max-width: calc(100vw - 40px);
    height: 0;
  }
`;

/** In lengths of its text: larger text needs more room, so it is laid out as where there is less. */
const inText = (pixels: number): CSSResult => unsafeCSS(`${pixels / 16}em`);

/** Rules for where the widget has at most so many pixels of room; by the window in browsers that cannot tell. */
export const upTo = (pixels: number, rules: CSSResult): CSSResult => css`
  @container (max-width: ${inText(pixels)}) {
    ${rules}
  }
  @supports not (container-type: inline-size) {
    @media (max-width: ${inText(pixels)}) {
      ${rules}
    }
  }
`;

/** Rules for where the widget has at least so many pixels of room. */
export const from = (pixels: number, rules: CSSResult): CSSResult => css`
  @container (min-width: ${inText(pixels)}) {
    ${rules}
  }
  @supports not (container-type: inline-size) {
    @media (min-width: ${inText(pixels)}) {
      ${rules}
    }
  }
`;
