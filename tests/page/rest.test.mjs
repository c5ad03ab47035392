// What of a measure comes first, what after the verdict and what with the whole core are together what the core takes of the whole file.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bareModule } from '../kit/runtimes.mjs';
import { pageModule } from '../kit/page-module.mjs';
import { bytesOf, calendarText, rulesetFiles } from '../kit/shipped.mjs';
import { bodyOf, restOf, withoutRest } from '../../web/scripts/rest.mjs';

const { withRest } = await pageModule('engine/rest.ts');

/** A core that has learnt the measures as `textOf` gives them, by the hashes of the whole files. */
async function coreOf(textOf) {
  const core = await bareModule('zice');
  core.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json'));
  core.useCalendar(calendarText);
  for (const file of rulesetFiles)
    assert.deepEqual(JSON.parse(core.addCutRuleset(file, textOf(file), `sha1-${'0'.repeat(40)}`)).findings, []);
  return core;
}

test('put together, every measure is told as it is by its whole file', async () => {
  const [whole, together] = await Promise.all([
    coreOf(bytesOf),
    coreOf((name) => {
      const file = JSON.parse(bytesOf(name));
      return withRest(JSON.stringify(withoutRest(file)), { ...bodyOf(file), ...restOf(file) });
    }),
  ]);
  const { rulesets } = JSON.parse(whole.list('2026-11-28'));
  assert.equal(rulesets.length, rulesetFiles.length);
  for (const { id } of rulesets)
    assert.equal(together.assess(id, '{"zice":1}', '2026-11-28'), whole.assess(id, '{"zice":1}', '2026-11-28'));
});

test('a file of which nothing comes later is handed on as it stands', () => {
  assert.equal(withRest('{ "zice": 1 }', undefined), '{ "zice": 1 }');
  assert.deepEqual(restOf({ facts: [], dates: {} }), {});
});
