// The dated steps: what is certain and what is not, and the file for a calendar.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { inflateSync } from 'node:zlib';
import { hosted } from '../../kit/browser/page.mjs';

const { open } = hosted();

async function calendarOf(page) {
  const download = page.tab.waitForEvent('download');
  await page.tab.locator('zice-results .to-calendar').click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the timeline as a calendar file, counted from the planning dates', async () => {
  const page = await open();
  await page.choose('xinjiang-2021', '2021-09-15');
  await page.answer('submitted_on', '2021-08-31');
  await page.settle();
  await page.tab.clock.setFixedTime('2021-09-15T08:00:00Z');
  const { name, text } = await calendarOf(page);
  assert.equal(name, 'xinjiang-2021.ics');
  // Xinjiang art. 15: 60 calendar days. Whose title it will be is not said yet, so no report is due (art. 18).
  assert.match(text, /UID:xinjiang-2021\.decision\.[0-9a-f]{32}@zice\r\n[^]*?DTSTART;VALUE=DATE:20211030\r\n/);
  assert.doesNotMatch(text, /annual-report/);
  await page.answer('submitted_on', '2021-09-01');
  await page.answer('title_granted_on', '2021-11-30');
  await page.settle();
  await page.tab.clock.setFixedTime('2021-09-15T08:00:01Z');
  const corrected = (await calendarOf(page)).text;
  assert.match(corrected, /UID:xinjiang-2021\.annual-report\.2021[^]*?DTSTART;VALUE=DATE:20211215\r\n/);
  const event = (all) => all.slice(all.indexOf('UID:xinjiang-2021.decision'));
  const uid = (all) => /UID:[^]*?(?=\r\n[A-Z])/.exec(event(all))[0];
  const stamp = (all) => /LAST-MODIFIED:(\S+)/.exec(event(all))[1];
  assert.equal(uid(corrected), uid(text));
  assert.deepEqual([stamp(text), stamp(corrected)], ['20210915T080000Z', '20210915T080001Z']);
  assert.deepEqual(page.incidents, []);
});

test('two visitors have different calendars; a saved file keeps its own', async () => {
  const visit = async (act) => {
    const page = await open();
    await act(page);
    await page.settle();
    const { text } = await calendarOf(page);
    return { page, uids: text.replaceAll('\r\n ', '').match(/UID:\S+/g) };
  };
  const fill = async (page) => {
    await page.choose('xinjiang-2021', '2021-09-15');
    await page.answer('submitted_on', '2021-08-31');
  };
  const [one, other] = [await visit(fill), await visit(fill)];
  assert.equal(one.uids.length, other.uids.length);
  assert.deepEqual(
    one.uids.filter((uid) => other.uids.includes(uid)),
    [],
  );
  const download = one.page.tab.waitForEvent('download');
  await one.page.tab.locator('zice-keeping button[name="save"]').click();
  const path = await (await download).path();
  assert.match(JSON.parse(readFileSync(path, 'utf8')).calendar, /^[0-9a-f]{32}$/);
  const again = await visit(async (page) => {
    await page.tab
      .locator('zice-keeping input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: readFileSync(path) });
    await page.tab.locator('zice-notices [data-notice]').waitFor();
    await page.choose('xinjiang-2021', '2021-09-15');
  });
  assert.deepEqual(again.uids, one.uids);
  // A link is for others.
  await one.page.tab.locator('zice-keeping button[name="link"]').click();
  const link = one.page.tab.locator('zice-keeping #link');
  await link.waitFor();
  const shared = JSON.parse(inflateSync(Buffer.from((await link.inputValue()).split('#zice=z')[1], 'base64url')));
  assert.equal(shared.applicant.calendar, undefined);
});

test('no calendar without a day to come, and the page says why', async () => {
  const page = await open();
  await page.choose('xuchang-2020', '2022-09-15');
  await page.settle();
  const timeline = page.tab.locator('zice-timeline');
  assert.equal(await timeline.locator('.to-calendar').count(), 0);
  assert.match(await timeline.locator('.no-calendar').innerText(), /没有日历文件/);
  const window = timeline.locator('[data-step="application-window"]');
  assert.match(await window.innerText(), /时间以当年通知为准/);
  assert.equal(await window.locator('time').count(), 0);
  // What has no day stands after the day of assessment.
  const rows = await timeline
    .locator('li')
    .evaluateAll((steps) => steps.map(({ dataset, className }) => dataset.step ?? className));
  assert.deepEqual(rows, ['force', 'today', 'application-window']);
  await page.answer('title_granted_on', '2022-02-28');
  await page.settle();
  assert.equal(await timeline.locator('.to-calendar').count(), 1);
  assert.equal(await timeline.locator('.no-calendar').count(), 0);
});

test('a window after the measure is not shown as certain', async () => {
  const page = await open();
  await page.choose('national-2010', '2026-04-10');
  await page.settle();
  const steps = page.tab.locator('zice-timeline');
  const window = await steps.locator('[data-step="application-window"]').innerText();
  assert.match(window, /办法届时不在施行/);
  assert.doesNotMatch(window, /日期确定/);
  assert.match(await steps.locator('[data-step="force"]').innerText(), /止日是最迟的一天/);
  assert.equal(await steps.locator('.to-calendar').count(), 0);
});

test('an applicant in a city of the production and construction corps is told of the other title', async () => {
  const page = await open();
  await page.choose('xinjiang-2021', '2022-09-15');
  await page.settle();
  const told = page.tab.locator('zice-force [data-notice]');
  assert.equal(await told.count(), 0);
  await page.answer('registered_region', '659001');
  await page.settle();
  assert.match(await told.innerText(), /兵团/);
});
