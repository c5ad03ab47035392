// What each measure is called and where it stands, as its text prints it: no scenario depends on these.
import assert from 'node:assert/strict';
import test from 'node:test';
import { runtimes } from '../kit/every-runtime.mjs';
import { native } from '../kit/runtimes.mjs';
import { caseFiles, readCases } from '../kit/scenarios.mjs';
import { forms, rulesets } from '../kit/shipped.mjs';

/** By id of the measure, from its cases: copied from the text and not from the ruleset. */
const printed = new Map(caseFiles.map(readCases).map(({ ruleset, printed: own }) => [ruleset, own]));

const papersIn = (needs) => (needs.document ? [needs] : (needs.all ?? needs.any).flatMap(papersIn));

test('the cases of each measure say what its text prints', () => {
  assert.deepEqual(
    [...printed.keys()].sort(),
    rulesets.map(({ id }) => id),
  );
});

for (const { id, title, document_number, issuer, jurisdiction, level, issued, basis, repeals, materials } of rulesets) {
  const { application_form: form, lists, ...named } = printed.get(id);

  test(`${id}: named, numbered and dated as its text has it`, () => {
    const numbers = [...basis, ...repeals].flatMap((other) => /[（(]([^（）()]*号)[）)]$/.exec(other)?.[1] ?? []);
    assert.deepEqual({ title, document_number, issuer, jurisdiction, level, issued, numbers }, named);
  });

  test(`${id}: has the form and the columns of lists that its text prints, and no others`, () => {
    assert.equal(
      forms.some(({ ruleset }) => ruleset === id),
      form,
    );
    const papers = materials.flatMap(({ needs }) => papersIn(needs)).filter(({ columns }) => columns);
    assert.deepEqual(papers.map(({ document }) => document).sort(), lists);
  });
}

test('list names every measure as its text has it', () => {
  const { rulesets: listed } = JSON.parse(native.list('2022-09-15'));
  assert.deepEqual(
    Object.fromEntries(listed.map(({ id, force, current, superseded_by, ...named }) => [id, named])),
    Object.fromEntries(
      [...printed].map(([id, { title, document_number, jurisdiction, level }]) => [
        id,
        { title, document_number, jurisdiction, level },
      ]),
    ),
  );
});

test('what is listed of the force of each measure is the same everywhere, and says where an end is the latest there can be', () => {
  const text = native.list('2012-12-06');
  for (const runtime of runtimes) assert.equal(runtime.list('2012-12-06'), text, runtime.name);
  const { rulesets: listed } = JSON.parse(text);
  const latest = listed.filter(({ force }) => force.until_at_latest).map(({ id }) => id);
  assert.deepEqual(
    latest,
    rulesets.filter(({ force }) => force.superseded_at_latest).map(({ id }) => id),
  );
  const { force } = listed.find(({ id }) => id === 'national-2010');
  assert.deepEqual([force.status, force.until, force.until_at_latest], ['superseded', '2012-12-05', true]);
});
