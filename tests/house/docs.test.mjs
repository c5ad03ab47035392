// What is written for people is true: generated pages are what their scripts give, lists name what there is, links lead somewhere.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { figuresText, marked, markedText } from '../../docs/scripts/figures.mjs';
import { findingsText } from '../../docs/scripts/findings.mjs';
import { loadedModule, run } from '../kit/runtimes.mjs';
import { documents, rulesetIds, vocabulary } from '../kit/shipped.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(top, path), 'utf8');
const below = (folder, pattern) =>
  readdirSync(join(top, folder), { recursive: true })
    .filter((name) => pattern.test(name) && !/node_modules|generated/.test(name))
    .map((name) => join(folder, name));

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'web/README.md',
  'web/recipes/README.md',
  'web/npm/README.md',
  'core/src/README.md',
  'web/src/README.md',
  ...below('docs', /\.md$/),
];
const contract = read('docs/contract.md');

/** Tells of two texts the first line in which they differ, and not all of both. */
function same(written, now, how) {
  const [ours, theirs] = [written.split('\n'), now.split('\n')];
  const at = [...theirs, ...ours].findIndex((_, i) => theirs[i] !== ours[i]);
  if (written !== now)
    assert.fail(`line ${at + 1} is out of date: ${how}\n  is     ${ours[at]}\n  should ${theirs[at]}`);
}

test('docs/findings.md is what the script writes', async () =>
  same(read('docs/findings.md'), await findingsText(), 'npm run findings'));

