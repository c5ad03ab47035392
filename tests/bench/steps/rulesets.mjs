// One fact changes, and then every status of 1, 5 and 1,000 rulesets is read: of Xuchang's measure, of all that ship, and of two with
// other figures each time.
import { peers } from '../peers/all.mjs';
import { variants } from '../rules/synthetic.mjs';
import { setsOf } from '../scenario.mjs';
import { rulesets as shipped } from '../../kit/shipped.mjs';
import { timesOf } from './one.mjs';

const counts = [1, 5, 1000];

/** What takes a second for one ruleset's share of a thousand is not asked about a thousand. */
const slow = ['cel-js', 'publicodes', 'json-rules-engine', '@gorules/zen-engine-wasm'];

export async function rulesets() {
  const bases = shipped.filter(({ id }) => ['xuchang-2020', 'xinjiang-2021'].includes(id));
  const found = {};
  for (const count of counts) {
    const asked = count < 1000 ? peers : peers.filter(({ name }) => !slow.includes(name));
    const some = { 1: bases.slice(-1), 5: shipped }[count] ?? variants(bases, count);
    found[count] = await timesOf(`rulesets-${count}`, setsOf(some), asked, {
      applicants: count < 1000 ? 20 : 5,
      rounds: count < 1000 ? 9 : 7,
      onlyOneFact: true,
    });
  }
  return found;
}
