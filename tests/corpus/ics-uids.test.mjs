// The same event in every export of the same applicant, and no other's: what a calendar program needs to bring one up to date.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { eventsOf, ics, statedTo, uids } from '../kit/calendar-files.mjs';
import { run } from '../kit/runtimes.mjs';
import { rulesetIds } from '../kit/shipped.mjs';

test('no two events of any measure have the same UID', () => {
  const all = rulesetIds.flatMap((ruleset) => uids(ics(ruleset)));
  assert.equal(new Set(all).size, all.length);
});

/** The same applicant to every calendar. */
const named = (ruleset, own = {}, calendar = 'abc123') => JSON.stringify(statedTo(ruleset, { calendar, ...own }));
const versions = (text) =>
  eventsOf(text).map(({ component, event }) => ({
    uid: event.uid,
    sequence: component.getFirstPropertyValue('sequence'),
    modified: component.getFirstPropertyValue('last-modified').toUnixTime(),
  }));

test('the same step of the same applicant has the same UID in every export', () => {
  for (const ruleset of rulesetIds)
    assert.deepEqual(uids(ics(ruleset, named(ruleset))), uids(ics(ruleset, named(ruleset), '2023-01-01T00:00:00Z')));
});

test('a corrected date is the same event in a later version', () => {
  const of = (day, at) =>
    versions(ics('xinjiang-2021', named('xinjiang-2021', { facts: { title_granted_on: day } }), at));
  const first = of('2022-02-28', '2022-09-16T08:30:00Z');
  const second = of('2022-03-01', '2022-09-16T08:30:01Z');
  assert.ok(first.length > 0);
  assert.deepEqual(
    second.map(({ uid }) => uid),
    first.map(({ uid }) => uid),
  );
  second.forEach(({ sequence, modified }, i) => {
    assert.ok(sequence > first[i].sequence);
    assert.ok(modified > first[i].modified);
  });
  // Within one second, the later day of assessment is the later version.
  const [earlier, later] = ['2022-09-15', '2022-09-16'].map((day) =>
    versions(ics('xinjiang-2021', named('xinjiang-2021', { as_of: day }))),
  );
  later.forEach(({ sequence }, i) => assert.equal(sequence, earlier[i].sequence + 1));
});

/** What the command writes for applicant files of these names and contents, in order; each file is there for its call. */
function written(context, files, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return files.map(([name, content]) => {
    const [file, out] = [join(folder, name), join(folder, 'out.ics')];
    writeFileSync(file, JSON.stringify(content));
    const { status, stderr } = run([
      'assess',
      '--ruleset',
      'xinjiang-2021',
      '--applicant',
      file,
      '--ics',
      out,
      ...options,
    ]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    return readFileSync(out, 'utf8');
  });
}
const titled = (day) => ({ zice: 1, as_of: '2022-09-15', facts: { title_granted_on: day } });

test('two applicants in one calendar: no event of one has the UID of an event of the other', (context) => {
  const [a, b] = written(context, [
    ['a.json', titled('2022-02-28')],
    ['b.json', titled('2021-06-01')],
  ]).map(uids);
  assert.ok(a.length > 0 && b.length > 0);
  assert.deepEqual(
    a.filter((uid) => b.includes(uid)),
    [],
  );
  const fromInput = ['2022-02-28', '2021-06-01'].map((day) => uids(ics('xinjiang-2021', JSON.stringify(titled(day)))));
  assert.deepEqual(
    fromInput[0].filter((uid) => fromInput[1].includes(uid)),
    [],
  );
  const byName = ['one', 'two'].map((name) => uids(ics('xiamen-2021', named('xiamen-2021', {}, name))));
  assert.deepEqual(
    byName[0].filter((uid) => byName[1].includes(uid)),
    [],
  );
});

test('a file corrected in its place is the same applicant, and so is any file under one --ics-id', (context) => {
  const corrected = [
    ['a.json', titled('2022-02-28')],
    ['a.json', titled('2022-03-01')],
  ];
  const [first, second] = written(context, corrected).map(uids);
  assert.deepEqual(second, first);
  const files = [
    ['a.json', titled('2022-02-28')],
    ['b.json', titled('2022-03-01')],
  ];
  const [one, other] = written(context, files, '--ics-id', '许昌某某公司').map(uids);
  assert.deepEqual(other, one);
  assert.notDeepEqual(one, first);
});

test('an event shows neither the file nor the name it is known by', (context) => {
  const [text] = written(context, [['applicant-of-somewhere.json', titled('2022-02-28')]], '--ics-id', 'somebody');
  assert.doesNotMatch(text, /somewhere|somebody|tmp/);
});

test('what comes every year has another UID in another year', () => {
  const report = (asOf) =>
    uids(ics('xinjiang-2021', named('xinjiang-2021', { as_of: asOf }))).filter((uid) => uid.includes('annual'));
  assert.equal(report('2022-12-15').length, 1);
  assert.deepEqual(report('2022-12-15'), report('2022-09-15'));
  assert.notDeepEqual(report('2022-12-16'), report('2022-12-15'));
});
