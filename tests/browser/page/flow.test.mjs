// From choosing to seeing: by name, by region, all at once; with the keyboard alone; figures as people write them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { bases } from '../../kit/scenarios.mjs';
import { rulesetIds, rulesets } from '../../kit/shipped.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
const sampleOf = (id) => JSON.parse(readFileSync(new URL(`../../../web/samples/${id}.json`, import.meta.url)));

const { open } = hosted();

test('a sample gives a verdict with one tap, is marked, and gives back what was typed', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await page.tab.locator('zice-picker button[name="sample"]').click();
  assert.equal(await page.verdict, 'falls_short');
  assert.equal(
    await page.fact('total_assets').locator('input').inputValue(),
    String(sampleOf(ruleset).facts.total_assets),
  );
  assert.equal(await page.tab.locator('[data-sample]').getAttribute('data-sample'), ruleset);
  await page.type('total_assets', '90');
  await page.tab.locator('button[name="leave_sample"]').click();
  assert.equal(await page.fact('total_assets').locator('input').inputValue(), '77');
  assert.equal(await page.tab.locator('[data-sample]').count(), 0);
  assert.deepEqual(page.incidents, []);
});

test('a fresh page is two taps from a verdict: the measure and its sample', async () => {
  const page = await open();
  await page.tab.evaluate(() => {
    window.taps = 0;
    addEventListener('pointerup', ({ isTrusted }) => (window.taps += isTrusted ? 1 : 0), true);
  });
  await page.tab.locator(`zice-picker [data-ruleset="${ruleset}"]`).click();
  await page.tab.locator('zice-picker button[name="sample"]').click();
  await page.tab.locator('zice-verdict [data-verdict="falls_short"]').waitFor();
  assert.equal(await page.tab.evaluate(() => window.taps), 2);
});

test('every measure has a sample that falls short in one or two conditions, and in none of its own making', async () => {
  const page = await open();
  for (const id of rulesetIds) {
    await page.choose(id);
    await page.tab.locator('zice-picker button[name="sample"]').click();
    await page.settle();
    assert.equal(await page.verdict, 'falls_short', id);
    const missed = await page.tab
      .locator('zice-results section.conditions > .lines > .line[data-status="unmet"]')
      .count();
    assert.ok(missed >= 1 && missed <= 2, `${id}: ${missed}`);
    assert.equal(await page.tab.locator('[data-problem]').count(), 0, id);
    await page.tab.locator('button[name="leave_sample"]').click();
  }
  assert.deepEqual(page.incidents, []);
});

test('by region: the measures that cover it are offered, and the question of that name is answered', async () => {
  const page = await open();
  const finder = page.tab.locator('zice-picker zice-region-field');
  const offers = () =>
    page.tab.locator('zice-picker [data-offer]').evaluateAll((all) => all.map((one) => one.dataset.offer));
  await finder.locator('select[name="province"]').selectOption('410000');
  const everywhere = rulesets.filter(({ level }) => level === 'national').map(({ id }) => id);
  assert.deepEqual(await offers(), everywhere);
  await finder.locator('select[name="prefecture"]').selectOption('411000');
  assert.deepEqual(await offers(), ['xuchang-2020', ...everywhere]);
  await finder.locator('select[name="province"]').selectOption('650000');
  assert.deepEqual(await offers(), ['xinjiang-2021', ...everywhere]);
  await page.tab.locator('zice-picker [data-offer="xinjiang-2021"]').click();
  assert.equal(await page.fact('registered_region').locator('select[name="province"]').inputValue(), '650000');
});

test('progress: fewer questions stand between here and a verdict, and each leads to its field', async () => {
  const page = await open();
  await page.choose(ruleset, file.as_of);
  await page.settle();
  const remaining = async () =>
    Number(await page.tab.locator('zice-progress [data-remaining]').getAttribute('data-remaining'));
  const first = await remaining();
  assert.ok(first > 20);
  assert.match(await page.tab.locator('zice-progress section').innerText(), /最少再答 \d+ 项即可定论/);
  await page.tab.locator('zice-progress .next').click();
  const reached = await page.tab.locator('zice-form').evaluate((form) => form.shadowRoot.activeElement?.dataset.fact);
  assert.ok(reached);
  await page.answer(reached, file.facts[reached]);
  await page.settle();
  assert.ok((await remaining()) < first);
  await page.fill(file);
  await page.settle();
  assert.equal(await remaining(), 0);
});

test('all measures at once: every question of any, and the verdict by each', async () => {
  const page = await open();
  await page.choose('all', file.as_of);
  const asked = await page.tab.locator('zice-form [data-fact]').count();
  await page.choose(ruleset);
  assert.ok(asked > (await page.tab.locator('zice-form [data-fact]').count()));
  await page.choose('all');
  await page.fill(file);
  await page.settle();
  const verdicts = await page.tab
    .locator('zice-verdict-strip [data-ruleset]')
    .evaluateAll((all) => Object.fromEntries(all.map((one) => [one.dataset.ruleset, one.dataset.verdict])));
  assert.deepEqual(Object.keys(verdicts).sort(), [...rulesetIds].sort());
  assert.equal(verdicts[ruleset], 'meets');
  assert.equal(await page.tab.locator('zice-comparison').count(), 1);
  await page.type('total_assets', '45');
  assert.equal(
    await page.tab.locator(`zice-verdict-strip [data-ruleset="${ruleset}"]`).getAttribute('data-verdict'),
    'falls_short',
  );
  await page.type('satisfaction_rate', '120');
  assert.match(await page.fact('satisfaction_rate').locator('#problem').innerText(), /100/);
  assert.deepEqual(page.incidents, []);
});

