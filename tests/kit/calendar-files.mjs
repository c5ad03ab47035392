// Calendar files of applicants with days to come by every measure, and their events as another program reads them.
import ICAL from 'ical.js';
import { native } from './runtimes.mjs';
import { rulesets } from './shipped.mjs';

const asOf = '2022-09-15';
const facts = {
  operating_since: '2021-05-31',
  submitted_on: '2022-08-31',
  publicity_from: '2022-09-28',
  title_granted_on: '2022-02-28',
};
/** By a measure that was replaced years before: in its time. */
const replaced = (id) => rulesets.some(({ id: one, force }) => one === id && force.superseded_from < asOf);
const earlier = { operating_since: '2010-06-30', publicity_from: '2011-06-07', title_granted_on: '2011-06-30' };
export const statedTo = (ruleset, own = {}) =>
  replaced(ruleset)
    ? { zice: 1, as_of: '2011-04-15', facts: earlier, ...own }
    : { zice: 1, as_of: asOf, facts, ...own };
export const applicantOf = (ruleset) => JSON.stringify(statedTo(ruleset));
export const made = '2022-09-16T08:30:00Z';
export const ics = (ruleset, text = applicantOf(ruleset), at = made) => native.ics(ruleset, text, at);

export const eventsOf = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
  }));
export const uids = (text) => eventsOf(text).map(({ event }) => event.uid);
