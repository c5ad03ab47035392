// What the core bounds and counts is what the page shows: items for reviewers, rows of a list, places by the name of
// their area.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { native } from '../../kit/runtimes.mjs';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();

async function opened(t, applicant, measure) {
  const page = await site.open();
  t.after(async () => {
    await page.tab.close();
    assert.deepEqual(page.incidents, []);
  });
  await page.choose(measure, applicant.as_of);
  await page.openAnswers(applicant);
  await page.settle();
  return page;
}

const fileOf = (measure) => JSON.parse(bases.find(({ ruleset }) => ruleset === measure).applicant);
const judgedBy = (measure, applicant) => JSON.parse(native.assess(measure, JSON.stringify(applicant))).counts.judged;

async function declare(page, functions) {
  for (const box of await page.fact('declared_functions').locator('input:not([value=""])').all()) {
    await box.setChecked(functions.includes(await box.getAttribute('value')));
  }
}

for (const measure of ['xinjiang-2021', 'xuchang-2020', 'xiamen-2021']) {
  test(`${measure}: what reviewers judge is counted by the core and listed, that of the functions too`, async (t) => {
    const file = fileOf(measure);
    const page = await opened(t, file, measure);
    const group = page.tab.locator('zice-results [data-group="judged"]');
    for (const declared of [file.facts.declared_functions ?? [], ['training'], ['technology']]) {
      const facts = { ...file.facts, declared_functions: declared };
      await declare(page, declared);
      await page.settle();
      const judged = judgedBy(measure, { ...file, facts });
      const listed = await group.locator('.lines > .line, [data-judged]').count();
      assert.equal(listed, judged);
      assert.match(await group.locator('summary').first().innerText(), new RegExp(`${judged} 项`));
      assert.match(
        await page.tab.locator('zice-verdict .banner').innerText(),
        new RegExp(`另有 ${judged} 项由评审判断`),
      );
    }
    assert.ok((await group.locator('[data-judged^="8.2/"]').count()) > 0);
  });
}

test('more rows than the core takes are refused where they are typed, and the rest stays', async (t) => {
  const file = fileOf('xuchang-2020');
  const page = await opened(t, file, 'xuchang-2020');
  const paper = page.tab.locator('zice-materials [data-document="served_sme_list"]').first();
  const problem = paper.locator('#rows-problem');
  const status = paper.locator('.document');
  await page.tickDocuments({ served_sme_list: { rows: 1_000_000 } });
  assert.equal(await problem.isVisible(), false);
  assert.equal(await status.getAttribute('data-status'), 'ready');
  await page.tickDocuments({ served_sme_list: { rows: 1_000_001 } });
  await page.settle();
  assert.match(await problem.innerText(), /0 至 1,000,000/);
  assert.equal(await status.getAttribute('data-status'), 'unknown');
  // The explanation still stands: a step of the timeline comes with it only.
  assert.ok((await page.tab.locator('zice-results zice-timeline').count()) > 0);
  const download = page.tab.waitForEvent('download');
  await page.tab.locator('zice-keeping [name="save"]').click();
  const text = readFileSync(await (await download).path(), 'utf8');
  assert.equal(native.assess('xuchang-2020', text).includes('"errors"'), false);
});

test('a route to another place names the area, and the code behind it leads there', async (t) => {
  const file = fileOf('xinjiang-2021');
  const applicant = { ...file, facts: { ...file.facts, registered_region: '650000', total_assets: 160 } };
  const page = await opened(t, applicant, 'xinjiang-2021');
  await page.openDeeds();
  const change = page.tab.locator('zice-deeds [data-change="registered_region"]').first();
  const words = await change.textContent();
  assert.match(words, /新疆维吾尔自治区[\s\S]*南疆四地州/);
  assert.doesNotMatch(words, /石河子|\d{6}/);
  const { routes } = JSON.parse(native.assess('xinjiang-2021', JSON.stringify(applicant)));
  const [{ to, to_label: label }] = routes.flat().filter(({ fact }) => fact === 'registered_region');
  assert.equal(label, '南疆四地州');
  const there = { ...applicant, facts: { ...applicant.facts, registered_region: to } };
  assert.equal(JSON.parse(native.assess('xinjiang-2021', JSON.stringify(there))).verdict, 'meets');
});

test('the code of what lies directly under a province is not called by the name of one of its towns', async (t) => {
  const file = { ...fileOf('xinjiang-2021'), facts: { registered_region: '659000' } };
  const page = await opened(t, file, 'xinjiang-2021');
  await page.tab.locator('zice-overview summary').click();
  const named = [
    page.tab.locator('zice-overview [data-answered="registered_region"]'),
    page.tab.locator('zice-results'),
    page.fact('registered_region').locator('option:checked').last(),
  ];
  for (const one of named)
    assert.doesNotMatch(await one.evaluate((element) => (element.shadowRoot ?? element).textContent), /石河子/);
  assert.match(await named[0].innerText(), /新疆/);
});
