// The days that are worked: as generated, as described, and refused with findings where a file is wrong.
import assert from 'node:assert/strict';
import test from 'node:test';
import { calendarText as generated } from '../../rulesets/calendar/generate.mjs';
import { runtimes } from '../kit/every-runtime.mjs';
import { bareModule, native } from '../kit/runtimes.mjs';
import { bytesOf, calendarText } from '../kit/shipped.mjs';

const calendar = JSON.parse(calendarText);

test('the committed file is what the generator gives', () => assert.equal(calendarText, generated()));

test('years that this program answers for are covered', () => {
  assert.equal(calendar.covered_from, '2004-01-01');
  assert.ok(calendar.covered_until >= '2026-12-31');
});

// April 2011 and the examples below were counted by hand against the State Council's notices.
for (const [day, listed] of Object.entries({
  '2011-04-02': 'weekends_worked',
  '2011-04-04': 'weekdays_off',
  '2025-09-28': 'weekends_worked',
  '2025-10-08': 'weekdays_off',
  '2021-02-07': 'weekends_worked',
  '2022-10-09': 'weekends_worked',
  '2010-06-12': 'weekends_worked',
})) {
  test(`${day} is among ${listed}`, () => assert.ok(calendar[listed].includes(day)));
}

test('without a calendar a module still assesses, and says that working days are not known', async () => {
  const module = await bareModule('zice');
  module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
  module.addRuleset('national-2010.json', bytesOf('national-2010.json'));
  const applicant = '{"zice":1,"as_of":"2012-04-16","facts":{"publicity_from":"2012-04-18"}}';
  const bare = JSON.parse(module.assess('national-2010', applicant, ''));
  const whole = JSON.parse(native.assess('national-2010', applicant));
  const dated = { timeline: [], calendar_entries: 0, steps_begun: 0 };
  assert.deepEqual({ ...bare, ...dated }, { ...whole, ...dated });
  assert.deepEqual([bare.calendar_entries, whole.calendar_entries], [1, 3]);
  assert.deepEqual([bare.steps_begun, whole.steps_begun], [1, 2]);
  const unknown = bare.timeline.filter(({ certainty }) => certainty === 'calendar_not_published');
  assert.deepEqual(
    unknown.map(({ id, until }) => [id, until]),
    [
      ['publicity', null],
      ['application-window', null],
    ],
  );
  const file = module.ics('national-2010', applicant, '', 1334563200);
  assert.match(file, /national-2010\.force/);
  assert.doesNotMatch(file, /publicity|application-window/);
});

test('a calendar that is refused leaves the one that was there', async () => {
  const module = await bareModule('zice');
  assert.deepEqual(JSON.parse(module.useCalendar(calendarText)).findings, []);
  assert.notDeepEqual(JSON.parse(module.useCalendar('{}')).findings, []);
  module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
  module.addRuleset('national-2010.json', bytesOf('national-2010.json'));
  const { timeline } = JSON.parse(module.assess('national-2010', '{"zice":1}', '2011-04-01'));
  assert.equal(timeline.find(({ id }) => id === 'application-window').working_days, 20);
});

const dated = {
  submitted_on: '2999-12-31',
  publicity_from: '1900-01-01',
  title_granted_on: '2999-12-31',
  operating_since: '2999-12-31',
};

for (const asOf of ['1900-01-01', '2004-02-29', '2026-12-31', '2027-01-01', '2999-12-31']) {
  test(`on ${asOf} every measure has a timeline, the same everywhere`, () => {
    for (const facts of [{}, dated, Object.fromEntries(Object.keys(dated).map((id) => [id, '2024-02-29']))]) {
      const applicant = JSON.stringify({ zice: 1, as_of: asOf, facts });
      const [text, ...others] = runtimes.map((runtime) => runtime.compare(applicant));
      for (const other of others) assert.equal(other, text);
      for (const { ruleset, timeline } of JSON.parse(text).assessments) {
        assert.ok(
          timeline.some(({ id }) => id === 'force'),
          ruleset,
        );
        const days = timeline.map(({ date, from, until }) => date ?? from ?? until ?? '9999');
        assert.deepEqual(days, [...days].sort(), `${ruleset} is not in the order of days`);
      }
    }
  });
}
