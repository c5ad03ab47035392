// What a verdict must not be shown without: whether the measure is in force, whose applicants it takes, as of which day it
// is, what its figures hang on and what is left to answer.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { deflateSync, inflateSync } from 'node:zlib';
import { native } from '../../kit/runtimes.mjs';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const fileOf = (ruleset) => JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
const assess = (ruleset, applicant) => JSON.parse(native.assess(ruleset, JSON.stringify(applicant)));
const phone = { width: 375, height: 812 };
const desk = { width: 1280, height: 900 };

const site = hosted();

async function opened(t, measure, asOf, facts = {}) {
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

/** The words for screen readers, told once typing pauses. */
const spoken = (page) => page.tab.locator('zice-app p.unseen[role="status"]').innerText();
const panel = (page) => page.tab.locator('zice-verdict [data-verdict]').innerText();

async function bar(page) {
  await page.tab.setViewportSize(phone);
  const words = await page.tab.locator('zice-bar .bar').innerText();
  await page.tab.setViewportSize(desk);
  return words;
}

function printed(page, pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-paper-'));
  const path = join(folder, 'page.pdf');
  writeFileSync(path, pdf);
  const words = execFileSync('pdftotext', ['-layout', path, '-']).toString().replace(/\s+/g, '');
  rmSync(folder, { recursive: true });
  return words;
}

/** Everywhere a verdict is read: beside the questions, at the foot of a phone, by ear, on paper. */
async function everywhere(page) {
  const paper = printed(page, await page.tab.pdf({ format: 'A4' }));
  return { panel: await panel(page), bar: await bar(page), spoken: await spoken(page), paper };
}

for (const [measure, asOf, short, long] of [
  ['xiamen-2021', '2026-11-20', '已失效', '本办法已失效'],
  ['national-2010', '2026-11-20', '已被取代', '本办法已被取代'],
  ['nanchang-2022', '2022-06-19', '尚未施行', '本办法尚未施行'],
  ['xinjiang-2021', '2026-07-10', '是否施行有两种理解', '本办法是否施行有两种理解'],
]) {
  test(`${measure} on ${asOf}: ${short}, wherever the verdict is`, async (t) => {
    const page = await opened(t, measure, asOf, { total_assets: 45 });
    for (const [place, words] of Object.entries(await everywhere(page)))
      assert.ok(words.includes(place === 'bar' ? short : long), `${place}: ${words}`);
    await page.choose('all');
    await page.settle();
    const row = (part) => page.tab.locator(`${part} [data-ruleset="${measure}"]`).first();
    assert.match(await row('zice-verdict-strip').innerText(), new RegExp(short));
    await page.tab.locator('zice-comparison h2').waitFor();
    assert.match(await row('zice-comparison .measures').locator('.stated').innerText(), new RegExp(short));
  });
}

test('in force and at home a verdict stands alone', async (t) => {
  const page = await opened(t, 'nanchang-2022', '2022-09-15', { registered_region: '360100', total_assets: 45 });
  assert.equal(await page.tab.locator('[data-limit]').count(), 0);
  assert.equal((await spoken(page)).includes('注意'), false);
});

test('registered elsewhere: whose applicants the city takes, wherever the verdict is, and no status of it', async (t) => {
  for (const [measure, place] of [
    ['nanchang-2022', '南昌市'],
    ['xiamen-2021', '厦门市'],
  ]) {
    const page = await opened(t, measure, '2022-09-15', { registered_region: '411000' });
    for (const [where, words] of Object.entries(await everywhere(page)))
      assert.ok(words.includes(`注册地不在${place}`), `${where}: ${words}`);
    assert.match(await panel(page), /所以不计入结论/);
    assert.equal(await page.verdict, 'incomplete');
    await page.choose('all');
    await page.settle();
    await page.tab.locator('zice-comparison h2').waitFor();
    for (const part of ['zice-verdict-strip', 'zice-comparison .measures'])
      assert.match(
        await page.tab.locator(`${part} [data-ruleset="${measure}"]`).first().innerText(),
        new RegExp(`注册地不在${place}`),
      );
  }
  // Where it is a condition, it is missed.
  const page = await opened(t, 'xuchang-2020', '2022-09-15', { registered_region: '350200' });
  assert.equal(await page.verdict, 'falls_short');
  assert.equal(await page.tab.locator('[data-limit]').count(), 0);
});

test('a sample says as of which day it is; today is one tap away', async (t) => {
  const page = await opened(t, 'xuchang-2020');
  const today = await page.tab.locator('zice-picker input[name="as_of"]').inputValue();
  await page.tab.locator('zice-picker button[name="sample"]').click();
  const day = page.tab.locator('[data-sample] [data-as-of]');
  assert.notEqual(await day.getAttribute('data-as-of'), today);
  assert.match(await day.innerText(), /评估日期现为 \d+年\d+月\d+日，不是今天/);
  await page.tab.locator('[data-sample] button[name="to_today"]').click();
  assert.equal(await day.getAttribute('data-as-of'), today);
  assert.match(await day.innerText(), /评估日期现为今天/);
  assert.equal(await page.tab.locator('zice-picker input[name="as_of"]').inputValue(), today);
  assert.equal(await page.tab.locator('button[name="to_today"]').count(), 0);
});

test('a file and a link say as of which day they are; what is cleared is as of today', async (t) => {
  const page = await opened(t, 'xuchang-2020');
  const asOf = () => page.tab.locator('zice-picker input[name="as_of"]').inputValue();
  const today = await asOf();
  const file = {
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(fileOf('xuchang-2020'))),
  };
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles(file);
  const notice = page.tab.locator('[data-notice="opened"]');
  assert.match(await notice.innerText(), /评估日期现为 2022年9月15日，不是今天/);
  await notice.locator('button[name="to_today"]').click();
  assert.equal(await asOf(), today);

  await page.choose('xuchang-2020', '2022-09-15');
  await page.tab.locator('zice-keeping button[name="link"]').click();
  const link = await page.tab.locator('zice-keeping #link').inputValue();
  const other = await site.open(link);
  assert.match(await other.tab.locator('[data-notice="opened"]').innerText(), /评估日期现为 2022年9月15日，不是今天/);
  await other.tab.locator('nav button[name="clear"]').click();
  assert.match(await other.tab.locator('[data-notice="cleared"]').innerText(), /评估日期现为今天/);
  await other.tab.close();

  // A file without a day leaves it as it is, and says which it is.
  const { as_of: _, ...undated } = fileOf('xuchang-2020');
  await page.tab
    .locator('zice-keeping input[type="file"]')
    .setInputFiles({ ...file, buffer: Buffer.from(JSON.stringify(undated)) });
  assert.equal(await asOf(), '2022-09-15');
});

