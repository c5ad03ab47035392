// How many applicants a second one core answers, and how much memory it takes: node tests/bench/batch.mjs [RULESET…]
// The lines are the applicants of the scenarios, no two the same: figures are changed by a step a line. Time is that of
// the processor, which other work on the machine does not lengthen as it does the clock's; what starting costs is left out.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { command } from '../kit/command.mjs';
import { scenarios } from '../kit/scenarios.mjs';

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
      yield `${JSON.stringify({ ...rest, as_of: '2022-09-15', facts: Object.fromEntries(stated) })}\n`;
    }
  }
}

/** Seconds of the processor and the most memory, in kB, that a batch has taken so far. */
function spent({ pid }) {
  const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { seconds: Number(nanoseconds) / 1e9, peak: Number(peak) };
}

async function measured(ruleset, size, options, missing) {
  const batch = spawn(command, ['batch', '--ruleset', ruleset, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  let bytes = 0;
  batch.stdout.on('data', (chunk) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered += 1;
  });
  const source = lines(ruleset, missing);
  let asked = 0;
  const ask = async (count) => {
    for (let left = count; left > 0; left -= 500) {
      const block = Array.from({ length: Math.min(left, 500) }, () => source.next().value).join('');
      if (!batch.stdin.write(block)) await once(batch.stdin, 'drain');
    }
    asked += count;
    while (answered < asked) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  await ask(100);
  const before = spent(batch);
  await ask(size);
  const after = spent(batch);
  batch.stdin.end();
  await once(batch, 'close');
  return { rate: size / (after.seconds - before.seconds), peak: after.peak, line: bytes / answered };
}

async function print(ruleset, size, options, missing) {
  const { rate, peak, line } = await measured(ruleset, size, options, missing);
  const what = ['batch', ...options, ruleset, ...(missing ? ['(answers missing)'] : [])].join(' ').padEnd(48);
  const number = (value, width) => Math.round(value).toLocaleString('en').padStart(width);
  console.log(
    `${what} ${number(size, 8)} lines ${number(rate, 8)} a second ${number(peak, 8)} kB ${number(line, 7)} bytes a line`,
  );
}

for (const ruleset of rulesets) {
  for (const options of [[], ['--brief']]) {
    for (const size of sizes) await print(ruleset, size, options, false);
    await print(ruleset, 5_000, options, true);
  }
}
