// Measures that took the place of others: what `list` and `compare` say of the line, and what is wrong with one. And the command
// within a checkout whose rulesets are not those that are built in.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../kit/runtimes.mjs';

const rulesets = fileURLToPath(new URL('../../rulesets/', import.meta.url));
const successor = [
  ['"id": "nanchang-2022"', '"id": "nanchang-2025", "supersedes": ["nanchang-2022"]'],
  ['"from": "2022-06-20"', '"from": "2025-07-01"'],
];

let top;
before(() => (top = mkdtempSync(join(tmpdir(), 'zice-line-'))));
after(() => rmSync(top, { recursive: true, force: true }));

/** A checkout of the rulesets, with this file besides. */
function checkout(name, file, changes) {
  const folder = join(top, name, 'rulesets');
  mkdirSync(folder, { recursive: true });
  cpSync(rulesets, folder, { recursive: true });
  let text = readFileSync(join(rulesets, 'nanchang-2022.json'), 'utf8');
  for (const [from, to] of changes) {
    assert.equal(text.split(from).length, 2, from);
    text = text.replace(from, () => to);
  }
  if (changes.length > 0) writeFileSync(join(folder, file), text);
  return folder;
}

const ofNanchang = (listed) => listed.filter(({ id }) => id.startsWith('nanchang'));

test('the one to go by is the last that is in force on the day', () => {
  const folder = checkout('line', 'nanchang-2025.json', successor);
  const on = (day) =>
    ofNanchang(JSON.parse(run(['list', '--rulesets', folder, '--as-of', day, '--json']).stdout).rulesets);
  assert.deepEqual(
    on('2025-06-30').map(({ id, superseded_by, current }) => [id, superseded_by, current]),
    [
      ['nanchang-2022', ['nanchang-2025'], true],
      ['nanchang-2025', [], false],
    ],
  );
  assert.deepEqual(
    on('2025-07-01').map(({ current }) => current),
    [false, true],
  );
  const { stdout } = run(['list', '--rulesets', folder, '--as-of', '2025-07-01']);
  assert.match(stdout, /nanchang-2022\n.*\n.*\n {2}由 nanchang-2025 取代\nnanchang-2025\n.*\n.*\n {2}现行的一部\n/);
});

test('a comparison says who took whose place', () => {
  const folder = join(top, 'line', 'rulesets');
  const call = ['compare', '--rulesets', folder, '--applicant', '-', '--as-of', '2025-07-01'];
  const input = '{"zice":1}';
  const { superseded } = JSON.parse(run([...call, '--json'], { input }).stdout);
  assert.deepEqual(superseded, [{ ruleset: 'nanchang-2022', superseded_by: ['nanchang-2025'], current: false }]);
  assert.match(run(call, { input }).stdout, /nanchang-2022：由 nanchang-2025 取代/);
});

test('a folder is refused whose measures cannot follow one another', () => {
  const unknown = checkout('unknown', 'nanchang-2025.json', [
    [successor[0][0], '"id": "nanchang-2025", "supersedes": ["nanchang-2021"]'],
    successor[1],
  ]);
  const backwards = checkout('backwards', 'nanchang-2025.json', [successor[0]]);
  for (const [folder, code] of [
    [unknown, 'succession/unknown'],
    [backwards, 'succession/backwards'],
  ]) {
    const { status, stdout, stderr } = run(['list', '--rulesets', folder]);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, new RegExp(`nanchang-2025\\.json:3:\\d+: ${code}: `));
  }
});

test('within a checkout with other rulesets the command says so, and takes those built in', () => {
  const folder = checkout('edited', 'nanchang-2022.json', [['"from": "2022-06-20"', '"from": "2022-06-21"']]);
  writeFileSync(join(folder, 'new-2026.json'), '{}');
  rmSync(join(folder, 'xiamen-2021.json'));
  const below = join(folder, 'schema');
  const { status, stdout, stderr } = run(['list', '--as-of', '2022-09-15'], { cwd: below });
  assert.equal(status, 0);
  assert.match(stdout, /2022-06-20 起/);
  assert.match(
    stderr,
    /^zice: 内置的规则与这里的 \S+ 不同：.*nanchang-2022\.json（改过）.*xiamen-2021\.json（已删去）.*new-2026\.json（没有内置）/,
  );
  assert.match(stderr, /--rulesets/);
  assert.equal(run(['list', '--rulesets', rulesets, '--as-of', '2022-09-15'], { cwd: below }).stderr, '');
});

test('it is silent in a checkout with the same rulesets, and outside of any', () => {
  const folder = checkout('same', '', []);
  for (const cwd of [folder, top]) assert.equal(run(['list', '--as-of', '2022-09-15'], { cwd }).stderr, '');
});
