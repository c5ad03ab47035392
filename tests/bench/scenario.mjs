// Some rulesets, the peers that can be loaded with them, and applicants of whom all say the same before anything is timed.
import { Applicants } from './rules/applicants.mjs';
import { Oracle } from './rules/oracle.mjs';
import { readRules } from './rules/read.mjs';
import { bareModule } from '../kit/runtimes.mjs';
import { bytesOf, calendarText, vocabulary } from '../kit/shipped.mjs';

export const asOf = '2022-09-15';

/** Rulesets with what they are as rules, in the order of their ids, in which the core has them, too. */
export const setsOf = (rulesets) =>
  rulesets
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((ruleset) => ({ ruleset, rules: readRules(ruleset, vocabulary, asOf) }));

/** A module that has learnt these rulesets; one that refuses any is told by the codes of what it found. */
export async function moduleWith(sets) {
  const module = await bareModule('zice');
  module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
  module.useCalendar(calendarText);
  for (const { ruleset } of sets) {
    const { findings } = JSON.parse(module.addRuleset(`${ruleset.id}.json`, JSON.stringify(ruleset)));
    if (findings.length > 0) throw new Refused(findings);
  }
  return module;
}

class Refused extends Error {
  constructor(findings) {
    super(`refuses to load it: ${[...new Set(findings.map(({ code }) => code))].join(', ')}`);
  }
}

/** Peers that answer as they should: {peer, loaded}; by name why others are left out; and how many applicants they were asked about. */
export async function equalPeers(name, sets, peers, { applicants = 40 } = {}) {
  const cases = drawn(sets, applicants);
  const oracle = expectations(sets, cases);
  const [equal, leftOut, answers] = [[], {}, []];
  for (const peer of peers) {
    try {
      const loaded = await peer.load(sets, {
        scenario: name,
        module: peer.isCore && (await moduleWith(sets)),
        vocabulary,
        asOf,
      });
      const own = await answersOf(loaded, sets, cases);
      for (const [at, levels] of own.entries()) {
        same(levels, oracle[at], `applicant ${at}, by the oracle`);
        if (answers.length > 0) same(levels, answers[0][at], `applicant ${at}, by ${equal[0].peer.name}`);
      }
      answers.push(own);
      equal.push({ peer, loaded });
    } catch (error) {
      leftOut[peer.name] = error.message.slice(0, 300);
    }
  }
  return { equal, leftOut, checked: applicants };
}

const statusesOf = (sets) => sets.reduce((sum, { rules }) => sum + rules.statuses.length, 0);
export const roomFor = (sets) => new Uint8Array(statusesOf(sets));

const applicantsOf = (sets, seed) =>
  new Applicants(
    sets.map(({ rules }) => rules),
    vocabulary,
    seed,
  );

function drawn(sets, count) {
  const applicants = applicantsOf(sets, 20220915);
  return Array.from({ length: count }, (_, at) => applicants.draw([0.05, 0.2, 0.5, 0.9][at % 4]));
}

/** The oracle is slow: of many rulesets it is asked about the first ones, the others are held against each other. */
function expectations(sets, cases) {
  const oracles = sets.slice(0, 5).map(({ ruleset }) => new Oracle(ruleset, vocabulary, asOf));
  return cases.map((applicant) => oracles.flatMap((oracle) => oracle.statuses(applicant)));
}

async function answersOf(loaded, sets, cases) {
  const answers = [];
  for (const applicant of cases) {
    const out = roomFor(sets);
    for (const change of changesTo(loaded, applicant)) loaded.apply(change);
    await loaded.read(out);
    answers.push(out);
  }
  return answers;
}

function same(levels, expected, who) {
  const at = expected.findIndex((level, place) => level !== levels[place]);
  if (at >= 0) throw new Error(`another answer: status ${at} of ${who}, is ${levels[at]}, should be ${expected[at]}`);
}

/** Every answer of an applicant, as a peer takes it. */
export const changesTo = (loaded, applicant) =>
  Object.entries(applicant).map(([fact, answer]) => loaded.prepare(fact, answer));

/** Somebody who has answered most, and what they then type, one answer after the other. */
export function typist(sets, count) {
  const applicants = applicantsOf(sets, 20220916);
  const first = applicants.draw(0.2);
  let now = first;
  const changes = Array.from({ length: count }, () => {
    const [fact, answer] = applicants.change(now);
    now = { ...now, [fact]: answer };
    return [fact, answer];
  });
  return { first, changes };
}

/** Different applicants, who have answered nearly everything. */
export function queue(sets, count) {
  const applicants = applicantsOf(sets, 20220917);
  return Array.from({ length: count }, () => applicants.draw(0.1));
}
