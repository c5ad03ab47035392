// Two readers of Google's Common Expression Language, each of which parses once and interprets: cel-js, and the package of that
// name of @marcbachmann.
import { Environment } from '@marcbachmann/cel-js';
import { evaluate, parse } from 'cel-js';
import { expressions } from './expressions.mjs';
import { twice } from './twice.mjs';

const listOf = (formulas, text) => `[${formulas.map(text).join(', ')}]`;

/** Answers are numbers of JavaScript, which are doubles to both. */
const text = expressions({
  and: '&&',
  or: '||',
  figure: (figure) => (Number.isInteger(figure) ? `${figure}.0` : `${figure}`),
});

export const cel = {
  name: 'cel-js',
  load: (sets) =>
    twice(sets, (formulas) => {
      const { isSuccess, cst, errors } = parse(listOf(formulas, text));
      if (!isSuccess) throw new Error(errors.join());
      return (answers) => evaluate(cst, answers);
    }),
};

/** Its own are for rules that strangers write. */
const limits = { maxAstNodes: 1e7, maxDepth: 1000, maxListElements: 1e6, maxMapEntries: 1e6, maxCallArguments: 1000 };

export const fastCel = {
  name: '@marcbachmann/cel-js',
  load: (sets) =>
    twice(sets, (formulas) => {
      const environment = new Environment({
        unlistedVariablesAreDyn: true,
        homogeneousAggregateLiterals: false,
        limits,
      });
      return environment.parse(listOf(formulas, text));
    }),
};
