// `zice check`: what it says of the five measures, and of slips in them that the loader takes. Each slip is a file: what is put
// in the place of what, and exactly what is found.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { table as placeNames } from '../../core/places/generate.mjs';
import { run } from '../kit/runtimes.mjs';
import { rulesetFiles } from '../kit/shipped.mjs';
import { slipped, slips } from '../kit/slips.mjs';

const rulesets = fileURLToPath(new URL('../../rulesets/', import.meta.url));

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'zice-check-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

test('of the measures that ship nothing is to be said', () => {
  const files = rulesetFiles.map((file) => rulesets + file);
  const { status, stdout, stderr } = run(['check', '--strict', ...files]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.equal(stdout, files.map((file) => `${file}：没有问题\n`).join(''));
});

/** A shipped measure with a slip in it, as a file. */
function written(name) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, slipped(name).text);
  return file;
}

for (const name of slips) {
  test(`${name}: found, where it is and as what`, () => {
    const { finds } = slipped(name);
    const file = written(name);
    const { status, stdout, stderr } = run(['check', '--strict', file]);
    const found = [...stderr.split('\n'), ...stdout.split('\n')].filter((line) => line.startsWith(`${file}:`));
    assert.deepEqual(
      found.map((line) => line.slice(file.length + 1)),
      finds,
    );
    const wrong = finds.some((line) => !/^\d+:\d+: check\//.test(line));
    assert.equal(status, wrong ? 2 : finds.length > 0 ? 1 : 0);
  });
}

test('of the slips at most ten are seen by a reader alone, and it is said why', () => {
  const file = (name) => new URL(`../invalid/slips/${name}.json`, import.meta.url);
  const all = slips.map((name) => JSON.parse(readFileSync(file(name), 'utf8')));
  const unseen = all.filter(({ finds, waived }) => finds.length === 0 && !waived);
  assert.ok(all.length > 123 && unseen.length <= 10, `${unseen.length} of ${all.length}`);
  assert.ok(unseen.every(({ only_a_reader }) => only_a_reader));
  assert.ok(all.every(({ finds, only_a_reader }) => !only_a_reader || finds.length === 0));
});

test('each kind of warning has a slip', () => {
  const kinds = new Set();
  const room = fileURLToPath(new URL('../../core/src/checking/', import.meta.url));
  for (const file of readdirSync(room, { recursive: true }).filter((name) => name.endsWith('.cpp'))) {
    const text = readFileSync(room + file, 'utf8');
    for (const [, code] of text.matchAll(/"((?:check|waiver)\/[a-z_]+)"/g)) kinds.add(code);
  }
  const found = slips.flatMap((name) => slipped(name).finds);
  const tried = new Set(found.map((line) => /[a-z]+\/[a-z_]+/.exec(line)[0]));
  assert.deepEqual([...kinds].filter((code) => !tried.has(code)).sort(), []);
});

test('warnings alone are no failure unless they are to be one; `lint` is another name', () => {
  const file = written('title_with_marks');
  assert.equal(run(['check', file]).status, 0);
  assert.equal(run(['lint', file, '--strict']).status, 1);
  const { status, stdout } = run(['check', file, '--json']);
  assert.equal(status, 0);
  const [{ file: told, errors, warnings }] = JSON.parse(stdout).files;
  assert.deepEqual([told, errors.length, warnings.map(({ code }) => code)], [file, 0, ['check/title_marks']]);
});

test('several files, one of them broken and one missing: all are told of', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"zice": 1,}');
  const { status, stdout, stderr } = run(['check', broken, join(folder, 'none.json'), rulesets + rulesetFiles[0]]);
  assert.equal(status, 2);
  assert.match(stderr, /broken\.json:1:\d+: json\/syntax/);
  assert.match(stderr, /none\.json/);
  assert.match(stdout, /没有问题/);
  assert.equal(run(['check']).status, 2);
  assert.equal(run(['assess', '--strict']).status, 2);
});

test('the names of places are those of the package they come from', () => {
  const committed = new URL('../../core/src/checking/places/place_names_table.cpp', import.meta.url);
  assert.equal(readFileSync(committed, 'utf8'), placeNames);
});
