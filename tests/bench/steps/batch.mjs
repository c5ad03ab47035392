// Applicants a second of processor time through `zice batch`, and the memory that it takes at most: from 1,000 lines to 1,000,000.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { queue, setsOf } from '../scenario.mjs';
import { command } from '../../kit/runtimes.mjs';
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
  const found = {
    ruleset,
    bytes: Math.round(lines.join('\n').length / lines.length),
    everything: await sizes(lines, []),
  };
  const brief = execFileSync(command, ['--help'], { encoding: 'utf8' }).includes('--brief');
  return { ...found, brief: brief ? await sizes(lines, ['--brief']) : 'the command has no --brief' };
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
    const taken = await oneRun(lines, count, options);
    found[count] = taken;
    each = 1 / taken.applicants_a_second;
  }
  return found;
}

async function oneRun(lines, count, options) {
  const before = childrenTime();
  const started = performance.now();
  const child = spawn(command, ['batch', '--ruleset', ruleset, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  let bytes = 0;
  let most = 0;
  child.stdout.on('data', (some) => (bytes += some.length));
  const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid))), 20);
  const ended = once(child, 'close');
  await fed(child.stdin, lines, count);
  const [code] = await ended;
  clearInterval(watch);
  if (code !== 0) throw new Error(`zice batch ended with ${code}`);
  const seconds = childrenTime() - before;
  return {
    applicants_a_second: Math.round(count / seconds),
    processor_seconds: seconds,
    seconds: (performance.now() - started) / 1000,
    most_kB: most,
    bytes_a_line: Math.round(bytes / count),
  };
}

async function fed(stdin, lines, count) {
  const portion = 100;
  for (let at = 0; at < count; at += portion) {
    const some = Array.from({ length: Math.min(portion, count - at) }, (_, i) => lines[(at + i) % lines.length]);
    if (!stdin.write(`${some.join('\n')}\n`)) await once(stdin, 'drain');
  }
  stdin.end();
}

/** Linux keeps the most that a process has had until it is gone. */
function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** Of all children that have ended, in seconds. */
function childrenTime() {
  const [, fields] = readFileSync('/proc/self/stat', 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(13, 15).map(Number);
  return (user + system) / ticks;
}

const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
