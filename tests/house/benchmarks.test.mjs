// What the benchmarks' page tells is what one kept run found: nothing here is timed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { leavesOut } from '../../docs/scripts/benchmark-words.mjs';
import { benchmarksText } from '../../docs/scripts/benchmarks.mjs';

const read = (path) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const results = JSON.parse(read('tests/bench/results.json'));
const { devDependencies } = JSON.parse(read('package.json'));

test('docs/benchmarks.md is what the script writes of the kept run', () =>
  assert.equal(read('docs/benchmarks.md'), benchmarksText(results), 'npm run benchmarks, then npm run figures'));

test('the kept run is whole, and says of every step how loaded the machine was', () => {
  const { steps } = /const steps = \[(?<steps>[^\]]*)\]/.exec(read('tests/bench/run.mjs')).groups;
  const names = steps.match(/\w+/g);
  assert.ok(names.length > 5);
  assert.deepEqual(Object.keys(results), ['machine', ...names]);
  for (const name of names) assert.equal(typeof results[name].load, 'number', name);
});

test('of everybody who was timed it is said what they leave out, and of every engine which version it was', () => {
  const timed = Object.values(results.one).flatMap(({ one }) => Object.keys(one ?? {}));
  assert.ok(timed.length > 10);
  assert.deepEqual(
    timed.filter((name) => !leavesOut[name]),
    [],
  );
  assert.deepEqual(
    Object.keys(results.machine.peers).filter((name) => !devDependencies[name]),
    [],
  );
});

test('whoever is timed was first held against the oracle', () => {
  const counted = [results.one, results.rulesets, results.growth].flatMap((step) =>
    Object.values(step).filter(({ one }) => one),
  );
  assert.ok(counted.length > 8);
  for (const { checked } of counted) assert.ok(checked > 0);
});
