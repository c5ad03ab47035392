// The command, run with whatever comes of it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const command = fileURLToPath(new URL('../../build/native/zice', import.meta.url));

/** Runs the command and returns { status, stdout, stderr } whatever its exit code. */
export function run(args, { input = '', cwd } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, cwd, maxBuffer: 1 << 30 });
  // A command that refuses its call ends without reading its input.
  if (error && error.code !== 'EPIPE') throw error;
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
