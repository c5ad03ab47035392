// The lists of CONTRIBUTING.md are whole: where one that exists stands in the sources, there the next will have to stand.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { rulesetIds } from '../kit/shipped.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const guide = readFileSync(join(top, 'CONTRIBUTING.md'), 'utf8');

/** Sources below the given folders, but for what is generated. */
const sources = (...folders) =>
  folders.flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(top.length))
      .filter((path) => !/generated\/|node_modules\//.test(path)),
  );
const naming = (pattern, ...folders) =>
  sources(...folders).filter((path) => pattern.test(readFileSync(join(top, path), 'utf8')));

/** The paths in the first column of a section's table. */
function places(heading) {
  const [, after] = guide.split(`\n### ${heading}\n`);
  assert.ok(after, heading);
  const rows = after
    .split(/\n##/)[0]
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.flatMap((row) => [...row.split('|')[1].matchAll(/`([^`]+)`/g)].map(([, path]) => path));
}

/** A place may be a whole folder, or a file of which `<id>` is a part of the name. */
const covers = (place, path) => (place.endsWith('/') ? path.startsWith(place) : place === path);
const missing = (found, told) => found.filter((path) => !told.some((place) => covers(place, path)));

test('a measure stands in files of its name, and nowhere in the program', () => {
  const told = places('A measure');
  for (const id of rulesetIds) {
    const found = sources('rulesets', 'tests', 'web', 'core', 'wasm', 'docs', 'script').filter((path) =>
      path.includes(id),
    );
    assert.deepEqual(
      missing(
        found.map((path) => path.replace(id, '<id>')),
        told,
      ),
      [],
      id,
    );
  }
  // Three mention the form of an id, one page weighs its own sample, and the README shows one.
  const examples = [
    'core/cli/embedded.h',
    'core/cli/new.cpp',
    'core/src/ruleset/reader.cpp',
    'docs/scripts/finding-meanings.mjs',
    'web/src/check/weigh.ts',
    'docs/scripts/figures.mjs',
  ];
  const program = naming(
    new RegExp(rulesetIds.join('|')),
    'core',
    'wasm',
    'web/src',
    'web/scripts',
    'script',
    'docs/scripts',
    'tests/kit',
  );
  const written = ['tests/kit/strictest.mjs', 'tests/kit/browser/lists-page.mjs', 'tests/kit/browser/views.mjs'];
  assert.deepEqual(
    program.filter((path) => !examples.includes(path) && !written.includes(path)),
    [],
  );
});

test('a kind of requirement', () => {
  const found = naming(
    /natural_years/,
    'core',
    'rulesets/schema',
    'tests/unit',
    'tests/corpus',
    'tests/invalid',
    'web/src',
  ).filter((path) => !/^tests\/invalid\/slips\/(?!months_for_natural_year)/.test(path)); // others are in measures that ask it
  const told = places('A requirement kind');
  assert.deepEqual(missing(found, [...told, 'tests/house/contributing.test.mjs']), []);
  assert.deepEqual(missing(told, found), []);
});

/** What most facts and papers are: nothing in the program knows them by name. */
for (const [what, pattern] of Object.entries({
  'A fact': /\b(?:premises_area|has_brand_plan|gathered_institutions)\b/,
  'A document': /\b(?:government_support_statement|annual_audit|quality_certificate)\b/,
})) {
  test(what.toLowerCase(), () => {
    const found = naming(
      pattern,
      'core',
      'wasm',
      'web/src',
      'web/scripts',
      'rulesets/schema',
      'docs',
      'script',
      'tests/kit',
    );
    assert.deepEqual(missing(found, [...places(what), 'tests/kit/strictest.mjs', 'docs/findings.md']), []);
    assert.ok(found.includes('docs/contract.md'));
  });
}

test('a field of the answer', () => {
  const found = naming(/further_questions/, 'core', 'rulesets/schema', 'web/src', 'docs');
  const told = places('A field of the answer');
  assert.deepEqual(missing(found, told), []);
  assert.deepEqual(missing(told, found), []);
});

test('a language', () => {
  const told = places('A language').filter((path) => path.startsWith('web/src/'));
  const found = [...naming(/(?<![\w-])en'|\ben:|lang='en'|\/en\/|, en\)/, 'web/src'), ...sources('web/src/text/en')];
  assert.deepEqual(missing([...new Set(found)], told), []);
  assert.deepEqual(
    told.filter((place) => !found.some((path) => covers(place, path) || path.startsWith(place))),
    [],
  );
});
