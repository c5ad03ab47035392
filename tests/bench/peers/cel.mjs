// Two readers of Google's Common Expression Language, each of which parses once and interprets: cel-js, and the package of that
// name of @marcbachmann.
import { Environment } from '@marcbachmann/cel-js';
import { evaluate, parse } from 'cel-js';
import { expressions } from './expressions.mjs';
import { twice } from './twice.mjs';

const leavesOut = 'a third value (rules run twice), articles, gaps, papers, questions, routes; answers are not checked';
const listOf = (formulas, text) => `[${formulas.map(text).join(', ')}]`;

/** Answers are numbers of JavaScript, which are doubles to both. */
const text = expressions({
  and: '&&',
  or: '||',
  figure: (figure) => (Number.isInteger(figure) ? `${figure}.0` : `${figure}`),
});

export const cel = {
  name: 'cel-js',
  leavesOut,
  load: (sets) =>
    twice(sets, (formulas) => {
      const { isSuccess, cst, errors } = parse(listOf(formulas, text));
      if (!isSuccess) throw new Error(errors.join());
      return (answers) => evaluate(cst, answers);
    }),
};

export const fastCel = {
  name: '@marcbachmann/cel-js',
  leavesOut,
  load: (sets) =>
    twice(sets, (formulas) => {
      const environment = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
      return environment.parse(listOf(formulas, text));
    }),
};
