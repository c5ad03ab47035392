// json-logic-engine: JSON rules, compiled into functions (which asks for unsafe-eval) or interpreted.
import { LogicEngine } from 'json-logic-engine';
import { anyChoice } from '../rules/inputs.mjs';
import { twice } from './twice.mjs';

export const compiled = {
  name: 'json-logic-engine, compiled',
  dynamicCode: true,
  load: (sets) =>
    twice(sets, (formulas) => {
      const engine = new LogicEngine();
      return engine.build(formulas.map(logic));
    }),
};

export const interpreted = {
  name: 'json-logic-engine, interpreted',
  load: (sets) =>
    twice(sets, (formulas) => {
      const engine = new LogicEngine();
      const rules = formulas.map(logic);
      return (answers) => engine.run(rules, answers);
    }),
};

const of = (name) => ({ var: name });

function logic(formula) {
  switch (formula.test) {
    case 'true':
      return of(formula.input);
    case 'least':
      return { '>=': [of(formula.input), formula.figure] };
    case 'most':
      return { '<=': [of(formula.input), formula.figure] };
    case 'above':
      return { '>': [of(formula.later), of(formula.earlier)] };
    case 'share':
      return { '>=': [{ '*': [of(formula.part), 100] }, { '*': [of(formula.whole), formula.percent] }] };
    case 'among':
      return { in: [of(formula.input), [...formula.values, anyChoice]] };
    default:
      return formula.all ? { and: formula.all.map(logic) } : { or: formula.any.map(logic) };
  }
}
