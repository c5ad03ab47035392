// One applicant against every ruleset: the same bytes from every runtime, tables that agree with the assessments, the
// strictest figures as the texts have them. The typed comparison says the same as the one by JSON.
import assert from 'node:assert/strict';
import test from 'node:test';
import { nodesById } from '../kit/nodes.mjs';
import { compared, runtimes } from '../kit/every-runtime.mjs';
import { firstModule } from '../kit/first-module.mjs';
import { loadedModule, native } from '../kit/runtimes.mjs';
import { applicants } from '../kit/expanded.mjs';
import { bases } from '../kit/scenarios.mjs';
import { documents, rulesetIds, vocabulary } from '../kit/shipped.mjs';
import { compared as tabled, thresholds } from '../kit/strictest.mjs';
import { shape, type, Typed } from '../kit/typed.mjs';

const [, wasm, fallback] = runtimes;
const factIds = vocabulary.facts.map(({ id }) => id);
const documentIds = documents.documents.map(({ id }) => id);

/**
 * Every `step`th applicant from one on: every case of a measure is a small change of its base, and that each runtime says the same
 * of each of them by its own measure is held elsewhere (cases.test.mjs, form.test.mjs).
 */
const some = (first, step) => applicants.filter((_, i) => i % step === first);

test('every runtime gives the same bytes', () => {
  assert.ok(applicants.length > 1000);
  // The fallback takes its time, and so does a process for each applicant.
  for (const applicant of some(0, 5)) assert.equal(fallback.compare(applicant), compared(applicant));
  for (const applicant of some(0, 10)) assert.equal(native.compare(applicant), compared(applicant));
});

for (const [runtime, whom] of Object.entries({
  zice: applicants,
  'zice-fallback': some(2, 5),
  'zice-form': applicants,
})) {
  test(`${runtime}: the typed comparison agrees with the JSON for ${whom.length} applicants`, async () => {
    const module = runtime === 'zice-form' ? await firstModule() : await loadedModule(runtime);
    for (const applicant of whom) {
      const file = JSON.parse(applicant);
      const typed = new Typed(module, [rulesetIds[0], rulesetIds.at(-1)], file.as_of);
      type(typed, file);
      const { assessments, open_questions } = JSON.parse(compared(applicant));
      assert.deepEqual(typed.said, {
        questions: runtime === 'zice-form' ? null : open_questions,
        problems: 0,
        each: assessments.map((one, i) => shape(one, typed.layouts[i])),
      });
      typed.close();
    }
  });
}

/** The leaves with a figure of an assessment as the rows' entries tell them. */
function figuresOf(assessment) {
  const functionOf = new Map(
    assessment.functions.list.flatMap(({ id, requirements }) =>
      [...nodesById({ conditions: requirements, functions: { list: [] } }).keys()].map((node) => [node, id]),
    ),
  );
  return [...nodesById(assessment).values()]
    .filter((node) => 'required' in node)
    .map(
      ({ id, cite, required, status, relaxed, facts, actual, unit, because, gap, margin, may_require, hangs_on }) => ({
        row: { facts, actual, unit },
        entry: {
          ...{ id, cite, function: functionOf.get(id) ?? null, required, status, relaxed, because, gap, margin },
          ...{ may_require, hangs_on },
        },
      }),
    );
}

/** The members of an entry in one order, whatever it was read from. */
const order = 'ruleset cite function required status because relaxed gap margin may_require figure hangs_on'.split(' ');
const sorted = (list) => list.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();

