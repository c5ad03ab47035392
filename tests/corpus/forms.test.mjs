// The application forms as data: every blank can be filled, every question is printed, every row fits its table.
import assert from 'node:assert/strict';
import test from 'node:test';
import { loadedModule } from '../kit/runtimes.mjs';
import { documents, forms, rulesets, vocabulary } from '../kit/shipped.mjs';

const module = await loadedModule('zice');
const asks = (form) => form.asks.flatMap(({ of }) => of);
const bands = (form) => form.parts.flatMap((part) => part.bands ?? []);
const cells = ({ lead, rows = [] }) => [...(lead ? [lead] : []), ...rows.flat()];

/** Every printed line of a form. */
const lines = (form) => [
  ...form.parts.flatMap((part) => [
    ...(part.lines ?? []),
    ...(part.paragraphs ?? []).map(({ says }) => says),
    ...(part.above ? [part.above] : []),
    ...(part.last_row ? [part.last_row] : []),
    ...(part.below ?? []),
  ]),
  ...bands(form).flatMap((band) => cells(band).map(({ says }) => says)),
];
const used = (form, kind) =>
  new Set(
    lines(form)
      .flat()
      .flatMap((piece) => piece[kind] ?? []),
  );
const rulesetOf = (form) => rulesets.find(({ id }) => id === form.ruleset);
const papersIn = (needs) => (needs.document ? [needs] : (needs.all ?? needs.any).flatMap(papersIn));
const papersOf = (form) => rulesetOf(form).materials.flatMap(({ needs }) => papersIn(needs));

test('there are forms to fill in', () => assert.ok(forms.length > 0));

for (const form of forms) {
  const { ruleset } = form;
  const asked = JSON.parse(module.layout(ruleset)).asks.map(({ fact }) => fact);

  test(`${ruleset}: the spans of every row add up to 24`, () => {
    for (const { lead, rows = [] } of bands(form)) {
      for (const row of rows) {
        const sum = row.reduce((total, { span }) => total + span, lead?.span ?? 0);
        assert.equal(sum, 24, JSON.stringify(row));
      }
    }
  });

  test(`${ruleset}: every fact printed is asked, by the measure or by the form, never by both`, () => {
    const extra = asks(form).flatMap(({ fact }) => fact ?? []);
    const known = vocabulary.facts.map(({ id }) => id);
    for (const fact of used(form, 'fact')) assert.ok(asked.includes(fact) || extra.includes(fact), fact);
    for (const fact of extra) {
      assert.ok(known.includes(fact) && !asked.includes(fact) && used(form, 'fact').has(fact), fact);
    }
  });

  test(`${ruleset}: every detail printed is asked once, and every one asked is printed`, () => {
    const ids = asks(form).flatMap(({ detail }) => detail ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const printed = new Set([...used(form, 'detail'), ...bands(form).flatMap(({ entries }) => entries?.detail ?? [])]);
    assert.deepEqual([...printed].sort(), [...ids].sort());
  });

  test(`${ruleset}: entries have the columns of the row above them`, () => {
    for (const { rows, entries } of bands(form).filter((band) => band.entries)) {
      const { kind, columns } = asks(form).find(({ detail }) => detail === entries.detail);
      assert.equal(kind, 'rows');
      assert.equal(columns.length, rows.at(-1).length, entries.detail);
    }
  });

  test(`${ruleset}: each list is a paper of the measure; the least number of rows stands in one place`, () => {
    for (const { document, rows } of form.parts.filter(({ part }) => part === 'list')) {
      assert.ok(documents.documents.some(({ id }) => id === document));
      const papers = papersOf(form).filter((paper) => paper.document === document);
      assert.ok(papers.length > 0, document);
      assert.equal(
        papers.some((paper) => paper.rows),
        rows === undefined,
        document,
      );
    }
  });
}

test('the same detail is the same question in every form', () => {
  const first = new Map();
  for (const { detail, kind, unit, columns = [] } of forms.flatMap(asks).filter((ask) => ask.detail)) {
    const before = first.get(detail) ?? { kind, unit, columns };
    first.set(detail, before);
    const common = Math.min(columns.length, before.columns.length);
    assert.deepEqual(
      { kind, unit, columns: columns.slice(0, common) },
      { ...before, columns: before.columns.slice(0, common) },
      detail,
    );
  }
});
