// What an applicant sees: each figure with its gap and its article, the dates and the measures beside each other. All of it is what the command says of the same applicant.
import assert from 'node:assert/strict';
import test, { after, before, describe } from 'node:test';
import { native } from '../../kit/runtimes.mjs';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
const withFacts = (facts) => ({ ...file, facts: { ...file.facts, ...facts } });
const assess = (applicant) => JSON.parse(native.assess(ruleset, JSON.stringify(applicant)));

/** Figures missed, an attested item missed, and a function whose training falls short. */
const short = withFacts({
  total_assets: 45,
  smes_served_last_year: 30,
  satisfaction_rate: 79.5,
  has_development_plan: false,
  training_attendances: 500,
  submitted_on: '2022-09-20',
  publicity_from: '2022-09-20',
  title_granted_on: '2022-10-10',
});

const site = hosted();

/** A page on which an applicant has answered. */
async function answered(applicant, { measure = ruleset, width = 1280 } = {}) {
  const page = await site.open();
  await page.tab.setViewportSize({ width, height: 900 });
  await page.settle();
  const loaded = site.requests.length;
  await page.choose(measure, file.as_of);
  await page.openAnswers(applicant);
  await page.settle();
  return { page, loaded };
}

/** Nothing was said on the console, and nothing fetched but a comparison, and what a phone begins with. */
async function closed({ page, loaded }) {
  await page.tab.close();
  assert.deepEqual(page.incidents, []);
  assert.deepEqual(
    site.requests.slice(loaded).filter((one) => !/\/(?:comparison|interview)-[\w-]+\.js$/.test(one)),
    [],
  );
}

/** A page of a test's own. */
async function own(t, ...applicant) {
  const one = await answered(...applicant);
  t.after(() => closed(one));
  return one.page;
}

const listed = (page, selector) =>
  page.tab.locator(`zice-results ${selector}`).evaluateAll((all) => all.map((one) => ({ ...one.dataset })));

