// One word for one thing: the page and the command say what core/glossary.json holds, docs/glossary.md explains each of its
// words, and no other word for the same comes back.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { pageModule } from '../kit/page-module.mjs';
import { run } from '../kit/runtimes.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(top, path), 'utf8');
const below = (folder, pattern) =>
  readdirSync(join(top, folder), { recursive: true })
    .filter((name) => pattern.test(name) && !name.startsWith('data/generated/'))
    .map((name) => join(folder, name));

const glossary = JSON.parse(read('core/glossary.json'));
const rows = read('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .map(([name, word, english, meaning, where, never]) => ({
    ...{ name: name.slice(1, -1), word, english, meaning, where },
    never: never === '' ? [] : never.split('、'),
  }));

/** What speaks of a result; a ruleset's findings speak of the ruleset. */
const sources = [
  ...['core/cli', 'core/src/answer', 'core/src/calendar', 'core/src/papers'].flatMap((folder) =>
    below(folder, /\.(cpp|h)$/),
  ),
  ...below('web/src', /\.ts$/),
];

/** Texts of a source, without its comments. */
const said = (path) =>
  [...read(path).matchAll(/\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)]
    .map(([text]) => text)
    .filter((text) => !text.startsWith('/'));

test('the glossary explains every word there is, and none else', () => {
  const words = Object.entries(glossary).flatMap(([group, own]) =>
    Object.entries(own).map(([name, word]) => [`${group}.${name}`, word]),
  );
  assert.deepEqual(
    rows.map(({ name, word }) => [name, word]),
    words,
  );
  assert.ok(rows.every(({ english }) => english !== ''));
});

test('the page says the words of the glossary, and in English those of its table', async () => {
  const { zhCN } = await pageModule('text/zh-CN.ts');
  const { en } = await pageModule('text/en.ts');
  const [{ deeds: zhDeeds }, { deeds: enDeeds }] = await Promise.all(
    ['zh-CN', 'en'].map((language) => pageModule(`text/${language}/deeds.ts`)),
  );
  const groupsOf = ({ answer, verdict, status, materialStatus, documentStatus, paper, force, timeline }) => ({
    ...{ answer, verdict, status, material: materialStatus, document: documentStatus, paper, force },
    ...{ step: timeline.step, standing: timeline.standing },
  });
  const [chinese, english] = [
    { ...groupsOf(zhCN), origin: zhDeeds.origin },
    { ...groupsOf(en), origin: enDeeds.origin },
  ];
  for (const { name, word, english: other } of rows) {
    const [group, id] = name.split('.');
    if (group === 'figure') continue;
    assert.equal(chinese[group][id], word, name);
    assert.equal(english[group][id], other, name);
  }
});

test('no other word for the same is said', () => {
  const twins = rows.flatMap(({ never }) => never);
  assert.ok(twins.length > 20);
  const found = sources.flatMap((path) =>
    said(path).flatMap((text) => twins.filter((twin) => text.includes(twin)).map((twin) => `${path}: ${twin}`)),
  );
  assert.deepEqual(found, []);
});

test('a state has its word in one place: no catalogue and no source of the command spells it out', () => {
  const states = [
    ...Object.values(glossary.verdict),
    ...Object.values(glossary.status),
    ...Object.values(glossary.material),
  ];
  const spelt = sources
    .filter((path) => !path.startsWith('core/src'))
    .flatMap((path) =>
      said(path)
        .filter((text) => states.includes(text.slice(1, -1)))
        .map((text) => `${path}: ${text}`),
    );
  assert.deepEqual(spelt, []);
});

test('the command says the words of the glossary', () => {
  const input = JSON.stringify({
    zice: 1,
    as_of: '2026-11-20',
    facts: { total_assets: 300, registered_region: '411000' },
  });
  const { stdout } = run(['compare', '--applicant', '-'], { input });
  const { verdict, status, force, figure, answer, document, paper } = glossary;
  for (const word of [
    verdict.incomplete,
    status.unknown,
    force.lapsed,
    force.superseded,
    figure.exact,
    figure.strictest,
  ])
    assert.ok(stdout.includes(word), word);
  for (const word of [answer.unset, document.missing, paper.absent]) assert.ok(stdout.includes(word), word);
});
