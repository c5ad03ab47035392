// Applicants a second of processor time through `zice batch`, and the memory that it takes at most: from 1,000 lines to 1,000,000.
import { batchRun } from '../batch-run.mjs';
import { queue, setsOf } from '../scenario.mjs';
import { rulesets } from '../../kit/shipped.mjs';

const counts = [1000, 10_000, 100_000, 1_000_000];
const ruleset = 'xuchang-2020';
const different = 1000;

/** Seconds that one size may take, all told; what would take longer is not done and told so. */
const patience = Number(process.env.ZICE_BENCH_PATIENCE ?? 100);

export async function batch() {
  const lines = queue(setsOf(rulesets.filter(({ id }) => id === ruleset)), different).map((facts) =>
    JSON.stringify({ zice: 1, as_of: '2022-09-15', facts }),
  );
  return {
    ruleset,
    bytes: Math.round(lines.join('\n').length / lines.length),
    everything: await sizes(lines, []),
    brief: await sizes(lines, ['--brief']),
  };
}

async function sizes(lines, options) {
  const found = {};
  let each = 0;
  for (const count of counts) {
    if (count * each > patience) {
      found[count] = {
        left_out: `would take ${Math.round(count * each)} s; ZICE_BENCH_PATIENCE=${Math.ceil(count * each * 1.2)} does it`,
      };
      continue;
    }
    const taken = await batchRun(ruleset, endless(lines), count, options);
    found[count] = taken;
    each = 1 / taken.applicants_a_second;
  }
  return found;
}

function* endless(lines) {
  for (;;) yield* lines;
}