describe('one who falls short', () => {
  let one;
  before(async () => (one = await answered(short)));
  after(() => closed(one));

  test('a figure that is missed: actual, required and gap at once, its article and wording when opened', async () => {
    const { page } = one;
    assert.equal(await page.verdict, 'falls_short');
    const line = page.row('7.2/total_assets');
    assert.match(await line.innerText(), /第七条（二）[^]*45 万元[^]*不少于 50 万元[^]*还差 5 万元/);
    assert.equal(await line.locator('svg.bar').getAttribute('aria-hidden'), 'true');
    const basis = line.locator('.basis');
    assert.equal(await basis.isVisible(), false);
    await line.locator('summary').focus();
    await page.tab.keyboard.press('Enter');
    assert.match(
      await basis.innerText(),
      /《许昌市中小企业公共服务示范平台认定管理办法》第七条（二）[^]*运营单位资产总额不低于50万元[^]*不是注册资本[^]*上年末总资产\s*45 万元/,
    );
    await basis.locator('[data-to-fact="total_assets"]').click();
    await page.fact('total_assets').locator('input:focus').waitFor();
  });

  test('missed conditions come first and every other one is folded under its status', async () => {
    const { page } = one;
    const { conditions } = assess(short);
    const shown = await listed(page, '.conditions .lines > .line');
    assert.deepEqual(
      shown.map(({ node, status }) => `${node} ${status}`).sort(),
      conditions.map(({ id, status }) => `${id} ${status}`).sort(),
    );
    assert.deepEqual([...new Set(shown.map(({ status }) => status))], ['unmet', 'met', 'judged']);
    const judged = page.row('7.2/sound_finances');
    assert.equal(await judged.isVisible(), false);
    await page.tab.locator('zice-verdict button', { hasText: '由评审判断' }).click();
    assert.equal(await judged.isVisible(), true);
  });

  test('a function is a card that names what it lacks; once enough are met the others are folded', async () => {
    const { page } = one;
    const card = page.row('training');
    assert.equal(await card.isVisible(), false);
    await page.tab.locator('zice-results .functions .folded > summary').click();
    assert.equal(await card.getAttribute('data-status'), 'unmet');
    assert.match(await card.innerText(), /还差：\s*年培训600人次以上（还差 100 人次）/);
    assert.equal(await page.row('information').getAttribute('data-status'), 'met');
  });

  test('the dated steps have the dates of the core, the second count beside the first', async () => {
    const { page } = one;
    const { timeline } = assess(short);
    const shown = await page.tab
      .locator('zice-timeline [data-step]')
      .evaluateAll((steps) =>
        steps.map((step) => [step.dataset.step, ...[...step.querySelectorAll('time')].map((day) => day.dateTime)]),
      );
    const ends = (from, until) => [...new Set([from, until])].filter(Boolean);
    assert.deepEqual(
      shown,
      timeline.map((step) => {
        const other = step.from_strict ?? step.until_strict;
        return [
          step.id,
          ...(step.date ? [step.date] : ends(step.from, step.until)),
          ...(other ? ends(step.from_strict ?? step.from, step.until_strict ?? step.until) : []),
          ...(!other && step.until_first_day_counted ? [step.until_first_day_counted] : []),
        ];
      }),
    );
    assert.equal(await page.tab.locator('zice-timeline .today time').getAttribute('datetime'), file.as_of);
    assert.equal(await page.tab.locator('zice-timeline svg.drawing').count(), 1);
  });

  test('the comparison marks the strictest figures, and only where the measures differ', async () => {
    const { page } = one;
    await page.compare(short, ruleset);
    await page.tab.locator('zice-comparison .figures details.folded > summary').click();
    const comparison = JSON.parse(native.compare(JSON.stringify(short)));
    const shown = await page.tab
      .locator('zice-comparison [data-figure]')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('.strictest')].map(
            (word) => `${word.closest('td').dataset.ruleset} ${word.innerText}`,
          ),
        ),
      );
    const marked = comparison.figures.map(({ strictest, entries }) =>
      strictest.length < new Set(entries.map((entry) => entry.ruleset)).size ? strictest.map((id) => `${id} 最高`) : [],
    );
    assert.ok(marked.flat().length > 10);
    assert.deepEqual(
      shown.map((row) => [...row].sort()),
      marked.map((row) => [...row].sort()),
    );
    const counts = await page.tab
      .locator('zice-comparison .measures tbody tr[data-ruleset]')
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.dataset.ruleset,
          ...[...row.cells].slice(2, 5).map((cell) => Number(/\d+$/.exec(cell.innerText))),
        ]),
      );
    assert.deepEqual(
      counts,
      comparison.order.map(({ ruleset: id }) => {
        const { conditions } = comparison.assessments.find((one) => one.ruleset === id).counts;
        return [id, conditions.unmet, conditions.discretionary, conditions.unknown];
      }),
    );
  });
});

test('what the authority decides says why, and by which article', async (t) => {
  const page = await own(t, withFacts({ total_assets: 45, service_staff_with_both: 5, local_endorsement: true }));
  assert.equal(await page.verdict, 'discretionary');
  assert.match(await page.row('7.2/total_assets').locator('.because').innerText(), /允许放宽[^]*第九条，成效显著/);
  assert.match(await page.row('7.3/qualified_share').locator('.because').innerText(), /两种理解[^]*有两种读法/);
});

test('of the functions declared only some are met: the reason before all, those not declared folded', async (t) => {
  const nanchang = JSON.parse(bases.find((base) => base.ruleset === 'nanchang-2022').applicant);
  const declared_functions = ['information', 'technology'];
  const page = await own(
    t,
    { ...nanchang, facts: { ...nanchang.facts, declared_functions, large_events: 3 } },
    {
      measure: 'nanchang-2022',
    },
  );
  assert.equal(await page.verdict, 'discretionary');
  const together = page.tab.locator('zice-results .together[data-status="discretionary"]');
  assert.match(await together.innerText(), /申报 2 项，已达到 1 项[^]*可以撤回没有达到的一类/);
  assert.equal(await page.row('technology').isVisible(), true);
  assert.equal(await page.row('quality').isVisible(), false);
});

test('on a phone of 320 pixels nothing scrolls sideways and every control can be hit', async (t) => {
  const page = await own(t, short, { width: 320 });
  await page.compare(short, ruleset);
  assert.equal(await page.tab.evaluate(() => document.documentElement.scrollWidth), 320);
  const small = await page.tab
    .locator('zice-results :is(button, summary), zice-comparison :is(button, summary)')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 44)
        .map((control) => control.innerText),
    );
  assert.deepEqual(small, []);
});
