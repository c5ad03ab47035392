// publicodes: the French administration's rules, which know a third value: what is not defined. Rules are evaluated once.
import Engine from 'publicodes';
import { flattened, levelsOf } from '../rules/booleans.mjs';
import { changesOf, sharedInputs, unanswered } from '../rules/inputs.mjs';
import { apart } from '../rules/statuses.mjs';

export const publicodes = {
  name: 'publicodes',
  load(sets) {
    const inputs = sharedInputs(sets.map(({ rules }) => rules));
    const loaded = sets.map(({ rules }, set) => {
      const { formulas, parts } = flattened(rules);
      const names = formulas.map((_, at) => `s${set}f${at}`);
      return { formulas, parts, names, low: new Uint8Array(parts.length), high: new Uint8Array(parts.length) };
    });
    const formulas = loaded.flatMap((one) =>
      one.formulas.map((formula, at) => [one.names[at], { formule: rule(formula) }]),
    );
    const engine = new Engine(
      {
        ...Object.fromEntries([...inputs.keys()].map((name) => [dotted(name), null])),
        ...Object.fromEntries(formulas),
      },
      quiet,
    );
    const { worst, best } = unanswered(inputs);
    const situation = Object.fromEntries(
      Object.keys(worst)
        .map((name) => stated([name, worst[name], best[name]]))
        .filter(([, value]) => value !== null),
    );
    return {
      prepare: (fact, answer) => changesOf(inputs, fact, answer).map(stated),
      apply(changes) {
        for (const [name, value] of changes) {
          if (value === null) delete situation[name];
          else situation[name] = value;
        }
      },
      read(out) {
        engine.setSituation(situation);
        let place = 0;
        for (const { parts, names, low, high } of loaded) {
          const values = names.map((name) => engine.evaluate(name).nodeValue);
          levelsOf(
            parts,
            values.map((one) => one === true),
            low,
          );
          levelsOf(
            parts,
            values.map((one) => one !== false),
            high,
          );
          place = apart(low, high, out, place);
        }
      },
    };
  },
};

const quiet = { logger: { log() {}, warn() {}, error: console.error } };
/** What may be two things is not defined. */
const stated = ([name, worst, best]) => [dotted(name), worst === best ? written(worst) : null];
const dotted = (name) => name.replaceAll('_', ' ');
const written = (value) =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'string' ? `'${value}'` : value;

function rule(formula) {
  switch (formula.test) {
    case 'true':
      return dotted(formula.input);
    case 'least':
      return `${dotted(formula.input)} >= ${formula.figure}`;
    case 'most':
      return `${dotted(formula.input)} <= ${formula.figure}`;
    case 'above':
      return `${dotted(formula.later)} > ${dotted(formula.earlier)}`;
    case 'share':
      return `${dotted(formula.part)} * 100 >= ${dotted(formula.whole)} * ${formula.percent}`;
    case 'among':
      return { 'une de ces conditions': formula.values.map((one) => `${dotted(formula.input)} = '${one}'`) };
    default:
      return formula.all
        ? { 'toutes ces conditions': formula.all.map(rule) }
        : { 'une de ces conditions': formula.any.map(rule) };
  }
}
