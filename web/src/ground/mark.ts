import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export type Tone = 'good' | 'bad' | 'open' | 'weighed' | 'judged' | 'aside';

/** One shape for each tone, so that a status can be told without seeing its colour. */
const shapes: Record<Tone, SVGTemplateResult> = {
  good: svg`<circle cx="9" cy="9" r="8.5" fill="currentColor"/>
    <path d="m5 9.4 2.8 2.8L13.2 6.6" fill="none" stroke="var(--paper)" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  bad: svg`<rect x=".5" y=".5" width="17" height="17" rx="2.5" fill="currentColor"/>
    <path d="m5.5 5.5 7 7m0-7-7 7" stroke="var(--paper)" stroke-width="2" stroke-linecap="round"/>`,
  open: svg`<circle cx="9" cy="9" r="7.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="3 2.2"/>`,
  weighed: svg`<path d="m9 .8 8.2 8.2L9 17.2.8 9Z" fill="currentColor"/>
    <path d="M9 5v4.6" stroke="var(--paper)" stroke-width="2" stroke-linecap="round"/><circle cx="9" cy="12.6" r="1.2" fill="var(--paper)"/>`,
  judged: svg`<circle cx="9" cy="5.4" r="3.4" fill="none" stroke="currentColor" stroke-width="1.8"/>
    <path d="M2.2 16.6c0-3.6 3-5.6 6.8-5.6s6.8 2 6.8 5.6" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
  aside: svg`<circle cx="9" cy="9" r="7.8" fill="none" stroke="currentColor" stroke-width="1.6"/>
    <path d="M5.4 9h7.2" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>`,
};

export function shape(tone: Tone): TemplateResult {
  return html`<svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">${shapes[tone]}</svg>`;
}

export function mark(tone: Tone, word: unknown): TemplateResult {
  return html`<span class="mark ${tone}">${shape(tone)}${word}</span>`;
}
