// A formula as an expression of the languages that resemble C.
import { anyChoice } from '../rules/inputs.mjs';

/** `and`, `or` and how a figure is written. */
export const expressions = (words) => (formula) => text(formula, words);

function text(formula, words) {
  switch (formula.test) {
    case 'true':
      return formula.input;
    case 'least':
      return `${formula.input} >= ${words.figure(formula.figure)}`;
    case 'most':
      return `${formula.input} <= ${words.figure(formula.figure)}`;
    case 'above':
      return `${formula.later} > ${formula.earlier}`;
    case 'share':
      return `${formula.part} * ${words.figure(100)} >= ${formula.whole} * ${words.figure(formula.percent)}`;
    case 'among':
      return `${formula.input} in [${[...formula.values, anyChoice].map((one) => `"${one}"`).join(', ')}]`;
    default: {
      const parts = (formula.all ?? formula.any).map((one) => text(one, words));
      return parts.length === 0
        ? String(Boolean(formula.all))
        : `(${parts.join(` ${formula.all ? words.and : words.or} `)})`;
    }
  }
}
