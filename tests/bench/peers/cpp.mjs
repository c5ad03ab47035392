// The same rules written out in C++ and compiled with what the core is compiled with: how fast a module could be that knows one
// measure and nothing else. One source, for the processor (native/typed.cpp) and for WebAssembly (native/module.cpp).
import { changesOf, Numbers, sharedInputs, unanswered } from '../rules/inputs.mjs';
import { many, writtenBody } from '../rules/written.mjs';
import { compiled } from './compiled.mjs';

export const cpp = {
  name: 'hard-coded C++, in WebAssembly',
  async load(sets, { scenario }) {
    const { source, numbers } = hardCoded(sets);
    const module = await compiled(scenario, source);
    const inputs = sharedInputs(sets.map(({ rules }) => rules));
    const at = new Map([...inputs.keys()].map((name, index) => [name, index]));
    const address = module._hard_statuses();
    return {
      prepare: (fact, answer) =>
        changesOf(inputs, fact, answer).map(([name, ...both]) => [at.get(name), ...both.map((one) => numbers.of(one))]),
      apply(changes) {
        for (const [input, worst, best] of changes) module._hard_set(input, worst, best);
      },
      read(out) {
        module._hard_weigh();
        const bytes = module.HEAPU8;
        for (let i = 0; i < out.length; i += 1) out[i] = bytes[address + i];
      },
    };
  },
};

/** The source of `Inputs`, `set` and `weigh`; and how an input's value is a number. */
export function hardCoded(sets) {
  const inputs = sharedInputs(sets.map(({ rules }) => rules));
  const numbers = new Numbers();
  const [bodies, calls, tables, table] = [new Map(), [], [], sets.length >= many];
  let first = 0;
  for (const [set, { rules }] of sets.entries()) {
    const figures = table ? [] : null;
    const body = writtenBody(rules, { of: (input) => `x.${input}`, numbers, figures });
    if (!bodies.has(body)) bodies.set(body, `rules_${bodies.size}`);
    if (table) tables.push(`{${figures.join(', ')}}`);
    calls.push({ name: bodies.get(body), count: rules.statuses.length, first, set });
    first += rules.statuses.length;
  }
  return { source: sourceOf({ inputs, bodies, calls, tables, numbers, count: first }), numbers };
}

const typeOf = ({ tends }) => ({ yes: 'bool', no: 'bool', within: 'bool', any: 'int' })[tends] ?? 'double';

function sourceOf({ inputs, bodies, calls, tables, numbers, count }) {
  const names = [...inputs.keys()];
  const { worst, best } = unanswered(inputs);
  const initial = (from) =>
    names.map((name) => `.${name} = ${literal(inputs.get(name), numbers.of(from[name]))}`).join(', ');
  const wide = Math.max(1, ...tables.map((one) => one.split(',').length));
  return `// Written by tests/bench/peers/cpp.mjs.
#pragma once
#include <cstdint>
namespace hard {
struct Inputs { ${names.map((name) => `${typeOf(inputs.get(name))} ${name};`).join(' ')} };
inline Inputs worst{${initial(worst)}};
inline Inputs best{${initial(best)}};
inline std::uint8_t statuses[${count}];
inline const double figures[][${wide}] = {${tables.join(',\n') || '{0}'}};
inline std::uint8_t worse(std::uint8_t a, std::uint8_t b) { return a < b ? a : b; }
inline std::uint8_t better(std::uint8_t a, std::uint8_t b) { return a > b ? a : b; }
inline void set(int input, double low, double high) {
  switch (input) {
${names.map((name, at) => `    case ${at}: worst.${name} = low; best.${name} = high; break;`).join('\n')}
  }
}
${[...bodies].map(([body, name]) => `inline void ${name}(const Inputs& x, [[maybe_unused]] const double* t, std::uint8_t* out) {\n${body}\n}`).join('\n')}
template <int count, class Rules>
inline void apart(Rules rules, const double* t, std::uint8_t* out) {
  std::uint8_t low[count], high[count];
  rules(worst, t, low);
  rules(best, t, high);
  for (int i = 0; i < count; ++i) out[i] = low[i] == high[i] ? low[i] : 3;
}
inline void weigh() {
${callsText(calls, tables.length > 0)}
}
}  // namespace hard
`;
}

const literal = (input, number) => (typeOf(input) === 'bool' ? String(Boolean(number)) : String(number));

/** Rulesets of one text one after the other are a loop. */
function callsText(calls, table) {
  const runs = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last?.name === call.name) last.times += 1;
    else runs.push({ ...call, times: 1 });
  }
  return runs
    .map(({ name, count, first, set, times }) => {
      const call = (at, out) => `apart<${count}>(${name}, ${table ? `figures[${at}]` : 'nullptr'}, statuses + ${out});`;
      if (times === 1) return `  ${call(set, first)}`;
      return `  for (int i = 0; i < ${times}; ++i) ${call(`${set} + i`, `${first} + i * ${count}`)}`;
    })
    .join('\n');
}
