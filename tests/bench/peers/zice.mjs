// Zice as a page uses it: a form, one number a fact, statuses where they lie in the module's memory.
import { levels } from '../rules/read.mjs';

export const zice = {
  name: 'Zice, typed',
  isCore: true,
  load,
};

const asLevel = { not_applicable: 'met', not_claimed: 'unmet', judged: 'met' };

/** `module` has learnt the rulesets, in the order of `sets`. */
function load(sets, { module, vocabulary, asOf }) {
  const form = module._zice_form_open(0, sets.length, Number(asOf.replaceAll('-', '')));
  if (form === 0) throw new Error('no form');
  const layouts = sets.map(({ rules }) => JSON.parse(module.layout(rules.id)));
  const codes = codesOf(vocabulary);
  const addresses = addressesOf(module, form, layouts);
  const places = layouts.flatMap((layout, set) =>
    placesIn(sets[set].rules, layout).map(({ view, offset, bytes }) => ({
      address: addresses[set][view] + offset,
      bytes,
    })),
  );
  const levelOf = levelsByStatus(layouts[0]);
  // Nearly all stand in a byte; the few that are a number are read after them.
  const at = Uint32Array.from(places, ({ address }) => address);
  const areNumbers = [...places.keys()].filter((i) => places[i].bytes === 8);
  return {
    prepare: (fact, answer) => codes.change(fact, answer),
    apply({ fact, code }) {
      if (code === null) module._zice_form_clear(form, fact);
      else module._zice_form_set(form, fact, code);
    },
    read(out) {
      module._zice_form_views(form);
      const bytes = module.HEAPU8;
      const numbers = module.HEAPF64;
      for (let i = 0; i < at.length; i += 1) out[i] = levelOf[bytes[at[i]]];
      for (const i of areNumbers) out[i] = levelOf[numbers[at[i] >> 3]];
    },
    close: () => module._zice_form_close(form),
  };
}

/** How a form takes an answer: as one number. */
export function codesOf({ facts }) {
  const at = new Map(facts.map(({ id }, index) => [id, index]));
  const code = ({ type, values }, answer) => {
    if (type === 'yes_no') return Number(answer);
    if (type === 'choice') return values.findIndex(({ id }) => id === answer);
    if (type === 'number') return answer;
    return Number(answer.replaceAll('-', ''));
  };
  const change = (fact, answer) => ({
    fact: at.get(fact),
    code: answer === null ? null : code(facts[at.get(fact)], answer),
  });
  return { change };
}

/** By ruleset, the addresses of its views, which stay while the form is open. */
function addressesOf(module, form, layouts) {
  let next = module._zice_form_views(form) / Uint32Array.BYTES_PER_ELEMENT + layouts[0].form_views.length;
  return layouts.map(({ views }) => {
    const found = module.HEAPU32.slice(next, next + views.length);
    next += views.length;
    return found;
  });
}

/** Where each status stands: in which view, how many bytes from its beginning, and in how many. */
export function placesIn({ statuses }, { nodes, views }) {
  const view = (name) => views.findIndex((one) => one.name === name);
  const inSummary = views[view('summary')].holds.indexOf('functions.status');
  return statuses.map(({ id }) =>
    id === 'functions'
      ? { view: view('summary'), offset: 8 * inSummary, bytes: 8 }
      : { view: view('status'), offset: nodes.findIndex((node) => node.id === id), bytes: 1 },
  );
}

export const levelsByStatus = ({ statuses }) =>
  Uint8Array.from(statuses, (status) => levels.indexOf(asLevel[status] ?? status));
