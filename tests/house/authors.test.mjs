// What authors begin with agrees with the format and the vocabulary: names to complete, the skeleton, the guide.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { namesText } from '../../rulesets/names/generate.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('rulesets/schema/ruleset.schema.json'));

test('the names that editors complete are those of the vocabularies: npm run names', () => {
  assert.equal(read('rulesets/schema/names.schema.json'), namesText());
});

/** Every key that a schema knows, wherever. */
function keysOf(node, keys = new Set()) {
  if (node === null || typeof node !== 'object') return keys;
  for (const key of Object.keys(node.properties ?? {})) keys.add(key);
  for (const inner of Object.values(node)) keysOf(inner, keys);
  return keys;
}

function keysIn(node, keys = new Set()) {
  if (node === null || typeof node !== 'object') return keys;
  if (!Array.isArray(node)) for (const key of Object.keys(node)) keys.add(key);
  for (const inner of Object.values(node)) keysIn(inner, keys);
  return keys;
}

test('the skeleton has every place of the format, or names it where it is left out', () => {
  const text = read('rulesets/skeleton/skeleton.json');
  const has = keysIn(JSON.parse(text));
  // What comes later in the life of a measure, and what older files have.
  const later = [
    'checked',
    'by',
    'on',
    'digest',
    'waivers',
    'quotes',
    'code',
    'at',
    'reason',
    'supersedes',
    'superseded_from',
    'superseded_at_latest',
  ];
  const choices = ['comprehensive', 'specialised'];
  const lacking = [...keysOf(schema)].filter(
    (key) => !has.has(key) && !later.includes(key) && !choices.includes(key) && !text.includes(key),
  );
  assert.deepEqual(lacking, []);
});

test('the guide tells every kind of requirement and every part of a file', () => {
  const guide = read('rulesets/README.md');
  const kinds = schema.$defs.requirement.oneOf.map(({ $ref }) => schema.$defs[$ref.split('/').pop()].required.at(-1));
  assert.ok(kinds.length > 12);
  assert.deepEqual(
    kinds.filter((key) => !guide.includes(`"${key}"`)),
    [],
  );
  assert.deepEqual(
    Object.keys(schema.properties).filter(
      (key) => key !== 'zice' && !guide.includes(`\`${key}\``) && !guide.includes(`"${key}"`),
    ),
    [],
  );
});