function agrees({ assessments, open_questions, fewest_answers, figures, documents: papers }) {
  assert.deepEqual(
    assessments.map(({ ruleset }) => ruleset),
    rulesetIds,
  );
  for (const assessment of assessments) {
    const own = figures.flatMap(({ facts, actual, unit, entries }) =>
      entries
        .filter(({ ruleset }) => ruleset === assessment.ruleset)
        .map(({ ruleset, stands_out, repeats, ...entry }) => ({ facts: String(facts), actual, unit, ...entry })),
    );
    const expected = figuresOf(assessment).map(({ row, entry }) =>
      JSON.parse(JSON.stringify({ ...row, facts: String(row.facts), ...entry })),
    );
    assert.deepEqual(sorted(own), sorted(expected));
    const asked = papers.flatMap(({ id, asked }) =>
      asked.filter(({ ruleset }) => ruleset === assessment.ruleset).map(({ ruleset, ...paper }) => ({ id, ...paper })),
    );
    const stated = assessment.materials.flatMap((material) =>
      material.documents.map((paper) => ({ material: material.id, ...paper })),
    );
    assert.deepEqual(sorted(asked), sorted(stated));
  }
  for (const { strictest, entries } of figures) {
    const highest = Math.max(...entries.map(({ required }) => required ?? -Infinity));
    const having = entries.filter(({ required }) => required === highest).map(({ ruleset }) => ruleset);
    assert.deepEqual(strictest, [...new Set(having)]);
    const differ = strictest.length < new Set(entries.map(({ ruleset }) => ruleset)).size;
    for (const [at, { ruleset, required, stands_out = false, repeats = false, ...entry }] of entries.entries()) {
      assert.equal(stands_out, differ && required === highest);
      const { id: _, stands_out: __, repeats: ___, ...before } = entries[at - 1] ?? {};
      const { id: ____, ...own } = entry;
      assert.equal(repeats, JSON.stringify({ ruleset, required, ...own }, order) === JSON.stringify(before, order));
    }
  }
  for (const { asked, need } of papers) {
    const wanted = asked.filter(({ status }) => status !== 'not_needed');
    const expected =
      wanted.length === 0 ? 'none' : wanted.every(({ status }) => status === 'ready') ? 'served' : 'open';
    assert.equal(need, expected);
  }
  assert.deepEqual(open_questions.toSorted(), [...new Set(assessments.flatMap((one) => one.open_questions))].sort());
  assert.equal(
    fewest_answers === null,
    assessments.some((one) => one.fewest_answers === null),
  );
  if (fewest_answers === null) return;
  // Whoever answers the first of the joint questions has answered enough for each measure.
  const first = new Set(open_questions.slice(0, fewest_answers));
  for (const one of assessments)
    assert.ok(one.open_questions.filter((fact) => first.has(fact)).length >= one.fewest_answers, one.ruleset);
  assert.ok(
    fewest_answers <= new Set(assessments.flatMap((one) => one.open_questions.slice(0, one.fewest_answers))).size,
  );
}

/** Facts and papers stand in the order of the vocabularies. */
function areInOrder({ figures, documents: papers }) {
  const positions = (ids, all) => ids.map((id) => all.indexOf(id));
  for (const order of [
    positions(
      figures.map(({ facts }) => facts[0]),
      factIds,
    ),
    positions(
      papers.map(({ id }) => id),
      documentIds,
    ),
  ])
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
}

/** Which measure to look at first, once more from what the assessments say and as the contract orders them. */
function isOrdered({ assessments, order }) {
  const fits = ['yes', 'unknown', 'no'];
  const verdicts = ['meets', 'discretionary', 'incomplete', 'falls_short'];
  const inForce = { in_force: 0, disputed_day: 1 };
  const keyOf = ({ ruleset, applies, takes, force, verdict, unmet, discretionary, unknown }) => {
    const one = assessments.find((assessment) => assessment.ruleset === ruleset);
    const { conditions } = one.counts;
    const { status, need, met } = one.functions;
    assert.deepEqual([force, verdict], [one.force.status, one.verdict]);
    if (one.elsewhere) assert.equal(takes, 'no');
    assert.equal(fits.indexOf(applies), Math.max(fits.indexOf(takes), inForce[force] ?? 2));
    const lacking = status === 'unmet' ? Math.max(1, (need ?? 0) - met) : 0;
    assert.deepEqual(
      [unmet, discretionary, unknown],
      [
        conditions.unmet + lacking,
        conditions.discretionary + Number(status === 'discretionary'),
        conditions.unknown + Number(status === 'unknown'),
      ],
    );
    const rank = [fits.indexOf(applies), verdicts.indexOf(verdict), unmet, discretionary, unknown];
    return [...rank.map((n) => String(n).padStart(3, '0')), ruleset].join(' ');
  };
  const keys = order.map(keyOf);
  assert.deepEqual(keys, keys.toSorted());
  assert.deepEqual(order.map(({ ruleset }) => ruleset).sort(), rulesetIds);
  return order.map(({ applies }) => applies);
}

