// Writes docs/benchmarks.md from tests/bench/results.json, what one whole run of script/bench found: `npm run benchmarks`. With a
// file, that run is kept in the place of the last one. The short table in README.md is written by `npm run figures`.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leavesOut, targets } from './benchmark-words.mjs';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const kept = here('tests/bench/results.json');
const read = () => JSON.parse(readFileSync(kept, 'utf8'));

export const table = (head, align, rows) =>
  [head, align, ...rows].map((cells) => (Array.isArray(cells) ? `| ${cells.join(' | ')} |` : `|${cells}|`)).join('\n');

/** Three digits, with the unit that suits them. */
export function time(microseconds) {
  if (microseconds < 1000) return `${digits(microseconds)} µs`;
  if (microseconds < 1_000_000) return `${digits(microseconds / 1000)} ms`;
  return `${digits(microseconds / 1_000_000)} s`;
}

export const digits = (number) =>
  number >= 100 ? String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',') : String(Number(number.toPrecision(2)));
const ratio = (number) => `${digits(number)}×`;

const cell = (times, name) => (times?.[name] ? `${time(times[name].median)} (${ratio(times[name].ratio)})` : '–');

/** A row for each that was measured anywhere, a column for each measurement. */
function beside(columns) {
  const names = [...new Set(columns.flatMap(([, times]) => Object.keys(times ?? {})))];
  const rows = names.map((name) => [name, ...columns.map(([, times]) => cell(times, name))]);
  return table(['', ...columns.map(([head]) => head)], `---${'|---:'.repeat(columns.length)}`, rows);
}

/** Why somebody is missing from a table. */
function missing(columns) {
  const found = columns.flatMap(([head, { leftOut }]) =>
    Object.entries(leftOut ?? {}).map(([name, why]) => [head, name, why]),
  );
  return found.map(([head, name, why]) => `- ${name}, ${head}: ${why.split('\n')[0]}\n`).join('');
}

const steps = (results) => Object.entries(results).filter(([name]) => !['load', 'seconds'].includes(name));

function oneText(one) {
  const columns = steps(one).flatMap(([id, found]) => [
    [`one fact, \`${id}\``, found.one],
    [`all facts, \`${id}\``, found.all],
  ]);
  const about = steps(one).map(([id, { facts, statuses }]) => `\`${id}\` has ${facts} facts and ${statuses} statuses`);
  return `${about.join(', ')}.\n\n${beside(columns)}\n\n${missing(steps(one))}`;
}

const countedText = (step, unit) => {
  const counts = steps(step).map(([count, found]) => [
    `${digits(Number(count))} ${unit}${count === '1' ? '' : 's'}`,
    found,
  ]);
  return `${beside(counts.map(([head, { one }]) => [head, one]))}\n\n${missing(counts)}`;
};

function explainedText({ explained }) {
  const columns = steps(explained).map(([id, { times }]) => [`\`${id}\``, times]);
  const bytes = steps(explained).map(
    ([id, found]) =>
      `\`${id}\` ${Object.values(found.bytes)
        .map((n) => digits(n))
        .join(' and ')}`,
  );
  return `${beside(columns)}\n\nBytes of JSON, ours and theirs: ${bytes.join('; ')}.\n`;
}

function batchText({ batch }) {
  const row =
    (what) =>
    ([count, found]) =>
      found.left_out
        ? [digits(Number(count)), what, '–', '–', '–', found.left_out]
        : [
            digits(Number(count)),
            what,
            digits(found.applicants_a_second),
            `${digits(found.most_kB / 1000)} MB`,
            digits(found.bytes_a_line),
            '',
          ];
  const brief = typeof batch.brief === 'string' ? [] : Object.entries(batch.brief).map(row('--brief'));
  const rows = [...Object.entries(batch.everything).map(row('everything')), ...brief];
  const head = ['lines', '', 'applicants a second of one processor', 'memory at most', 'bytes a line', ''];
  return `${table(head, '---:|---|---:|---:|---:|---', rows)}\n${typeof batch.brief === 'string' ? `\n${batch.brief}.\n` : ''}`;
}

function startText({ start }) {
  const rows = Object.entries(start.milliseconds).map(([name, found]) => [name, `${digits(found)} ms`]);
  return `${table(['', 'navigation to verdict'], '---|---:', rows)}\n\nThat is ${ratio(start.ratio)}.\n`;
}

