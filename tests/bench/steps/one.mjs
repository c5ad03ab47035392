// One fact changes, or all do; then every status is read: conditions, functions and the rule on functions.
import { interleaved, withRatios } from '../measuring.mjs';
import { javascript, peers } from '../peers/all.mjs';
import { changesTo, equalPeers, queue, roomFor, setsOf, typist } from '../scenario.mjs';
import { rulesets } from '../../kit/shipped.mjs';

const measured = ['xuchang-2020', 'xinjiang-2021'];

export async function one() {
  const found = {};
  for (const id of measured)
    found[id] = await timesOf(id, setsOf(rulesets.filter((ruleset) => ruleset.id === id)), peers);
  return found;
}

/** What a table has a row for each peer of. */
export async function timesOf(name, sets, from, options) {
  const { equal, leftOut, checked } = await equalPeers(name, sets, from, options);
  if (leftOut[javascript.name]) throw new Error(`${name}: ${leftOut[javascript.name]}`);
  const of = (work) => equal.map(({ peer, loaded }) => ({ name: peer.name, work: work(loaded, roomFor(sets)) }));
  const ratios = async (work) => withRatios(await interleaved(of(work), options), javascript.name);
  const changed = await ratios((loaded, out) => typing(loaded, sets, out));
  const all = options?.onlyOneFact ? undefined : await ratios((loaded, out) => serving(loaded, sets, out));
  const [{ rules }] = sets;
  return {
    rulesets: sets.length,
    statuses: rules.statuses.length,
    facts: factsIn(rules),
    checked,
    leftOut,
    one: changed,
    all,
  };
}

const factsIn = ({ inputs }) => new Set([...inputs.values()].map(({ fact }) => fact)).size;

function typing(loaded, sets, out) {
  const { first, changes } = typist(sets, 512);
  for (const change of changesTo(loaded, first)) loaded.apply(change);
  const typed = changes.map(([fact, answer]) => loaded.prepare(fact, answer));
  let at = 0;
  return repeated(() => {
    loaded.apply(typed[at]);
    at = (at + 1) % typed.length;
    return loaded.read(out);
  });
}

function serving(loaded, sets, out) {
  const waiting = queue(sets, 64).map((applicant) => changesTo(loaded, applicant));
  let at = 0;
  return repeated(() => {
    for (const change of waiting[at]) loaded.apply(change);
    at = (at + 1) % waiting.length;
    return loaded.read(out);
  });
}

/** What gives a promise is waited for, what does not is not. */
function repeated(act) {
  return (times) => {
    for (let done = 0; done < times; done += 1) {
      const later = act();
      if (later) return finished(later, act, times - done - 1);
    }
    return undefined;
  };
}

async function finished(first, act, times) {
  await first;
  for (let done = 0; done < times; done += 1) await act();
}