test('wrong answers are listed above the form, and each leads to its field', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('satisfaction_rate', '120');
  await page.type('total_assets', 'abc');
  await page.settle();
  const problems = page.tab.locator('zice-problems [data-problem]');
  assert.equal(await problems.count(), 2);
  assert.equal(await page.tab.locator('zice-problems [role="alert"]').count(), 1);
  await page.tab.locator('zice-problems [data-problem="satisfaction_rate"] button').click();
  const focused = await page.fact('satisfaction_rate').evaluate((field) => field.shadowRoot.activeElement?.name);
  assert.equal(focused, 'satisfaction_rate');
  await page.type('satisfaction_rate', '90');
  await page.settle();
  assert.equal(await problems.count(), 1);
});

test('figures as people write them, each said back as it was taken', async () => {
  const page = await open();
  await page.choose('xinjiang-2021');
  await page.answer('registered_region', '650100');
  const taken = async (fact, typed) => {
    await page.type(fact, typed);
    return (await page.fact(fact).locator('#understood').innerText()).trim();
  };
  assert.equal(await taken('total_assets', '250万'), '按 250 万元 计');
  assert.equal(await taken('total_assets', '２５０'), '按 250 万元 计');
  assert.equal(await taken('total_assets', '2.5亿'), '按 25,000 万元（2.5 亿元） 计');
  assert.equal(await taken('total_assets', '1,500'), '按 1,500 万元 计');
  assert.equal(await taken('financing_raised', '5000万'), '按 0.5 亿元（5,000 万元） 计');
  assert.equal(await taken('training_attendances', '1.2万人次'), '按 12,000 人次（1.2 万人次） 计');
  assert.equal(await taken('satisfaction_rate', '92.5％'), '按 92.5% 计');
  assert.equal(await page.fact('total_assets').locator('#understood').isVisible(), true);
  await page.type('total_assets', '250');
  assert.equal(await page.fact('total_assets').locator('#understood').isVisible(), false);
  // The smallest step below the figure, one yuan, still counts.
  await page.type('total_assets', '2499999元');
  assert.equal(await page.row('7.1/total_assets').getAttribute('data-status'), 'unmet');
  await page.type('total_assets', '2500000元');
  assert.equal(await page.row('7.1/total_assets').getAttribute('data-status'), 'met');
});

test('functions: the answer without limit stands alone; what only another measure lists is said', async () => {
  const page = await open();
  await page.choose('nanchang-2022');
  await page.answer('declared_functions', ['quality']);
  await page.choose(ruleset);
  const field = page.fact('declared_functions');
  assert.equal(await field.locator('input[value="others"]').isChecked(), true);
  await field.locator('input[value="training"]').check();
  assert.equal(await field.locator('input[value="others"]').count(), 0);
  assert.equal(await field.locator('input[value=""]').isChecked(), false);
  await field.locator('input[value=""]').check();
  assert.equal(await field.locator('input[value="training"]').isChecked(), false);
});

test('the overview reads every answer back and leads to it', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '2.5亿');
  await page.tab.locator('zice-overview summary').click();
  const row = page.tab.locator('zice-overview [data-answered="total_assets"]');
  assert.match(await row.innerText(), /25,000 万元（2\.5 亿元）/);
  await row.locator('button').click();
  assert.equal(
    await page.fact('total_assets').evaluate((field) => field.shadowRoot.activeElement?.name),
    'total_assets',
  );
});

/** Presses Tab until the element with the focus, through all shadow roots, is the one wanted. */
async function tabTo(page, wanted, most = 400) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.tab.keyboard.press('Tab');
    const there = await page.tab.evaluate((selector) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.matches(selector) ?? false;
    }, wanted);
    if (there) return;
  }
  assert.fail(`Tab does not reach ${wanted}`);
}

test('the main job with the keyboard alone', async () => {
  const page = await open();
  await tabTo(page, 'input[name="ruleset"]');
  // Radios are one stop; the arrows go through them.
  const measures = await page.tab
    .locator('zice-picker input[name="ruleset"]')
    .evaluateAll((all) => all.map(({ value }) => value));
  for (let at = 0; at < measures.indexOf('nanchang-2022'); at += 1) await page.tab.keyboard.press('ArrowDown');
  await page.tab.locator('zice-form').waitFor();
  await tabTo(page, 'input[name="total_assets"]');
  await page.tab.keyboard.type('45');
  assert.equal(await page.verdict, 'falls_short');
  await tabTo(page, 'zice-results .pane, .pane');
  assert.deepEqual(page.incidents, []);
});

test('a measure pressed while the one before is being shown keeps the mark', async () => {
  const page = await open();
  const unmarked = await page.tab.locator('zice-picker').evaluate(async (picker) => {
    const [first, next] = picker.renderRoot.querySelectorAll('input[name="ruleset"]');
    const { session } = picker;
    const choose = session.choose;
    session.choose = (id) => {
      session.choose = choose;
      session.choose(id);
      next.click();
    };
    first.click();
    let lost = 0;
    while (session.shown !== next.value) {
      await new Promise((resolve) => setTimeout(resolve));
      if (session.shown === first.value && !next.checked) lost += 1;
    }
    await picker.updateComplete;
    return [lost, next.checked];
  });
  assert.deepEqual(unmarked, [0, true]);
});

test('what is set once the script has come counts, not what was set before it', async () => {
  const page = await open();
  await page.settle();
  const ready = await page.tab.locator('zice-keeping').evaluate(async (keeping) => {
    const late = document.createElement('zice-late');
    Object.assign(late, { keeper: keeping.keeper, ready: false });
    document.body.append(late);
    customElements.define('zice-late', class extends keeping.constructor {});
    late.ready = true;
    await late.updateComplete;
    return [late.ready, late.keeper === keeping.keeper];
  });
  assert.deepEqual(ready, [true, true]);
});