function sizesText({ sizes }) {
  const rows = Object.entries({ ...sizes.kit, ...sizes.module, ...sizes.peers }).map(([name, bytes]) => [
    name,
    digits(bytes / 1000),
  ]);
  return table(['', 'kB, by brotli'], '---|---:', rows);
}

const sections = {
  'One fact, all facts': [
    'one',
    'Node. An answer changes, or all do; then every status is read: of conditions, functions and the rule on functions.',
    ({ one }) => oneText(one),
  ],
  'The same in Chromium': [
    'chromium',
    'Of those that come near. A page has no clock of the processor’s own time: here others on the machine count, too.',
    ({ chromium }) => oneText(chromium),
  ],
  'One fact, on the processor': [
    'native',
    'By Google Benchmark, without a browser or Node.',
    ({ native }) => beside(steps(native).map(([id, found]) => [`one fact, \`${id}\``, found.one])),
  ],
  '1, 5 and 1,000 rulesets': [
    'rulesets',
    "One fact changes, and every status of every ruleset is read. One is Xuchang's, five are all that ship, and a thousand are Xuchang's and Xinjiang's with other figures each time.",
    ({ rulesets }) => countedText(rulesets, 'ruleset'),
  ],
  'Ever more conditions': [
    'growth',
    'One fact changes, and every status is read, of made-up measures over the facts of the vocabulary.',
    ({ growth }) => countedText(growth, 'condition'),
  ],
  'Explained answers': ['explained', 'One applicant, and the answer with its reasons as JSON.', explainedText],
  'Many applicants': [
    'batch',
    '`zice batch` on the processor itself: applicants differ, and each line of the answer is a whole assessment.',
    batchText,
  ],
  Start: [
    'start',
    'Chromium slowed down to a quarter, from navigation until a verdict stands on the page; beside it a page with Lit, one element and as many bytes of script, in the same rounds.',
    startText,
  ],
  Bytes: [
    'sizes',
    'What a page fetches. Of other engines it is the engine alone: no rules, no interface, no words.',
    sizesText,
  ],
};

export function benchmarksText(results = read()) {
  const { machine } = results;
  const peers = Object.entries(machine.peers).map(([name, version]) => `${name} ${version}`);
  const body = Object.entries(sections).map(([title, [step, words, text]]) => {
    const { load, seconds } = results[step];
    return `## ${title}\n\n\`script/bench ${step}\`, ${seconds} s, load average at its start ${digits(load)}. ${words}\n\n${text(results).trimEnd()}\n`;
  });
  return `# Benchmarks

Written by \`npm run benchmarks\` from \`tests/bench/results.json\`, one whole run of \`script/bench\`. Nothing here is measured by a test.

${machine.day}, commit ${machine.commit}: ${machine.processor}, ${machine.memory_GB} GB, ${machine.system}, Node ${machine.node}, ${machine.compiler}, ${machine.emscripten}; ${peers.join(', ')}.
A load average above the number of processors means that others worked on the machine: times are the processor's own, but caches and clock
are shared, so only ratios within a table say much.

Each is given the same rules, read off the ruleset file by code (\`tests/bench/rules/read.mjs\`), and every status that it gives of applicants
drawn at random, with answers missing, is held against an oracle before anything is timed. Whoever says anything else is named below a table and
not timed. Who has no third value is asked twice, with the worst that a missing answer could be and with the best: what differs is unknown. Times are
medians of rounds taken turn by turn, and in brackets how many times as long as the first row.

## Targets

${table(
  ['', 'wanted', 'found'],
  '---|---|---',
  targets(results).map(([what, wanted, found]) => [what, wanted, found]),
)}

${body.join('\n')}
## What each leaves out

${table(['', 'leaves out'], '---|---', Object.entries(leavesOut))}
`;
}

/** For README.md. */
export function shortTable(results = read()) {
  const [id, found] = steps(results.one)[0];
  const thousand = results.rulesets[1000].one;
  const rows = Object.keys(found.one).map((name) => [name, cell(found.one, name), cell(thousand, name)]);
  const words = `One fact changes, then every status is read (${id}: ${found.facts} facts, ${found.statuses} statuses); ${results.machine.processor}, ${results.machine.day}, \`script/bench\`.`;
  return `\n${words}\n\n${table(['', 'one ruleset', '1,000 rulesets'], '---|---:|---:', rows)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2]) copyFileSync(process.argv[2], kept);
  writeFileSync(here('docs/benchmarks.md'), benchmarksText());
}
