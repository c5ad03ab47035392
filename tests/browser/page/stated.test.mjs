// What a verdict must not be shown without: whether the measure is in force, whose applicants it takes, and as of which day
// it is.
import assert from 'node:assert/strict';
import test from 'node:test';
import { begun, fileOf } from '../../kit/browser/begun.mjs';
import { linkOf, repack, unpack } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { printed } from '../../kit/browser/paper.mjs';

const phone = { width: 375, height: 812 };
const desk = { width: 1280, height: 900 };

const site = hosted();
const opened = (t, ...given) => begun(site, t, ...given);

/** The words for screen readers, told once typing pauses. */
const spoken = (page) => page.tab.locator('zice-app p.unseen[role="status"]').innerText();
const panel = (page) => page.tab.locator('zice-verdict [data-verdict]').innerText();

async function bar(page) {
  await page.tab.setViewportSize(phone);
  const words = await page.tab.locator('zice-bar .bar').innerText();
  await page.tab.setViewportSize(desk);
  return words;
}

/** Everywhere a verdict is read: beside the questions, at the foot of a phone, by ear, on paper. */
async function everywhere(page) {
  const paper = await printed(page);
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
    await page.tab.locator('zice-comparison #measures').waitFor();
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
    await page.tab.locator('zice-comparison #measures').waitFor();
    for (const part of ['zice-verdict-strip', 'zice-comparison .measures'])
      assert.match(
        await page.tab.locator(`${part} [data-ruleset="${measure}"]`).first().innerText(),
        new RegExp(`注册地不在${place}`),
      );
  }
  // Where it is a condition, it is missed.
  const page = await opened(t, 'xuchang-2020', '2022-09-15', { registered_region: '350200' });
  assert.equal(await page.verdict, 'falls_short');
  assert.equal(await page.tab.locator('[data-limit="elsewhere"]').count(), 0);
});

test('what excludes from applying stands above the verdict: another place, a title already held (Articles 7(1) and 19)', async (t) => {
  const facts = { registered_region: '350200', holds_provincial_title: true };
  const page = await opened(t, 'xuchang-2020', '2022-09-15', facts);
  await page.settle();
  const limits = page.tab.locator('zice-verdict .whether [data-limit="condition"]');
  assert.equal(await limits.count(), 2);
  assert.match(await limits.nth(0).innerText(), /注册地不在许昌市/);
  assert.match(await limits.nth(1).innerText(), /有条款排除申报.*第十九条/s);
  assert.match(await bar(page), /有条款排除申报/);
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
  const other = await site.open(await linkOf(page));
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
  const link = await linkOf(page);
  const shared = unpack(link);
  const reopened = async (outcome) => {
    shared.outcomes['xiamen-2021'] = { ...shared.outcomes['xiamen-2021'], ...outcome };
    const other = await site.open(repack(link, shared));
    const words = await other.tab.locator('[data-notice="outdated"]').innerText();
    await other.tab.close();
    return words;
  };
  assert.match(await reopened({ hash: 'sha1-0' }), /各部办法的结论都与保存时相同/);
  assert.match(await reopened({ verdict: 'meets' }), /变为“有要求未达到”（已失效；注册地不在厦门市）/);
});

test('a screen reader is told a verdict once for each change, and nothing while it stays', async (t) => {
  const page = await opened(t, 'xiamen-2021', '2022-09-15', { registered_region: '350200', total_assets: 1000 });
  const region = page.tab.locator('zice-app p.unseen[role="status"]');
  await region.evaluate((one) => {
    globalThis.told = [];
    const tell = () => globalThis.told.push(one.textContent.trim());
    new MutationObserver(tell).observe(one, { subtree: true, childList: true, characterData: true });
  });
  const told = async (act) => {
    await page.tab.evaluate(() => (globalThis.told = []));
    await act();
    await page.settle();
    return page.tab.evaluate(() => globalThis.told);
  };
  // From 1,000 to 5: one condition is missed, which changes the verdict and its counts at once.
  const missed = await told(() => page.type('total_assets', '5'));
  assert.equal(missed.length, 1, missed.join('\n'));
  assert.match(missed[0], /未达到/);
  assert.deepEqual(await told(() => page.type('total_assets', '6')), []);
  const mended = await told(() => page.type('total_assets', '1000'));
  assert.equal(mended.length, 1, mended.join('\n'));
});
