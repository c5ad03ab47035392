// All measurements, or those named, one after the other; what each found stands in build/bench/STEP.json.
//   node tests/bench/run.mjs [one|chromium|native|explained|rulesets|growth|batch|start|sizes …]
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const steps = ['one', 'chromium', 'native', 'explained', 'rulesets', 'growth', 'batch', 'start', 'sizes'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.includes(name));
if (unknown.length > 0) {
  console.error(`bench: no step ${unknown.join(', ')}; there are ${steps.join(', ')}`);
  process.exit(2);
}

mkdirSync(here('build/bench'), { recursive: true });
const found = {};
for (const name of wanted.length > 0 ? wanted : steps) {
  console.log(`bench: ${name}`);
  const started = performance.now();
  const { [name]: step } = await import(`./steps/${name}.mjs`);
  const load = loadavg()[0];
  found[name] = { load: rounded(load), seconds: 0, ...rounded(await step()) };
  found[name].seconds = Math.round((performance.now() - started) / 1000);
  writeFileSync(here(`build/bench/${name}.json`), `${JSON.stringify(found[name], null, 1)}\n`);
}

// Of one piece, or nothing: steps of different runs have seen different machines.
if (wanted.length === 0) {
  const text = JSON.stringify({ machine: machine(), ...found }, null, 1);
  writeFileSync(here('build/bench/results.json'), `${text}\n`);
  console.log('bench: build/bench/results.json has the whole; npm run benchmarks -- build/bench/results.json keeps it');
}

function machine() {
  const first = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' }).split('\n')[0];
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: first('git', 'rev-parse', '--short', 'HEAD'),
    processor: `${cpus().length} × ${cpus()[0].model.trim()}`,
    memory_GB: Math.round(totalmem() / 2 ** 30),
    system: `Linux ${release()}`,
    node: process.version,
    emscripten: `Emscripten ${/\d+\.\d+\.\d+/.exec(first('em++', '--version'))}`,
    compiler: first('g++', '--version'),
    peers: versions(),
  };
}

function versions() {
  const names = [
    'json-logic-engine',
    '@marcbachmann/cel-js',
    'cel-js',
    '@gorules/zen-engine-wasm',
    'publicodes',
    'json-rules-engine',
  ];
  const { devDependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
}

/** Four digits are more than the machine keeps. */
function rounded(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}
