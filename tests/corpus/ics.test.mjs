// The calendar file as another program reads it: ical.js parses what every runtime writes, and each event is held
// against the step of the timeline it stands for.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import ICAL from 'ical.js';
import { applicantOf, eventsOf, ics, made, uids } from '../kit/calendar-files.mjs';
import { runtimes } from '../kit/every-runtime.mjs';
import { native, run } from '../kit/runtimes.mjs';
import { bases } from '../kit/scenarios.mjs';
import { rulesetIds, rulesets } from '../kit/shipped.mjs';

const dayAfter = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The first and last day an event should have, or nothing. */
function expectedDays({ id, date, from, until, in_force: inForce }) {
  if (inForce === 'no' || (!date && !from && !until)) return null;
  if (date) return [date, date];
  if (id === 'publicity' || id === 'application-window') return from && until ? [from, until] : null;
  return until ? [until, until] : [from, from];
}

for (const ruleset of rulesetIds) {
  const text = ics(ruleset);
  const { timeline, calendar_entries: entries } = JSON.parse(native.assess(ruleset, applicantOf(ruleset)));
  const expected = timeline.map((step) => ({ step, days: expectedDays(step) })).filter(({ days }) => days);

  test(`${ruleset}: the same bytes from every runtime`, () => {
    for (const runtime of runtimes) assert.equal(runtime.ics(ruleset, applicantOf(ruleset), made), text, runtime.name);
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
    assert.equal(entries, expected.length);
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
      for (const name of ['dtstamp', 'last-modified'])
        assert.equal(component.getFirstPropertyValue(name).toString(), made);
    });
  });

  test(`${ruleset}: an alarm at nine in the morning two weeks ahead of every deadline, and of nothing else`, () => {
    eventsOf(text).forEach(({ component }, i) => {
      const { step } = expected[i];
      const open = step.id === 'force' && step.until === null;
      const deadline = !open && !['publicity', 'earliest-operating'].includes(step.id);
      const alarms = component.getAllSubcomponents('valarm');
      assert.equal(alarms.length, Number(deadline), step.id);
      for (const alarm of alarms) {
        assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
        const related = step.id === 'application-window' ? 'END' : undefined;
        assert.equal(alarm.getFirstProperty('trigger').getParameter('related'), related);
        const { startDate, endDate } = new ICAL.Event(component);
        const rings = (related ? endDate : startDate).clone();
        rings.isDate = false;
        rings.addDuration(alarm.getFirstPropertyValue('trigger'));
        const last = new Date(Date.parse(`${expected[i].days[1]}T09:00:00Z`) - 14 * 86_400_000);
        assert.equal(rings.toString(), last.toISOString().slice(0, 19));
      }
    });
  });
}

test('steps without a day and steps out of force are left out', () => {
  const ids = (ruleset, asOf, own) =>
    uids(ics(ruleset, JSON.stringify({ zice: 1, as_of: asOf, facts: own }))).map((uid) => uid.split('.')[1]);
  assert.deepEqual(
    ids('national-2010', '2012-12-01', { publicity_from: '2012-12-03', title_granted_on: '2012-12-04' }),
    ['force', 'application-window', 'publicity'],
  );
  assert.deepEqual(ids('xuchang-2020', '2022-09-15', { title_granted_on: '2022-09-15' }), [
    'force',
    'title',
    're-application',
  ]);
});

for (const [what, ruleset, own] of [
  ['no day at all to come', 'xuchang-2020', {}],
  ['only days that are past', 'xuchang-2020', { title_granted_on: '2021-01-04' }],
  ['only days on which the measure is out of force', 'national-2010', { title_granted_on: '2024-01-04' }],
]) {
  test(`${what}: no calendar in any runtime, and the command says why`, () => {
    const text = JSON.stringify({ zice: 1, as_of: '2026-11-20', facts: own });
    for (const runtime of runtimes) assert.equal(JSON.parse(runtime.assess(ruleset, text)).calendar_entries, 0);
    for (const runtime of runtimes.slice(1)) assert.equal(runtime.ics(ruleset, text, made), '');
    const folder = mkdtempSync(join(tmpdir(), 'zice-'));
    const path = join(folder, 'out.ics');
    const { status, stdout, stderr } = run(['assess', '--ruleset', ruleset, '--applicant', '-', '--ics', path], {
      input: text,
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /没有 2026-11-20 起的确定日子，没有写日历文件/);
    assert.deepEqual(readdirSync(folder), []);
    rmSync(folder, { recursive: true });
  });
}

test('commas, semicolons, backslashes and line breaks of a text survive', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'zice-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const note = 'a,b;c\\d\ne：' + '长'.repeat(80);
  const file = join(folder, 'own.json');
  const own = { ...rulesets[0], force: { ...rulesets[0].force, note } };
  const written = join(folder, 'own.ics');
  writeFileSync(file, JSON.stringify(own));
  const { status, stderr } = run(['assess', '--ruleset', file, '--applicant', '-', '--ics', written], {
    input: applicantOf(''),
  });
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
  const { status, stdout } = run([...call, '--ics', path, '--ics-made', made], { input: applicantOf(ruleset) });
  assert.equal(status, 0);
  assert.equal(stdout, run(call, { input: applicantOf(ruleset) }).stdout);
  assert.equal(readFileSync(path, 'utf8'), ics(ruleset));
});

for (const [what, path] of Object.entries({
  'a folder that does not exist': '/no/such/folder/out.ics',
  'a folder': '/',
  'a full disk': '/dev/full',
})) {
  test(`--ics into ${what}: exit 2, the reason on standard error and nothing on standard output`, () => {
    const { status, stdout, stderr } = run(['assess', '--ruleset', 'xiamen-2021', '--applicant', '-', '--ics', path], {
      input: applicantOf('xiamen-2021'),
    });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.ok(stderr.includes(path), stderr);
  });
}

test('--ics belongs to assess', () => {
  assert.equal(run(['list', '--ics', '-']).status, 2);
});

test('--ics-id and --ics-made belong to --ics, and are refused where they say nothing', () => {
  const call = ['assess', '--ruleset', 'xiamen-2021', '--applicant', '-'];
  for (const options of [
    ['--ics-id', 'a'],
    ['--ics-made', made],
    ['--ics', '-', '--ics-id', ''],
    ['--ics', '-', '--ics-made', '2022-09-16'],
    ['--ics', '-', '--ics-made', '2022-09-31T08:30:00Z'],
    ['--ics', '-', '--ics-made', '2022-09-16T24:00:00Z'],
    ['--ics', '-', '--ics-made', '2022-09-16T08:30:00+'],
    ['--ics', '-', '--ics-made', '2022-09-16T 8:-3:00Z'],
  ]) {
    const { status, stderr } = run([...call, ...options], { input: applicantOf('xiamen-2021') });
    assert.equal(status, 2, options.join(' '));
    assert.match(stderr, /--ics-(id|made)/);
  }
});
