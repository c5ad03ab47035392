// Writes docs/figures.md, and in README.md and docs/contract.md what stands between <!-- figures: NAME --> and
// <!-- /figures -->: counts from the files that are counted, sizes from the last build. `npm run figures`, after a build. Nobody copies a number by hand.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scenarios } from '../../tests/kit/expanded.mjs';
import { calendarText, documents, forms, rulesets, vocabulary } from '../../tests/kit/shipped.mjs';
import { authorSize, kitSizes } from '../../web/scripts/sizes.mjs';
import { shortTable } from './benchmarks.mjs';
import { groups } from './finding-meanings.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** What each script of the kit is for; one without words here is an error. */
const purposes = {
  'zice.js': 'everything at the start: forms that are weighed, what the measures ask, the interface in Chinese',
  'zice.details.js': 'once the verdict is seen: what the measures say, the result in detail, the papers',
  'zice.core.js': 'right after the start: the whole core',
  'zice.watch.js': 'with the page: says why the self-check has not come',
  'zice.frame.js': 'with a page that holds a frame, in the place of zice.js: all that runs there',
  'zice.english.js': 'English',
  'zice.comparison.js': 'all measures beside each other',
  'zice.deeds.js': 'what there is to do, and what if',
  'zice.interview.js': 'one question at a time',
  'zice.lists.js': 'figures from lists',
  'zice.csv.js': 'reading lists saved as CSV',
  'zice.xlsx.js': 'reading lists saved as .xlsx',
  'zice.application-form.js': 'the application forms',
  'zice.word.js': 'the application form as a Word file',
  'zice.snapshots.js': 'what was put aside, and what has changed since',
  'zice.fallback.js': 'hosts that refuse WebAssembly',
  'author.html': 'by authors alone, all in one script: the core that answers them too, the interface, the editor',
};

const childrenOf = ({ all, any, of }) => all ?? any ?? of;
const leavesOf = (node) => childrenOf(node)?.flatMap(leavesOf) ?? [node];
const functionsOf = ({ functions }) => functions.list ?? [];

function measureRow(ruleset) {
  const leaves = [...ruleset.conditions, ...functionsOf(ruleset).flatMap(({ requirements }) => requirements)].flatMap(
    leavesOf,
  );
  return [
    `\`${ruleset.id}\``,
    `${ruleset.jurisdiction}《${ruleset.title}》`,
    ruleset.conditions.length,
    functionsOf(ruleset).length,
    `${leaves.length} (${leaves.filter(({ judged }) => judged).length})`,
    ruleset.materials.length,
    forms.some(({ ruleset: id }) => id === ruleset.id) ? 'yes' : '–',
    scenarios.filter((scenario) => scenario.ruleset === ruleset.id).length,
  ];
}

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, align, rows) => [row(head), `|${align}|`, ...rows.map(row)].join('\n');

function counted() {
  const broken = readdirSync(`${top}tests/invalid`, { recursive: true }).filter((name) => name.endsWith('.json'));
  const { covered_from, covered_until } = JSON.parse(calendarText);
  return table(['', ''], '---|---:', [
    ['facts of the vocabulary', vocabulary.facts.length],
    ['service functions', vocabulary.functions.length],
    ['documents', documents.documents.length],
    ['codes of findings', Object.values(groups).flatMap(({ codes }) => Object.keys(codes)).length],
    ['scenarios, each run by the command, the module and the fallback', scenarios.length],
    ['broken files, each with exactly what is said of it', broken.length],
    ['working days are known from', covered_from],
    ['until', covered_until],
  ]);
}

/** The sizes are in kB (1,000 bytes), so that they hold for a while. */
const kB = (bytes) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);

async function sizes() {
  const rows = [...(await kitSizes()), ...(await authorSize())].map(([name, ...all]) => {
    if (!purposes[name]) throw new Error(`${name}: say in docs/scripts/figures.mjs what it is for`);
    return [`\`${name}\``, purposes[name], ...all.map(kB)];
  });
  return table(['file', 'when it is fetched', 'kB', 'gzip', 'brotli'], '---|---|---:|---:|---:', rows);
}

const measures = () =>
  table(
    ['measure', '', 'conditions', 'functions', 'requirements (judged)', 'materials', 'form', 'scenarios'],
    '---|---|---:|---:|---:|---:|---|---:',
    rulesets.map(measureRow),
  );

export const figuresText = async () => `# Figures

Written by \`npm run figures\` from the files and the last build; a test says when they are out of date.

## Measures

${measures()}

A requirement is a leaf of a condition or of a function; in brackets, those that reviewers judge.

## Counts

${counted()}

## What is downloaded

Only \`zice.js\` comes with the page, the others when they are wanted. \`npm run sizes\` prints them to the byte, with what
\`zice.js\` is made of.

${await sizes()}
`;

/** What the command says first of a sample, as whoever builds it can try. */
function example() {
  const call = ['assess', '--ruleset', 'nanchang-2022', '--applicant', 'web/samples/nanchang-2022.json'];
  const lines = execFileSync('build/native/zice', call, { cwd: top, encoding: 'utf8' }).split('\n');
  return ['', '```', `$ build/native/zice ${call.join(' ')}`, ...lines.slice(0, 10), '…', '```', ''].join('\n');
}

const short = {
  benchmarks: shortTable,
  example,
  measures: () => rulesets.map(({ id, jurisdiction }) => `${jurisdiction} (\`${id}\`)`).join(', '),
  ids: () => rulesets.map(({ id }) => `\`${id}\``).join(', '),
};

/** The pages that have marks. */
export const marked = ['README.md', 'docs/contract.md'];

/** Such a page with what is between its marks as it should be. */
export const markedText = (page) =>
  readFileSync(top + page, 'utf8').replace(
    /(<!-- figures: (\w+) -->)[^]*?(<!-- \/figures -->)/g,
    (_, begin, name, end) => `${begin}${short[name]()}${end}`,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${top}docs/figures.md`, await figuresText());
  for (const page of marked) writeFileSync(top + page, markedText(page));
}
