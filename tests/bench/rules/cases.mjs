// A yes/no fact that one status uses both ways ("is a guarantor, or is none and …"): worst and best of both inputs at once would be
// worse and better than any answer. Decided by cases, the answer yes and the answer no are each weighed for themselves.

/** The value for an answer that is not known lies between those of its cases; for one that is, it is that case's. */
export function decidedByCases(value, inputs) {
  const used = inputsOf(value);
  const both = [...used].filter((name) => inputs.get(name).tends === 'yes' && used.has(`not_${name}`));
  return both.reduce((decided, name) => byCase(decided, name), value);
}

function byCase(value, name) {
  const no = `not_${name}`;
  const [ifYes, ifNo] = [put(value, { [name]: true, [no]: false }), put(value, { [name]: false, [no]: true })];
  return {
    any: [
      { all: [ifYes, ifNo] },
      { all: [{ met: { test: 'true', input: name }, fair: null }, ifYes] },
      { all: [{ met: { test: 'true', input: no }, fair: null }, ifNo] },
    ],
  };
}

/** The same value with inputs replaced by what they are, without what then decides nothing. */
function put(value, known) {
  if ('met' in value) {
    const [met, fair] = [putIn(value.met, known), value.fair && putIn(value.fair, known)];
    return met === true || (met === false && (fair === null || fair === false)) ? met : { met: orNothing(met), fair };
  }
  if (value.of) throw new Error('a count that uses a fact both ways');
  return shortened(value, (one) => put(one, known));
}

function putIn(formula, known) {
  if (formula.test) return formula.test === 'true' ? (known[formula.input] ?? formula) : formula;
  return shortened(formula, (one) => putIn(one, known));
}

const orNothing = (met) => (met === false ? { any: [] } : met);

function shortened(group, part) {
  const kind = group.all ? 'all' : 'any';
  const parts = group[kind].map(part).filter((one) => one !== (kind === 'all'));
  if (parts.includes(kind === 'any')) return kind === 'any';
  if (parts.length === 0) return kind === 'all';
  return parts.length === 1 ? parts[0] : { [kind]: parts };
}

/** The names of all inputs that a value or a formula uses. */
function inputsOf(node, found = new Set()) {
  if (!node) return found;
  for (const key of ['input', 'part', 'whole', 'later', 'earlier']) if (node[key]) found.add(node[key]);
  for (const one of node.all ?? node.any ?? node.of ?? [node.met, node.fair]) inputsOf(one, found);
  return found;
}
