import type { Ruleset } from '../../data/types.js';
import type { View } from '../../engine/view.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';

/** How many functions a measure needs and how many there are, in words. */
export function functionsRule({ functions }: Ruleset, view: View): string {
  const words = text.functionsRule;
  const { need } = view.functions;
  const met = numberText(view.functions.met);
  switch (functions.rule) {
    case 'none':
      return words.none;
    case 'at_least':
      return need === null ? words.at_least_open(met) : words.at_least(numberText(need), met);
    case 'each_declared':
      return need === null ? words.each_declared_open : words.each_declared(numberText(need), met);
  }
}
