// Rules as somebody would write them by hand, in JavaScript: inputs are numbers in an array, and statuses bytes.
import { changesOf, Numbers, sharedInputs, unanswered } from '../rules/inputs.mjs';
import { apart } from '../rules/statuses.mjs';
import { many, writtenBody } from '../rules/written.mjs';

export const javascript = {
  name: 'hand-written JavaScript',
  load,
};

function load(sets) {
  const inputs = sharedInputs(sets.map(({ rules }) => rules));
  const at = new Map([...inputs.keys()].map((name, index) => [name, index]));
  const numbers = new Numbers();
  const own = compiled(sets, at, numbers);
  const { worst, best } = unanswered(inputs);
  const [low, high] = [worst, best].map((from) => Float64Array.from(Object.values(from), (one) => numbers.of(one)));
  const lows = sets.map(({ rules }) => new Uint8Array(rules.statuses.length));
  const highs = sets.map(({ rules }) => new Uint8Array(rules.statuses.length));
  return {
    prepare: (fact, answer) =>
      changesOf(inputs, fact, answer).map(([name, least, most]) => [at.get(name), numbers.of(least), numbers.of(most)]),
    apply(changes) {
      for (let i = 0; i < changes.length; i += 1) {
        const [input, least, most] = changes[i];
        low[input] = least;
        high[input] = most;
      }
    },
    read(out) {
      let place = 0;
      for (let set = 0; set < own.length; set += 1) {
        const { statuses, figures } = own[set];
        statuses(low, lows[set], figures);
        statuses(high, highs[set], figures);
        place = apart(lows[set], highs[set], out, place);
      }
    },
  };
}

function compiled(sets, at, numbers) {
  const known = new Map();
  return sets.map(({ rules }) => {
    const figures = sets.length < many ? null : [];
    const text = writtenBody(rules, { of: (input) => `x[${at.get(input)}]`, numbers, figures });
    if (!known.has(text)) known.set(text, inOne(functionsOf(text.replaceAll(' == ', ' === ').split('\n'))));
    return { statuses: known.get(text), figures: figures && Float64Array.from(figures) };
  });
}

/** A function that is too long is not made fast by any engine: nobody would write one. */
const lines = 60;

function functionsOf(text) {
  const starts = Array.from({ length: Math.ceil(text.length / lines) }, (_, at) => at * lines);
  return starts.map((at) => new Function('x', 'out', 't', helpers + text.slice(at, at + lines).join('\n')));
}

function inOne(functions) {
  if (functions.length === 1) return functions[0];
  return (x, out, t) => {
    for (let i = 0; i < functions.length; i += 1) functions[i](x, out, t);
  };
}

const helpers = `
const worse = (a, b) => (a < b ? a : b);
const better = (a, b) => (a > b ? a : b);
`;
