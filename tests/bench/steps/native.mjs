// One fact changes, then every status is read, on the processor itself: by Google Benchmark, the core beside hard-coded C++.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withRatios } from '../measuring.mjs';
import { hardCoded } from '../peers/cpp.mjs';
import { codesOf, levelsByStatus, placesIn } from '../peers/zice.mjs';
import { changesOf } from '../rules/inputs.mjs';
import { asOf, moduleWith, setsOf, typist } from '../scenario.mjs';
import { rulesets, vocabulary } from '../../kit/shipped.mjs';

const here = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const folder = 'build/bench/native';
const repetitions = 9;

export async function native() {
  const found = {};
  for (const id of ['xuchang-2020', 'xinjiang-2021']) found[id] = { one: await timesOf(id) };
  return found;
}

async function timesOf(id) {
  const sets = setsOf(rulesets.filter((ruleset) => ruleset.id === id));
  mkdirSync(here(folder), { recursive: true });
  const { source, numbers } = hardCoded(sets);
  writeFileSync(here(`${folder}/hard_coded.h`), source);
  writeFileSync(here(`${folder}/typed.txt`), await typedText(id, sets, numbers));
  const quietly = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('cmake', ['--preset', 'native'], { cwd: here('.'), ...quietly });
  execFileSync('cmake', ['--build', '--preset', 'native', '--target', 'zice_bench_typed'], {
    cwd: here('.'),
    ...quietly,
  });
  const told = execFileSync(
    here('build/native/zice_bench_typed'),
    [
      `--benchmark_repetitions=${repetitions}`,
      '--benchmark_enable_random_interleaving=true',
      '--benchmark_min_time=0.05',
      '--benchmark_format=json',
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, ZICE_BENCH_TYPED: here(`${folder}/typed.txt`) },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const medians = JSON.parse(told).benchmarks.filter(({ aggregate_name: name }) => name === 'median');
  const times = medians.map(({ run_name: name, cpu_time: nanoseconds }) => [
    name,
    { median: nanoseconds / 1000, rounds: repetitions },
  ]);
  return withRatios(Object.fromEntries(times.toReversed()), 'hard-coded C++');
}

async function typedText(id, sets, numbers) {
  const module = await moduleWith(sets);
  const [{ rules }] = sets;
  const layout = JSON.parse(module.layout(id));
  const index = new Map([...rules.inputs.keys()].map((name, at) => [name, at]));
  const { first, changes } = typist(sets, 512);
  const typed = [...Object.entries(first), ...changes].map(([fact, answer]) => {
    const { fact: number, code } = codesOf(vocabulary).change(fact, answer);
    const inputs = changesOf(rules.inputs, fact, answer).map(([name, ...ends]) => [
      index.get(name),
      ...ends.map((one) => numbers.of(one)),
    ]);
    return [number, Number(code === null), code ?? 0, inputs.length, ...inputs.flat()].join(' ');
  });
  const places = placesIn(rules, layout).map(
    ({ view, offset, bytes }) => `${layout.form_views.length + view} ${offset} ${bytes}`,
  );
  const levels = [...levelsByStatus(layout)];
  const files = ['vocabulary', 'documents', id].map((name) => here(`rulesets/${name}.json`));
  return [
    ...files,
    asOf.replaceAll('-', ''),
    levels.length,
    ...levels,
    places.length,
    ...places,
    typed.length,
    ...typed,
  ].join('\n');
}