test('the order is that of the contract, for every applicant', () => {
  const seen = new Set(applicants.flatMap((applicant) => isOrdered(JSON.parse(compared(applicant)))));
  assert.deepEqual([...seen].sort(), ['no', 'unknown', 'yes']);
});

test('the tables hold all that the assessments say of figures, papers and questions', () => {
  for (const applicant of applicants) {
    const comparison = JSON.parse(compared(applicant));
    agrees(comparison);
    areInOrder(comparison);
    const listed = Object.keys(JSON.parse(applicant).documents);
    for (const { id, at_hand } of comparison.documents) assert.equal(at_hand, listed.includes(id), id);
  }
});

const [{ applicant: base }] = bases;

/** An applicant registered there, of whom only the year before is known, so that each figure that is required is too. */
const registered = (registered_region) =>
  JSON.stringify({ zice: 1, as_of: '2022-09-15', facts: { registered_region, smes_served_year_before: 40 } });

const ofTable = await loadedModule(
  'zice',
  tabled.map((id) => `${id}.json`),
);

for (const { what, region, facts, kind, unit, required, strictest } of thresholds) {
  const where = Object.entries(required).map(([ruleset, { cite }]) => `${ruleset} ${cite}`);
  test(`${what}: ${where.join(', ')}`, () => {
    const { figures } = JSON.parse(ofTable.compare(registered(region), ''));
    const rows = figures.filter((row) => row.kind === kind && String(row.facts) === String(facts));
    assert.equal(rows.length, 1);
    assert.equal(rows[0].unit, unit);
    const found = {};
    for (const { ruleset, cite, required: figure } of rows[0].entries) {
      found[ruleset] ??= { cite, figures: [] };
      found[ruleset].figures.push(figure);
    }
    const expected = Object.entries(required).map(([ruleset, { cite, figures: own }]) => [
      ruleset,
      { cite, figures: own },
    ]);
    assert.deepEqual(found, Object.fromEntries(expected));
    assert.deepEqual(rows[0].strictest, strictest);
  });
}

test('the table of thresholds names every row of figures', () => {
  const { figures } = JSON.parse(ofTable.compare(registered('411002'), ''));
  const name = ({ kind, facts }) => `${kind} ${facts}`;
  assert.deepEqual([...new Set(figures.map(name))].sort(), [...new Set(thresholds.map(name))].sort());
});

test('papers still needed: of alternatives the fewest, a paper once, none where another serves', () => {
  const counted = (papers) => {
    const applicant = JSON.stringify({ ...JSON.parse(base), documents: papers });
    const { assessments } = JSON.parse(wasm.compare(applicant));
    return Object.fromEntries(assessments.map(({ ruleset, counts }) => [ruleset, counts.documents]));
  };
  const none = counted({});
  // Articles 11(1)–(7): five papers of the application, then one each; a combined audit and a lease will do.
  assert.deepEqual(none['xinjiang-2021'], { ready: 0, needed: 11, unknown: 0 });
  assert.deepEqual(none['xiamen-2021'], { ready: 0, needed: 3, unknown: 0 });
  const some = counted({ premises_title: {}, annual_audit: {}, licence_copy: { pledged: true } });
  // The pledge's own form takes the licence's place.
  assert.deepEqual(some['xinjiang-2021'], { ready: 2, needed: 10, unknown: 0 });
  const both = counted({
    premises_title: {},
    premises_lease: {},
    licence_copy: { pledged: true },
    qualification_copies: { pledged: true },
  });
  // One form for both pledges.
  assert.deepEqual(both['xinjiang-2021'], { ready: 2, needed: 9, unknown: 0 });
  const undated = counted({ credit_china_report: {} });
  assert.equal(undated['xuchang-2020'].needed, none['xuchang-2020'].needed - 1);
  assert.equal(undated['xuchang-2020'].unknown, 1);
});
