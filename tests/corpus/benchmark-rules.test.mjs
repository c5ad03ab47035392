// What the benchmarks give other engines are the rules of the measures: nothing is timed here.
import assert from 'node:assert/strict';
import test from 'node:test';
import { javascript } from '../bench/peers/javascript.mjs';
import { zice } from '../bench/peers/zice.mjs';
import { equalPeers, setsOf } from '../bench/scenario.mjs';
import { rulesets } from '../kit/shipped.mjs';

const sets = setsOf(rulesets);

/** Says of the last status that it is met, whatever it is. */
const careless = {
  name: 'careless',
  load(some) {
    const loaded = javascript.load(some);
    const read = (out) => {
      loaded.read(out);
      out[out.length - 1] = 2;
    };
    return { ...loaded, read };
  },
};

test('rules written from every measure, the core and the oracle say the same of applicants with answers missing', async () => {
  const { equal, leftOut } = await equalPeers('test', sets, [javascript, zice], { applicants: 8 });
  assert.deepEqual(leftOut, {});
  assert.equal(equal.length, 2);
});

test('who says anything else is not timed, and it is told of whom', async () => {
  const { equal, leftOut } = await equalPeers('test', sets.slice(-1), [careless], { applicants: 4 });
  assert.deepEqual(equal, []);
  assert.match(leftOut.careless, /^another answer: status 28 of applicant \d+, by the oracle, is 2, should be [013]$/);
});
