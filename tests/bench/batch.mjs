// How many applicants a second one core answers, and how much memory it takes: node tests/bench/batch.mjs [RULESET…]
// The lines are the applicants of the scenarios, no two the same: figures are changed by a step a line.
import { batchRun } from './batch-run.mjs';
import { scenarios } from '../kit/expanded.mjs';

const rulesets = process.argv.length > 2 ? process.argv.slice(2) : ['xuchang-2020', 'xinjiang-2021'];
const sizes = [1_000, 10_000, 100_000];

/** The same numbers from 0 to 1 each time. */
function dice(seed = 20220915) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Endless different lines; of those with answers missing up to nine tenths of the answers. */
function* lines(ruleset, missing) {
  const roll = dice();
  const applicants = scenarios.filter((one) => one.ruleset === ruleset).map((one) => JSON.parse(one.applicant));
  for (let step = 0; ; step += 1) {
    for (const { facts, ...rest } of applicants) {
      const assets =
        typeof facts?.total_assets === 'number' ? { total_assets: Math.trunc(facts.total_assets) + step } : {};
      const share = missing ? 0.9 * roll() : 0;
      const stated = Object.entries({ ...facts, ...assets }).filter(() => roll() >= share);
      yield JSON.stringify({ ...rest, as_of: '2022-09-15', facts: Object.fromEntries(stated) });
    }
  }
}

async function print(ruleset, size, options, missing) {
  const { applicants_a_second, most_kB, bytes_a_line } = await batchRun(
    ruleset,
    lines(ruleset, missing),
    size,
    options,
  );
  const what = ['batch', ...options, ruleset, ...(missing ? ['(answers missing)'] : [])].join(' ').padEnd(48);
  const number = (value, width) => Math.round(value).toLocaleString('en').padStart(width);
  console.log(
    `${what} ${number(size, 8)} lines ${number(applicants_a_second, 8)} a second ${number(most_kB, 8)} kB ${number(bytes_a_line, 7)} bytes a line`,
  );
}

for (const ruleset of rulesets) {
  for (const options of [[], ['--brief']]) {
    for (const size of sizes) await print(ruleset, size, options, false);
    await print(ruleset, 5_000, options, true);
  }
}
