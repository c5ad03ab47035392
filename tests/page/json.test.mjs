// JSON as the page writes it is what JSON.stringify writes, whatever a host page did to arrays and objects.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pageModule } from '../kit/page-module.mjs';
import { bases } from '../kit/scenarios.mjs';

const { jsonOf } = await pageModule('data/json.ts');
const values = [
  null,
  true,
  0,
  -1.5,
  1e21,
  '',
  '"\\\n\u2028',
  '\ud800',
  [],
  {},
  [[]],
  [{}],
  { a: [] },
  { a: undefined, b: [1, 'x', null, { c: {} }] },
  ['training'],
  [NaN],
  ...bases.map(({ applicant }) => JSON.parse(applicant)),
];
const written = values.map((value) => [JSON.stringify(value), JSON.stringify(value, null, 2)]);

test('the same bytes, in one line and indented', () => {
  assert.deepEqual(
    values.map((value) => [jsonOf(value), jsonOf(value, '  ')]),
    written,
  );
});

test('the same where everything has a toJSON', () => {
  const prototypes = [Object, Array, String, Number, Boolean].map((one) => one.prototype);
  prototypes.forEach((one) => (one.toJSON = () => 'wrong'));
  const now = values.map((value) => [jsonOf(value), jsonOf(value, '  ')]);
  prototypes.forEach((one) => delete one.toJSON);
  assert.deepEqual(now, written);
});
