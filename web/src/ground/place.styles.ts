import { css, type CSSResult } from 'lit';

/** Rules for where the widget has at most so many pixels of room; by the window in browsers that cannot tell. */
export const upTo = (pixels: number, rules: CSSResult): CSSResult => css`
  @container (max-width: ${pixels}px) {
    ${rules}
  }
  @supports not (container-type: inline-size) {
    @media (max-width: ${pixels}px) {
      ${rules}
    }
  }
`;

/** Rules for where the widget has at least so many pixels of room. */
export const from = (pixels: number, rules: CSSResult): CSSResult => css`
  @container (min-width: ${pixels}px) {
    ${rules}
  }
  @supports not (container-type: inline-size) {
    @media (min-width: ${pixels}px) {
      ${rules}
    }
  }
`;
