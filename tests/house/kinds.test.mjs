// A kind of requirement stands in every place where kinds are listed: none is known to the core alone.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { pageModule } from '../kit/page-module.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The rows of the table in the core: the key, and what its figure is called where that is not the fact itself. */
const kinds = [...read('core/src/requirement/kinds.cpp').matchAll(/^ {6}\{"(\w+)", blank_\w+(?:, "([^"]+)")?\}/gm)].map(
  ([, key, asks]) => ({ key, asks }),
);
const keys = kinds.map(({ key }) => key);

test('the table of the core is read', () => assert.ok(keys.length > 8 && new Set(keys).size === keys.length));

test('each kind is read by the reader of its name', () => {
  const [, readers] = /readers\[\] = \{([^}]+)\}/.exec(read('core/src/requirement/reading.cpp'));
  assert.deepEqual(
    [...readers.matchAll(/read_(\w+)/g)].map(([, name]) => name),
    keys,
  );
});

test('the schema of rulesets knows the same kinds', () => {
  const { $defs: defs } = JSON.parse(read('rulesets/schema/ruleset.schema.json'));
  const shared = [
    'id',
    'text',
    'note',
    'en',
    'verified',
    'judged',
    'all',
    'any',
    'at_least',
    'of',
    'missed',
    'in_area',
  ];
  const of = defs.requirement.oneOf.map(({ $ref }) => defs[$ref.split('/').pop()].properties);
  const known = of.flatMap((properties) => Object.keys(properties).filter((key) => !shared.includes(key)));
  assert.deepEqual(known.toSorted(), keys.toSorted());
});

test('each kind is weighed a second time by the plain reading, drawn at random, and has a unit test', () => {
  const units = new URL('../unit/requirement/', import.meta.url);
  const requirement = readdirSync(units)
    .map((name) => readFileSync(new URL(name, units), 'utf8'))
    .join('');
  const places = {
    'tests/unit/kit/plain_reading.cpp': read('tests/unit/kit/plain_reading.cpp'),
    'tests/unit/kit/random_ruleset.cpp': read('tests/unit/kit/random_ruleset.cpp'),
    'tests/unit/requirement/': requirement,
  };
  for (const [place, text] of Object.entries(places))
    assert.deepEqual(
      keys.filter((key) => !text.includes(`"${key}"`)),
      [],
      place,
    );
});

test('each kind is told in words to whoever checks a ruleset', () => {
  const told = read('core/src/explaining/rule_words.cpp');
  const lacking = keys.filter((key) => !told.includes(`{"${key}", &RuleWords::`));
  assert.deepEqual(lacking, []);
});

test('what the figure of a kind is called is said in the words of the core and in English', async () => {
  const { comparison: zhCN } = await pageModule('text/zh-CN/compare.ts');
  const { comparison: en } = await pageModule('text/en/compare.ts');
  const called = Object.fromEntries(kinds.filter(({ asks }) => asks).map(({ key, asks }) => [key, asks]));
  assert.deepEqual({ ...zhCN.kinds }, called);
  assert.deepEqual(Object.keys(en.kinds).sort(), Object.keys(called).sort());
});
