// The calendar file as another program reads it: ical.js parses what every runtime writes, and each event is held
// against the step of the timeline it stands for.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import ICAL from 'ical.js';
import { native, run, runtimes } from './runtimes.mjs';
import { bases } from './scenarios.mjs';
import { rulesetIds, rulesets } from './shipped.mjs';

const facts = {
  operating_since: '2021-05-31',
  submitted_on: '2022-08-31',
  publicity_from: '2022-09-28',
  title_granted_on: '2022-02-28',
};
const applicant = JSON.stringify({ zice: 1, as_of: '2022-09-15', facts });

const dayAfter = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The first and last day an event should have, or nothing. */
function expectedDays({ id, date, from, until }) {
  if (date) return [date, date];
  if (id === 'publicity' || id === 'application-window') return from && until ? [from, until] : null;
  return until ? [until, until] : [from, from];
}

const eventsOf = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));

for (const ruleset of rulesetIds) {
  const text = native.ics(ruleset, applicant);
  const { timeline } = JSON.parse(native.assess(ruleset, applicant));
  const expected = timeline.map((step) => ({ step, days: expectedDays(step) })).filter(({ days }) => days);

  test(`${ruleset}: the same bytes from every runtime`, () => {
    for (const runtime of runtimes) assert.equal(runtime.ics(ruleset, applicant), text, runtime.name);
  });

  test(`${ruleset}: lines end in CRLF, are folded at 75 octets and never within a character`, () => {
    assert.ok(text.endsWith('\r\n'));
    assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
    for (const line of text.split('\r\n')) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /\uFFFD/);
    }
  });

  test(`${ruleset}: the calendar says what it is`, () => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.match(calendar.getFirstPropertyValue('prodid'), /Zice/);
  });

  test(`${ruleset}: one all-day event for each step with a known day`, () => {
    const events = eventsOf(text);
    assert.ok(expected.length > 0);
    assert.deepEqual(
      events.map(({ event }) => [event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]),
      expected.map(({ days: [first, last] }) => [true, first, dayAfter(last)]),
    );
    events.forEach(({ component, event }, i) => {
      const { title } = rulesets.find(({ id }) => id === ruleset);
      const { step } = expected[i];
      assert.ok(event.summary.endsWith(title));
      assert.match(event.description, /^依据：第.+条/);
      assert.ok(event.description.endsWith(step.note));
      for (const name of ['summary', 'description'])
        assert.equal(component.getFirstProperty(name).getParameter('language'), 'zh-CN');
      assert.equal(component.getFirstPropertyValue('dtstamp').toString(), '2022-09-15T00:00:00Z');
    });
  });

  test(`${ruleset}: an alarm two weeks ahead of every deadline, and of nothing else`, () => {
    eventsOf(text).forEach(({ component }, i) => {
      const { step } = expected[i];
      const open = step.id === 'force' && step.until === null;
      const deadline = !open && !['publicity', 'earliest-operating'].includes(step.id);
      const alarms = component.getAllSubcomponents('valarm');
      assert.equal(alarms.length, Number(deadline), step.id);
      for (const alarm of alarms) {
        assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
        assert.equal(alarm.getFirstPropertyValue('trigger').toSeconds(), -14 * 86_400);
        const related = step.id === 'application-window' ? 'END' : undefined;
        assert.equal(alarm.getFirstProperty('trigger').getParameter('related'), related);
      }
    });
  });
}

const uids = (text) => eventsOf(text).map(({ event }) => event.uid);
const on = (asOf) => JSON.stringify({ zice: 1, as_of: asOf, facts });

test('no two events of any measure have the same UID', () => {
  const all = rulesetIds.flatMap((ruleset) => uids(native.ics(ruleset, applicant)));
  assert.equal(new Set(all).size, all.length);
});

test('the same step has the same UID in every export', () => {
  for (const ruleset of rulesetIds) {
    assert.deepEqual(uids(native.ics(ruleset, on('2022-09-16'))), uids(native.ics(ruleset, applicant)));
  }
});

test('what comes every year has another UID in another year', () => {
  const report = (asOf) => uids(native.ics('xinjiang-2021', on(asOf))).filter((uid) => uid.includes('annual'));
  assert.equal(report('2022-12-15').length, 1);
  assert.deepEqual(report('2022-12-15'), report('2022-09-15'));
  assert.notDeepEqual(report('2022-12-16'), report('2022-12-15'));
});

test('a step without a known day is left out', () => {
  const text = native.ics('national-2010', JSON.stringify({ zice: 1, as_of: '2030-01-01', facts: { publicity_from: '2026-12-30' } }));
  assert.deepEqual(uids(text), ['national-2010.force@zice']);
});

test('commas, semicolons, backslashes and line breaks of a text survive', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const note = 'a,b;c\\d\ne：' + '长'.repeat(80);
  const file = join(folder, 'own.json');
  const own = { ...rulesets[0], force: { ...rulesets[0].force, note } };
  const written = join(folder, 'own.ics');
  writeFileSync(file, JSON.stringify(own));
  const { status, stderr } = run(['assess', '--ruleset', file, '--applicant', '-', '--ics', written], { input: applicant });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  const described = eventsOf(readFileSync(written, 'utf8')).map(({ event }) => event.description);
  assert.ok(described.some((text) => text.endsWith(note)));
});

test('--ics writes the file and prints the assessment as without it', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const [{ ruleset }] = bases;
  const path = join(folder, 'out.ics');
  const call = ['assess', '--ruleset', ruleset, '--applicant', '-', '--json'];
  const { status, stdout } = run([...call, '--ics', path], { input: applicant });
  assert.equal(status, 0);
  assert.equal(stdout, run(call, { input: applicant }).stdout);
  assert.equal(readFileSync(path, 'utf8'), native.ics(ruleset, applicant));
});

for (const [what, path] of Object.entries({ 'a folder that does not exist': '/no/such/folder/out.ics', 'a folder': '/', 'a full disk': '/dev/full' })) {
  test(`--ics into ${what}: exit 2, the reason on standard error and nothing on standard output`, () => {
    const { status, stdout, stderr } = run(
      ['assess', '--ruleset', 'xiamen-2021', '--applicant', '-', '--ics', path],
      { input: applicant },
    );
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.includes(path), stderr);
  });
}

test('--ics belongs to assess', () => {
  assert.equal(run(['list', '--ics', '-']).status, 2);
});
