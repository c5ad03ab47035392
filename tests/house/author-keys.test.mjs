// Each key that a ruleset may have is called something where rulesets are written, and nothing is called that is none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The keys of all objects of a schema. */
function keysIn(schema) {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Array.isArray(schema) ? [] : Object.keys(schema.properties ?? {});
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

test('the keys of a ruleset and their words', () => {
  const keys = new Set(keysIn(JSON.parse(read('rulesets/schema/ruleset.schema.json'))));
  const named = [...read('web/src/text/zh-CN/author-keys.ts').matchAll(/^ {2}(\$?\w+): /gm)].map(([, key]) => key);
  assert.ok(named.length > 70);
  assert.deepEqual(named.toSorted(), [...keys].sort());
});
