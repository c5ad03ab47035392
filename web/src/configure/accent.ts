import { accentOf } from '../widget/accent.js';

/** What the widget makes of the bureau's colour, told before it goes live. */
export function accentProblem(given: string): string {
  if (given.trim() === '') return '';
  const accent = accentOf(given.trim());
  if (!accent)
    return `“${given.trim()}”不是不透明的颜色，组件不会采用，仍用默认的蓝色。可写 #a61e17、rgb(166 30 23) 或 darkred。`;
  if (!accent.readable) return `用“${given.trim()}”写的字在白底上看不清，组件改用较深的 ${accent.onLight}。`;
  return '';
}

/** As the colour box wants it; null for what is no colour. */
export function hexOf(given: string): string | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || given.trim() === '' || !CSS.supports('color', given.trim())) return null;
  context.fillStyle = given.trim();
  return /^#[0-9a-f]{6}$/.test(context.fillStyle) ? context.fillStyle : null;
}
