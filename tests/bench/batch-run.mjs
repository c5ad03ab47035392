// One run of `zice batch`: what it takes a line, once it has begun.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { command } from '../kit/command.mjs';

/** Lines that are answered before anything is measured, so that what starting costs is left out. */
const before = 100;
const portion = 500;

/** Seconds of the processor, which other work on the machine does not lengthen, and the most memory in kB, so far. */
function spent({ pid }) {
  const [nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
  const [, peak] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { seconds: Number(nanoseconds) / 1e9, peak: Number(peak), clock: performance.now() / 1000 };
}

/** `lines`: as many as are wanted, each one applicant without its end of line. */
export async function batchRun(ruleset, lines, size, options) {
  const batch = spawn(command, ['batch', '--ruleset', ruleset, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  let bytes = 0;
  batch.stdout.on('data', (chunk) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered += 1;
  });
  const ended = once(batch, 'close');
  let asked = 0;
  const ask = async (count) => {
    for (let left = count; left > 0; left -= portion) {
      const block = Array.from({ length: Math.min(left, portion) }, () => `${lines.next().value}\n`).join('');
      if (!batch.stdin.write(block)) await once(batch.stdin, 'drain');
    }
    asked += count;
    while (answered < asked) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  await ask(before);
  const from = spent(batch);
  await ask(size);
  const until = spent(batch);
  batch.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`zice batch ended with ${code}`);
  const seconds = until.seconds - from.seconds;
  return {
    applicants_a_second: Math.round(size / seconds),
    processor_seconds: seconds,
    seconds: until.clock - from.clock,
    most_kB: until.peak,
    bytes_a_line: Math.round(bytes / answered),
  };
}
