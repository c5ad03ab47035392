import { css } from 'lit';

const light = css`
  color-scheme: light;
  --ink: #1c2733;
  --ink-soft: #4b5866;
  --line: #d3dae3;
  --line-strong: #7f8c9b;
  --paper: #ffffff;
  --ground: #f2f5f8;
  --brand: var(--zice-accent, #16487c);
  --brand-deep: var(--zice-accent, #123f6d);
  --brand-soft: var(--zice-accent-soft, #e9f0f8);
  --on-brand: #ffffff;
  --masthead: var(--zice-accent, #123f6d);
  --met: #17663a;
  --met-soft: #e7f3ec;
  --unmet: #a61e17;
  --unmet-soft: #fbecea;
  --open: #4b5866;
  --open-soft: #eceff3;
  --weighed: #7a4a00;
  --weighed-soft: #fcf2de;
  --judged: #3f4a80;
  --judged-soft: #ecedf8;
  --focus: #b35c00;
`;

const dark = css`
  color-scheme: dark;
  --ink: #e8edf3;
  --ink-soft: #b6c2cf;
  --line: #3a4654;
  --line-strong: #8494a5;
  --paper: #1b222b;
  --ground: #12171d;
  --brand: var(--zice-accent-on-dark, #93c4f7);
  --brand-deep: var(--zice-accent-on-dark, #b9d8f8);
  --brand-soft: var(--zice-accent-soft-on-dark, #1d3046);
  --on-brand: #0c1a28;
  --masthead: #0d2c4c;
  --met: #74d69f;
  --met-soft: #153122;
  --unmet: #ff9d95;
  --unmet-soft: #3b1a18;
  --open: #b6c2cf;
  --open-soft: #262f39;
  --weighed: #f2be63;
  --weighed-soft: #362908;
  --judged: #b8c1f7;
  --judged-soft: #24294a;
  --focus: #ffb35c;
`;

/** Over the light colours: black on white, and lines that can be seen. */
const contrast = css`
  --ink: #000000;
  --ink-soft: #1a1a1a;
  --line: #595959;
  --line-strong: #000000;
  --ground: #ffffff;
  --brand: #00305e;
  --brand-deep: #00284f;
  --brand-soft: #ffffff;
  --masthead: #00203f;
  --met: #00451f;
  --met-soft: #ffffff;
  --unmet: #7a0000;
  --unmet-soft: #ffffff;
  --open: #1a1a1a;
  --open-soft: #ffffff;
  --weighed: #4d2e00;
  --weighed-soft: #ffffff;
  --judged: #1d2560;
  --judged-soft: #ffffff;
  --focus: #a34700;
`;

/** Whoever names no theme, or none that there is, gets what the system prefers. */
const asTheSystem = css`:host(:not([theme='light']):not([theme='dark']):not([theme='contrast']))`;

/**
 * Colours, and the measures of text and of what one touches, inherited by every element of the page. One `--px` is a
 * pixel of text at the size that browsers come with; it grows with the size that a visitor has asked the browser for.
 * Large text (适老) follows MIIT's figures: text from 18 px (14 px × 1.3), lines 1.3 high or more, targets of 60 px.
 */
export const tokens = css`
  :host {
    --radius: var(--zice-radius, 6px);
    --gutter: 16px;
    --px: var(--zice-px, 0.0625rem);
    --target: 44px;
    --family: var(--zice-font-family, 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC',
      'Source Han Sans SC', 'WenQuanYi Micro Hei', system-ui, sans-serif);
    ${light}
    background: var(--ground);
    color: var(--ink);
    font: calc(16 * var(--px)) / 1.65 var(--family);
  }
  /* Fonts for Chinese draw English quotation marks as wide as a character. */
  :host([lang='en']) {
    font-family: 'Segoe UI', 'Helvetica Neue', Roboto, 'Noto Sans', Arial, var(--family);
    font-variant-east-asian: proportional-width;
  }
  :host([elder]) {
    --px: calc(1.3 * var(--zice-px, 0.0625rem));
    --target: 60px;
  }
  @media screen {
    :host([theme='dark']) {
      ${dark}
    }
    :host([theme='contrast']) {
      ${contrast}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    ${asTheSystem} {
      ${dark}
    }
  }
  @media screen and (prefers-contrast: more) and (prefers-color-scheme: light) {
    ${asTheSystem} {
      ${contrast}
    }
  }
  @media print {
    :host {
      ${light}
      background: none;
    }
  }
`;
