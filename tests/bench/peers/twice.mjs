// Engines without a third value: their rules are evaluated with the worst answers and with the best, and what differs is unknown.
import { flattened, levelsOf } from '../rules/booleans.mjs';
import { changesOf, sharedInputs, unanswered } from '../rules/inputs.mjs';
import { apart } from '../rules/statuses.mjs';

/** `evaluator(formulas)` gives what evaluates those of one ruleset: inputs in, a list of true and false out. */
export function twice(sets, evaluator) {
  const inputs = sharedInputs(sets.map(({ rules }) => rules));
  const { worst, best } = unanswered(inputs);
  const loaded = sets.map(({ rules }) => {
    const { formulas, parts } = flattened(rules);
    const levels = () => new Uint8Array(parts.length);
    return { evaluate: evaluator(formulas), parts, low: levels(), high: levels() };
  });
  return {
    prepare: (fact, answer) => changesOf(inputs, fact, answer),
    apply(changes) {
      for (const [input, low, high] of changes) {
        worst[input] = low;
        best[input] = high;
      }
    },
    read(out) {
      let at = 0;
      for (const { evaluate, parts, low, high } of loaded) {
        levelsOf(parts, evaluate(worst), low);
        levelsOf(parts, evaluate(best), high);
        at = apart(low, high, out, at);
      }
    },
    /** The same where evaluating is a promise. */
    async readLater(out) {
      let at = 0;
      for (const { evaluate, parts, low, high } of loaded) {
        levelsOf(parts, await evaluate(worst), low);
        levelsOf(parts, await evaluate(best), high);
        at = apart(low, high, out, at);
      }
    },
  };
}