test('a verdict that came out otherwise is told with its limits; of all measures only verdicts are told', async (t) => {
  const page = await opened(t, 'all', '2026-11-20', { registered_region: '411000', total_assets: 45 });
  await page.tab.locator('zice-keeping button[name="link"]').click();
  const [address, packed] = (await page.tab.locator('zice-keeping #link').inputValue()).split('#zice=z');
  const shared = JSON.parse(inflateSync(Buffer.from(packed, 'base64url')));
  const reopened = async (outcome) => {
    shared.outcomes['xiamen-2021'] = { ...shared.outcomes['xiamen-2021'], ...outcome };
    const other = await site.open(`${address}#zice=z${deflateSync(JSON.stringify(shared)).toString('base64url')}`);
    const words = await other.tab.locator('[data-notice="outdated"]').innerText();
    await other.tab.close();
    return words;
  };
  assert.match(await reopened({ hash: 'sha1-0' }), /各部办法的结论都与保存时相同/);
  assert.match(await reopened({ verdict: 'meets' }), /变为“有要求未达到”（已失效；注册地不在厦门市）/);
});

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

test('on paper no cell of the comparison is blank', async (t) => {
  const page = await opened(t, 'all', '2026-11-20', { registered_region: '411000', total_assets: 45 });
  await page.tab.locator('zice-comparison h2').waitFor();
  for (const width of [700, 1280]) {
    await page.tab.setViewportSize({ width, height: 900 });
    await page.tab.emulateMedia({ media: 'print' });
    await page.tab.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const cells = await page.tab.locator('zice-comparison td').evaluateAll((all) =>
      all
        .filter((cell) => cell.checkVisibility())
        .map((cell) => {
          const heading = cell.querySelector('.column')?.innerText ?? '';
          return [cell.closest('tr').innerText.slice(0, 20), cell.innerText.replace(heading, '').trim()];
        }),
    );
    assert.ok(cells.length > 100);
    assert.deepEqual(
      cells.filter(([, words]) => words === ''),
      [],
    );
    await page.tab.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.tab.emulateMedia({ media: null });
  }
  assert.equal(await page.tab.locator('zice-comparison td details[open]').count(), 0);
  const paper = printed(page, await page.tab.pdf({ format: 'A4' }));
  assert.match(paper, /最少的改动要改动或补填\d+项申报服务功能未填→/);
  assert.match(paper, /效力已失效/);
});
