// Working through the papers: what is counted, what is asked, and why a paper does not serve, at a desk and on a phone.
import assert from 'node:assert/strict';
import test from 'node:test';
import { native } from '../../kit/runtimes.mjs';
import { bases } from '../../kit/scenarios.mjs';
import { rulesetIds } from '../../kit/shipped.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();

const open = async (ruleset, asOf) => {
  const page = await site.open();
  await page.choose(ruleset, asOf);
  return page;
};
const paper = (page, id) => page.tab.locator(`zice-materials [data-document="${id}"]`);
const material = (page, id) => page.tab.locator(`zice-materials [data-material="${id}"]`);

/** All that a measure says of a material is told on request. */
const tell = (page, id) => material(page, id).locator('.head button').click();

/** The figures the page shows, as numbers. */
async function shown(page) {
  const figures = (part) => page.tab.locator(`zice-tally ${part}`).evaluate((node) => ({ ...node.dataset }));
  const numbers = (texts) => Object.fromEntries(Object.entries(texts).map(([name, n]) => [name, Number(n)]));
  return { items: numbers(await figures('.count')), papers: numbers(await figures('.papers')) };
}

/** Everything to press, through all shadow roots: a box to tick is pressed with its words. */
const targets = () => {
  const pressed =
    'button, summary, label.tick, .segments label, select, textarea, input:not([type=checkbox], [type=radio])';
  const found = [];
  const visit = (root) => {
    for (const node of root.querySelectorAll('*')) {
      if (node.matches(pressed)) found.push(node);
      if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  for (const name of ['zice-materials', 'zice-part', 'zice-application-form'])
    visit(document.querySelector('zice-app').shadowRoot.querySelector(name).shadowRoot);
  return found
    .filter((node) => node.checkVisibility())
    .map((node) => ({ what: node.textContent.trim() || node.name, height: node.getBoundingClientRect().height }));
};

/** At 320 px nothing is wider than the screen and everything is high enough for a finger. */
async function fits320(page) {
  await page.tab.setViewportSize({ width: 320, height: 812 });
  await page.openPart('application-form');
  const details = page.tab.locator('zice-application-form details:not([open]) summary');
  if ((await details.count()) > 0) await details.click();
  await page.settle();
  assert.equal(await page.tab.evaluate(() => document.documentElement.scrollWidth), 320);
  const all = await page.tab.evaluate(targets);
  assert.ok(all.length > 3);
  assert.deepEqual(
    all.filter(({ height }) => height < 44),
    [],
  );
}

for (const ruleset of rulesetIds) {
  const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
  test(`${ruleset}: the counts are the core's, with no paper, with some and with all; and all of it fits 320 px`, async () => {
    const page = await open(ruleset, file.as_of);
    const half = Object.fromEntries(Object.entries(file.documents).filter((_, at) => at % 2 === 0));
    for (const documents of [{}, half, file.documents]) {
      await page.tickDocuments(documents);
      await page.settle();
      const [answer] = native.assessAll(ruleset, [JSON.stringify({ ...file, facts: {}, documents })]);
      const { materials, documents: papers } = JSON.parse(answer).counts;
      const { not_applicable, ...applying } = materials;
      const all = Object.values(applying).reduce((sum, n) => sum + n, 0);
      assert.deepEqual(await shown(page), { items: { ready: materials.ready, all }, papers });
    }
    if (ruleset === 'xinjiang-2021') await page.tickDocuments({ licence_copy: { pledged: true } });
    await fits320(page);
    assert.deepEqual(page.incidents, []);
    await page.tab.close();
  });
}

test('of two alternatives one is enough, and which belong together is said', async () => {
  const page = await open('xinjiang-2021', '2022-09-15');
  const audits = material(page, '11.3');
  assert.equal(await audits.locator('[role="group"][aria-label="任选其一"] .or').count(), 1);
  assert.equal(await audits.locator('[role="group"][aria-label="以下都要"] zice-document').count(), 2);
  await page.tickDocuments({ annual_audit: {} });
  assert.equal(await audits.getAttribute('data-status'), 'missing');
  await page.tickDocuments({ combined_audit: {} });
  assert.equal(await audits.getAttribute('data-status'), 'ready');
  assert.equal(await paper(page, 'service_audit').locator('.document').getAttribute('data-status'), 'not_needed');
});

test('a pledge is explained, and counts with its form only', async () => {
  const page = await open('xinjiang-2021', '2022-09-15');
  await tell(page, '11.2');
  assert.match(await paper(page, 'licence_copy').locator('#pledge').innerText(), /告知承诺书原件/);
  await tell(page, '11.2');
  assert.equal(await paper(page, 'licence_copy').locator('#pledge').isVisible(), false);
  assert.equal(await paper(page, 'premises_title').locator('#pledge').count(), 0);
  await page.tickDocuments({ licence_copy: { pledged: true } });
  await page.settle();
  assert.equal(await paper(page, 'licence_copy').locator('#pledge').isVisible(), true);
  assert.match(await paper(page, 'licence_copy').locator('.why').innerText(), /还缺承诺书/);
  await page.tickDocuments({ pledge_form: {} });
  await page.settle();
  assert.equal(await material(page, '11.2').getAttribute('data-status'), 'ready');
  assert.equal(await paper(page, 'licence_copy').locator('.document').getAttribute('data-status'), 'ready');
});

test('dates, rows and a conflict between form and article, in the words of the core', async () => {
  const page = await open('xuchang-2020', '2022-09-15');
  await page.answer('service_staff', 8);
  await page.tickDocuments({ gsxt_penalties: { obtained_on: '2022-08-31' }, staff_list: { rows: 8 } });
  await page.settle();
  assert.match(await paper(page, 'gsxt_penalties').locator('.why').innerText(), /当月/);
  assert.match(await paper(page, 'staff_list').locator('.why').innerText(), /至少 10 行/);
  assert.match(await paper(page, 'staff_list').locator('[data-conflict]').innerText(), /8[\s\S]*附件2[\s\S]*10/);
  await page.tickDocuments({ gsxt_penalties: { obtained_on: '2022-09-01' } });
  assert.equal(await paper(page, 'gsxt_penalties').locator('.document').getAttribute('data-status'), 'ready');
});

test('which conditions a material proves, and which other measures ask for the paper', async () => {
  const page = await open('xuchang-2020', '2022-09-15');
  await tell(page, '12.7');
  await material(page, '12.7').locator('summary').click();
  assert.match(await material(page, '12.7').locator('.proves li').innerText(), /第七条（四）[\s\S]*场所/);
  await tell(page, '12.6');
  const elsewhere = (id) => paper(page, id).locator('.elsewhere');
  assert.equal(await elsewhere('quality_certificate').count(), 0);
  assert.equal(await elsewhere('combined_audit').innerText(), '也用于：南昌市、新疆维吾尔自治区');
  assert.equal(await elsewhere('service_audit').innerText(), '也用于：国家级、新疆维吾尔自治区');
  assert.equal(await elsewhere('five_disclosures').count(), 0);
});

test('only what is still missing: what serves is left out, what is ticked since stays until it is asked for again', async () => {
  const page = await open('xuchang-2020', '2022-09-15');
  await page.tickDocuments({ truth_statement: {}, annual_audit: {} });
  const only = page.tab.locator('zice-materials input[name="lacking"]');
  const shown = () =>
    page.tab
      .locator('zice-materials [data-material]')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.dataset.material));
  assert.equal((await shown()).length, 14);
  await only.check();
  assert.ok(!(await shown()).includes('12.14'));
  assert.equal((await shown()).length, 13);
  assert.equal(await paper(page, 'annual_audit').isVisible(), false);
  assert.equal(await paper(page, 'service_audit').isVisible(), true);
  await page.tickDocuments({ service_audit: {} });
  assert.equal(await material(page, '12.6').getAttribute('data-status'), 'ready');
  assert.ok((await shown()).includes('12.6'));
  await only.uncheck();
  await only.check();
  assert.equal((await shown()).length, 12);
  await only.uncheck();
  assert.equal((await shown()).length, 14);
});

test('on a phone the papers of Xuchang take at most four screens, none at hand and with dates and rows', async () => {
  const page = await site.open();
  await page.tab.setViewportSize({ width: 375, height: 812 });
  await page.choose('xuchang-2020', '2022-09-15');
  const isShort = async () => {
    const { height } = await page.tab.locator('zice-materials').boundingBox();
    assert.ok(height <= 4 * 812, `${height} px`);
  };
  await isShort();
  await page.tab.locator('zice-picker button[name="sample"]').click();
  await paper(page, 'staff_list').locator('input[name="rows"]').waitFor();
  await page.settle();
  await isShort();
});
