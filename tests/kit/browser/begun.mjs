// A page on which someone has begun: a measure chosen, as of a day, with some answers.
import assert from 'node:assert/strict';
import { applicantOf } from './host.mjs';

/** The file of an applicant who meets everything, by the id of the measure. */
export const fileOf = (ruleset) => JSON.parse(applicantOf(ruleset));

/** Closed after the test, and nothing may have happened by then that must not. */
export async function begun(site, t, measure, asOf, facts = {}) {
  const page = await site.open();
  t.after(async () => {
    await page.tab.close();
    assert.deepEqual(page.incidents, []);
  });
  await page.choose(measure, asOf);
  for (const [id, value] of Object.entries(facts)) await page.answer(id, value);
  await page.settle();
  return page;
}
