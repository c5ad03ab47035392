// The scenarios fail on every ruleset that differs from the shipped one in anything that means something: nothing can be
// left out or mistyped unnoticed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { holds } from '../kit/expect.mjs';
import { mutantsOf } from '../kit/mutants.mjs';
import { bareModule } from '../kit/runtimes.mjs';
import { caseFiles, readCases, scenarios } from '../kit/scenarios.mjs';
import { bytesOf, calendarText, rulesets } from '../kit/shipped.mjs';

/** A module takes so many rulesets before a fresh one is begun. */
const mostInOneModule = 100;

/** What makes no difference, by id of the measure: its cases say so. */
const makesNoDifference = new Map(
  caseFiles
    .map(readCases)
    .map(({ ruleset, makes_no_difference: told = [] }) => [ruleset, told.map((what) => `${ruleset}: ${what}`)]),
);

class Runner {
  #module;
  #taken = mostInOneModule;

  /** Loads a ruleset under a name of its own; null where it is refused. */
  async load(ruleset) {
    if (this.#taken === mostInOneModule) {
      this.#module = await bareModule('zice');
      this.#module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
      this.#module.useCalendar(calendarText);
      this.#taken = 0;
    }
    const id = `m${++this.#taken}`;
    const { findings } = JSON.parse(this.#module.addRuleset(`${id}.json`, JSON.stringify({ ...ruleset, id })));
    return findings.length > 0 ? null : id;
  }

  passes(id, { applicant, expect }) {
    try {
      holds(JSON.parse(this.#module.assess(id, applicant, '')), expect);
      return true;
    } catch (failure) {
      if (failure instanceof assert.AssertionError || failure instanceof TypeError) return false;
      throw failure;
    }
  }
}

/** Scenarios that name what is changed first, after those that found the last mutants: most are found at once. */
function likeliestFirst(own, recent, ruleset, path) {
  const along = path.map((_, i) => path.slice(0, i + 1).reduce((node, key) => node[key], ruleset));
  const names = along.flatMap((node) => (typeof node === 'string' ? [node] : (node.id ?? [])));
  const naming = own.filter(({ expected }) => names.some((name) => expected.includes(`"${name}"`)));
  return new Set([...recent, ...naming, ...own]);
}

for (const ruleset of rulesets) {
  test(`${ruleset.id}: the scenarios notice every change`, async () => {
    const own = scenarios
      .filter((scenario) => scenario.ruleset === ruleset.id)
      .map((scenario) => ({ ...scenario, expected: JSON.stringify(scenario.expect) }));
    const runner = new Runner();
    const unnoticed = [];
    const sound = await runner.load(ruleset);
    assert.deepEqual(
      own.filter((scenario) => !runner.passes(sound, scenario)).map(({ name }) => name),
      [],
    );
    let recent = [];
    let count = 0;
    for (const { what, path, mutant } of mutantsOf(ruleset)) {
      ++count;
      const id = await runner.load(mutant);
      if (!id) continue;
      const finder = [...likeliestFirst(own, recent, ruleset, path)].find((scenario) => !runner.passes(id, scenario));
      if (finder) recent = [finder, ...recent.filter((one) => one !== finder)].slice(0, 5);
      else unnoticed.push(`${ruleset.id}: ${what}`);
    }
    assert.ok(count > 100);
    assert.deepEqual(unnoticed, makesNoDifference.get(ruleset.id));
  });
}