test(`docs/figures.md, ${marked.join(' and ')} have the figures that the script writes`, async () => {
  for (const page of marked) same(read(page), markedText(page), 'npm run figures');
  const size = /^\| `(?:zice|author)[^|]*\|[^|]*\|/;
  const lines = (text) =>
    text
      .split('\n')
      .filter((line) => !size.test(line))
      .join('\n');
  const sizes = (text) =>
    text
      .split('\n')
      .filter((line) => size.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  const now = await figuresText();
  same(lines(read('docs/figures.md')), lines(now), 'npm run figures');
  // A few bytes more or less are no reason to write it anew.
  const written = sizes(read('docs/figures.md'));
  for (const [at, [file, what, ...built]] of sizes(now).entries()) {
    assert.deepEqual(written[at].slice(0, 2), [file, what]);
    for (const [i, kB] of built.entries())
      assert.ok(
        Math.abs(kB - written[at][i + 2]) <= 1 + 0.02 * kB,
        `${file}: ${written[at][i + 2]} kB is written, ${kB} kB is built`,
      );
  }
});

/** What a section of the contract has in backquotes, from its heading to the next of its level or of one above. */
function named(heading) {
  const level = /^#+/.exec(heading)[0].length;
  const [, after] = contract.split(`\n${heading}\n`);
  assert.ok(after, heading);
  const [section] = after.split(new RegExp(`\\n#{1,${level}} `));
  return [...section.matchAll(/`([^`\n]+)`/g)].map(([, name]) => name);
}

test('the contract names every document, every function and every fact that is no mere attestation', () => {
  const facts = named('### Facts');
  const papers = named('### Documents');
  assert.deepEqual(
    documents.documents.map(({ id }) => id).filter((id) => !papers.includes(id)),
    [],
  );
  assert.deepEqual(
    papers.filter((id) => !documents.documents.some((one) => one.id === id)),
    [],
  );
  assert.deepEqual(
    vocabulary.functions.map(({ id }) => id).filter((id) => !facts.includes(id)),
    [],
  );
  const split = (id) => /^(.+)(_with_both|_with_either)$/.exec(id)?.slice(1) ?? [id];
  const figures = vocabulary.facts.filter(({ attests }) => !attests).map(({ id }) => id);
  assert.deepEqual(
    figures.filter((id) => split(id).some((part) => !facts.includes(part))),
    [],
  );
});

test('the contract names every key of an answer', () => {
  const { $defs: defs } = JSON.parse(read('rulesets/schema/assessment.schema.json'));
  const section = contract.split('\n## 2. The assessment\n')[1].split('\n## ')[0];
  const keys = Object.values(defs).flatMap(({ properties = {} }) => Object.keys(properties));
  const lacking = [...new Set(keys)].filter((key) => !new RegExp(`\\b${key}\\b`).test(section));
  assert.ok(keys.length > 80);
  assert.deepEqual(lacking, []);
});

test('the applicant of the contract is taken, and its assessment has the keys that there always are', () => {
  const [applicant, assessment] = [...contract.matchAll(/```json\n([^]*?)```/g)].map(([, json]) => json);
  const { status, stderr } = run(['assess', '--ruleset', rulesetIds[0], '--applicant', '-', '--json'], {
    input: applicant,
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const { $defs: defs } = JSON.parse(read('rulesets/schema/assessment.schema.json'));
  assert.deepEqual(Object.keys(JSON.parse(assessment)).sort(), defs.assessment.required.toSorted());
});

test('the contract has the calls of the command and of the module', async () => {
  const words = (text) =>
    text.split('\n').map((line) =>
      line
        .replace(/ {2,}(one|two|\|) .*$/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const usage = words(run(['--help']).stdout).filter((line) => line.startsWith('zice '));
  const told = words(contract).filter((line) =>
    /^zice (list|assess|deeds|compare|batch|check|test|cases|mutate|explain|diff|new|facts) /.test(line),
  );
  assert.ok(usage.length > 3);
  assert.deepEqual(told, usage);
  const module = await loadedModule('zice-author');
  const calls = named('## 4. The module').flatMap((name) => /^(\w+)\(.*\)$/.exec(name)?.[1] ?? []);
  assert.ok(calls.length > 10);
  assert.deepEqual(
    calls.filter((name) => typeof module[name] !== 'function'),
    [],
  );
});

/** As GitHub makes it of a heading. */
const anchor = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

for (const page of pages) {
  test(`${page}: links lead to files and headings that there are, and so do the paths it names`, () => {
    const text = read(page);
    const lost = [];
    for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) continue;
      const [path, fragment] = link.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(top, file))) lost.push(link);
      else if (fragment && ![...read(file).matchAll(/^#+ (.+)$/gm)].some(([, heading]) => anchor(heading) === fragment))
        lost.push(link);
    }
    for (const [, path] of text.matchAll(/`((?:core|wasm|web|tests|rulesets|script|docs)\/[\w./-]*)`/g)) {
      if (!path.includes('/generated/') && !existsSync(join(top, path))) lost.push(path);
    }
    assert.deepEqual(lost, []);
  });
}

test('whoever cites the contract cites a section that it has', () => {
  const sources = [
    ...below('core', /\.(h|cpp)$/),
    ...below('wasm', /\.cpp$/),
    ...below('tests', /\.(h|cpp|mjs)$/),
    ...below('web/src', /\.ts$/),
  ];
  const cited = sources.flatMap((file) =>
    [...read(file).matchAll(/contract(?:\.md)? §(\d)/g)].map(([whole, section]) => ({ file, whole, section })),
  );
  assert.ok(cited.length > 5);
  assert.deepEqual(
    cited.filter(({ whole, section }) => !whole.startsWith('contract.md') || !contract.includes(`\n## ${section}. `)),
    [],
  );
});

test('web/README.md has every code of zice-error, and each is told somewhere', () => {
  const codes = [...read('web/src/arrive/codes.ts').matchAll(/^ {2}\| '(\w+)'/gm)].map(([, code]) => code);
  const listed = [...read('web/README.md').matchAll(/^\| `([a-z]+_[a-z_]+)` \|/gm)].map(([, code]) => code);
  assert.deepEqual(listed.sort(), codes.sort());
  const sources = below('web/src', /\.(ts|js)$/).filter((file) => !file.endsWith('codes.ts'));
  const told = sources.map(read).join();
  assert.deepEqual(
    codes.filter((code) => !new RegExp(`'${code}'|\\b${code}:`).test(told)),
    [],
  );
});
