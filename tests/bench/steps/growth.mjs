// One fact changes, and then every status is read, of measures with ever more conditions over the facts of the vocabulary.
import { javascript, peers } from '../peers/all.mjs';
import { manyConditions } from '../rules/synthetic.mjs';
import { setsOf } from '../scenario.mjs';
import { rulesets } from '../../kit/shipped.mjs';
import { timesOf } from './one.mjs';

const counts = [16, 160, 1600, 16_000];

/** Those that take milliseconds already for a measure that is in force are not asked about a thousand times as much. */
const asked = new Set([
  javascript.name,
  'Zice, typed',
  'hard-coded C++, in WebAssembly',
  'json-logic-engine, compiled',
  'json-logic-engine, interpreted',
  '@marcbachmann/cel-js',
]);

export async function growth() {
  const base = rulesets.find(({ id }) => id === 'xuchang-2020');
  const found = {};
  for (const count of counts) {
    const some = peers.filter(({ name }) => asked.has(name) && (count < 16_000 || !/C\+\+/.test(name)));
    found[count] = await timesOf(`conditions-${count}`, setsOf([manyConditions(base, count)]), some, {
      applicants: count > 1000 ? 3 : 20,
      rounds: 7,
      onlyOneFact: true,
    });
  }
  return found;
}
