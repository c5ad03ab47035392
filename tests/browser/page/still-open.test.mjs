// What is left to answer, what a figure hangs on meanwhile, and which standards another answer brings.
import assert from 'node:assert/strict';
import test from 'node:test';
import { native } from '../../kit/runtimes.mjs';
import { begun, fileOf } from '../../kit/browser/begun.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const site = hosted();
const opened = (t, ...given) => begun(site, t, ...given);
const assess = (ruleset, applicant) => JSON.parse(native.assess(ruleset, JSON.stringify(applicant)));

test('the fewest answers settle it only if they turn out well, and nought is never promised', async (t) => {
  const page = await opened(t, 'xuchang-2020', '2022-09-15');
  const words = () => page.tab.locator('zice-progress .remaining').innerText();
  assert.match(
    await words(),
    /^如果都达到，最少再答 \d+ 项即可定论；有的一项未达到，就可能提前定论（还有 \d+ 项可能改变结论）$/,
  );
  // Where the core cannot tell, as of an applicant it refuses as a whole.
  const explain = (said) =>
    page.tab.locator('zice-progress').evaluate((element, other) => {
      element.explanation = { ...element.explanation, ...other };
      return element.updateComplete;
    }, said);
  await explain({ fewest: 0 });
  assert.match(await words(), /^还有 \d+ 项可能改变结论$/);
  // Of several measures together fewer might do.
  await explain({ fewest: 7, assessment: null });
  assert.match(await words(), /^如果都达到，再答 7 项即可定论；/);
  const { facts } = fileOf('xuchang-2020');
  const { legal_status, ...others } = facts;
  await page.fill({ facts: others });
  await page.settle();
  const { open_questions, fewest_answers } = assess('xuchang-2020', { ...fileOf('xuchang-2020'), facts: others });
  assert.deepEqual([open_questions.includes('legal_status'), fewest_answers], [true, 1]);
  assert.match(await words(), /^如果都达到，最少再答 1 项即可定论（还有 \d+ 项可能改变结论）$/);
});

test('a figure below its threshold that may be excused: below, by how much, and on what it hangs', async (t) => {
  const page = await opened(t, 'xuchang-2020', '2022-09-15', { total_assets: 45, training_attendances: 500 });
  await page.tab.locator('zice-results [data-group="unknown"] > summary').click();
  const line = page.row('7.2/total_assets');
  assert.equal(await line.getAttribute('data-status'), 'unknown');
  assert.match(
    await line.innerText(),
    /实际 45 万元[^]*低于 50 万元[^]*还差 5 万元[^]*结果取决于未填的：\s*属地主管部门认可/,
  );
  assert.match(await page.row('training').innerText(), /待定：[^]*年培训600人次以上（还差 100 人次）/);
  await line.locator('.hangs [data-to-fact="local_endorsement"]').click();
  await page.answer('local_endorsement', false);
  assert.match(await line.innerText(), /不少于 50 万元[^]*还差 5 万元/);
  assert.equal(await line.locator('.hangs').count(), 0);
});

test('while the place is not known both figures are named, and what is missing for the higher one', async (t) => {
  const page = await opened(t, 'xinjiang-2021', '2022-09-15', { registered_region: '650000', total_assets: 200 });
  await page.tab.locator('zice-results [data-group="unknown"] > summary').click();
  const line = page.row('7.1/total_assets');
  assert.match(await line.innerText(), /不少于 150 或 250 万元[^]*离 250 还差 50 万元[^]*结果取决于未填的：\s*注册地/);
  await page.choose('all');
  await page.settle();
  const asked = page.tab.locator('zice-comparison [data-figure="total_assets"]');
  await asked.waitFor();
  assert.match(
    await asked.locator('[data-ruleset="xinjiang-2021"]').innerText(),
    /150 或 250\s*万元[^]*还差 50 万元[^]*取决于未填的/,
  );
  assert.match(
    await asked.locator('[data-ruleset="national-2010"]').innerText(),
    /300\s*万元[^]*还差 100 万元[^]*取决于未填的/,
  );
});

test('once the verdict is settled the questions still unanswered are named and reached', async (t) => {
  const page = await opened(t, 'nanchang-2022', '2022-09-15', { total_assets: 45 });
  const { further_questions: further } = assess('nanchang-2022', {
    zice: 1,
    as_of: '2022-09-15',
    facts: { total_assets: 45 },
  });
  assert.ok(further.length > 10);
  const progress = page.tab.locator('zice-progress');
  assert.equal(await progress.locator('.remaining').getAttribute('data-further'), String(further.length));
  assert.match(
    await progress.locator('section').innerText(),
    new RegExp(`不会再变；还有 ${further.length} 项没有填[^]*另外未填的`),
  );
  await progress.locator('.next').click();
  const reached = () => page.tab.locator('zice-form').evaluate((form) => form.shadowRoot.activeElement?.dataset.fact);
  assert.equal(await reached(), further[0]);
  await page.tab.locator('zice-verdict .open-questions button').nth(1).click();
  assert.equal(await reached(), further[1]);
  await page.fill(fileOf('nanchang-2022'));
  await page.type('total_assets', '45');
  await page.settle();
  assert.equal(await progress.locator('.remaining').innerText(), '所填已足以定论；其余情况不会改变结论。');
});

test('another place of registration says which standards are others; a province alone says nothing yet', async (t) => {
  const page = await opened(t, 'xinjiang-2021', '2022-09-15');
  const told = () =>
    page.tab
      .locator('zice-form zice-standards [data-standard]')
      .evaluateAll((all) => all.map((one) => [one.dataset.standard, one.innerText]));
  const province = page.fact('registered_region').locator('select[name="province"]');
  const prefecture = page.fact('registered_region').locator('select[name="prefecture"]');
  await province.selectOption('650000');
  await prefecture.selectOption('650100');
  assert.deepEqual(await told(), []);
  await prefecture.selectOption('652900');
  const south = await told();
  assert.equal(south.length, 11);
  assert.match(south.find(([id]) => id === '7.1/total_assets')[1], /由 250 改为 150 万元/);
  assert.equal(await page.tab.locator('zice-form zice-standards [role="status"]').count(), 1);
  await prefecture.selectOption('650000');
  assert.deepEqual(await told(), []);
  await prefecture.selectOption('650100');
  assert.match((await told()).find(([id]) => id === '7.1/total_assets')[1], /由 150 改为 250 万元/);
  await prefecture.selectOption('650200');
  assert.deepEqual(await told(), []);
  // What follows from another answer is none of the place's doing.
  await page.type('smes_served_year_before', '80');
  await prefecture.selectOption('652800');
  assert.deepEqual(await told(), []);
});
