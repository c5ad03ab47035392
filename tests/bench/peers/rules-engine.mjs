// json-rules-engine: a rule for each formula, which says that it holds by an event; asynchronous throughout.
import { Engine } from 'json-rules-engine';
import { anyChoice } from '../rules/inputs.mjs';
import { twice } from './twice.mjs';

export const rulesEngine = {
  name: 'json-rules-engine',
  load(sets) {
    const loaded = twice(sets, (formulas) => {
      const engine = engineOf(formulas);
      const values = new Uint8Array(formulas.length);
      return async (answers) => {
        values.fill(0);
        const { events } = await engine.run(answers);
        for (const { params } of events) values[params.formula] = 1;
        return values;
      };
    });
    return { ...loaded, read: loaded.readLater };
  },
};

/** The bare result of one run: what its events and results say, as JSON. */
export function bareResult(rules, flatten) {
  const engine = engineOf(flatten(rules).formulas);
  return async (answers) => {
    const { results, failureResults } = await engine.run(answers);
    return JSON.stringify({ results, failureResults });
  };
}

function engineOf(formulas) {
  const engine = new Engine();
  for (const percent of new Set(formulas.flatMap(percents)))
    engine.addOperator(`reaches${percent}`, (part, whole) => part * 100 >= whole * percent);
  for (const [formula, one] of formulas.entries())
    engine.addRule({ conditions: group(one), event: { type: 'holds', params: { formula } } });
  return engine;
}

const percents = (formula) => (formula.test ? (formula.percent ?? []) : (formula.all ?? formula.any).flatMap(percents));

/** At the top of a rule stands a group. */
const group = (formula) => (formula.test ? { all: [condition(formula)] } : condition(formula));

function condition(formula) {
  switch (formula.test) {
    case 'true':
      return { fact: formula.input, operator: 'equal', value: true };
    case 'least':
      return { fact: formula.input, operator: 'greaterThanInclusive', value: formula.figure };
    case 'most':
      return { fact: formula.input, operator: 'lessThanInclusive', value: formula.figure };
    case 'above':
      return { fact: formula.later, operator: 'greaterThan', value: { fact: formula.earlier } };
    case 'share':
      return { fact: formula.part, operator: `reaches${formula.percent}`, value: { fact: formula.whole } };
    case 'among':
      return { fact: formula.input, operator: 'in', value: [...formula.values, anyChoice] };
    default:
      return formula.all ? { all: formula.all.map(condition) } : { any: formula.any.map(condition) };
  }
}
