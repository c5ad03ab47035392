// What was put aside under a name, and the ways to a phone: the code of a link, and the phone's own sheet.
import assert from 'node:assert/strict';
import test from 'node:test';
import decodeQR from 'qr/decode.js';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { assets, begun as begunIn, keeping, linkOf, openParts, reopen, saved, told } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const { open } = hosted();
const begun = (text) => begunIn(open, ruleset, text);

test('a snapshot stands in the file, tells what changed since and what turned, and is gone back to', async () => {
  const page = await begun('80');
  await openParts(page, 'snapshots');
  await page.tab.locator('zice-snapshots input').fill('第一稿');
  await page.tab.locator('zice-snapshots button[name="put_aside"]').click();
  await page.type('total_assets', '3');
  const { path, applicant } = await saved(page);
  assert.deepEqual(
    applicant.snapshots.map(({ name, facts }) => [name, facts]),
    [['第一稿', { total_assets: 80 }]],
  );

  await keeping(page, 'clear').click();
  await reopen(page, path);
  const one = page.tab.locator('[data-snapshot="第一稿"]');
  await one.locator('summary').click();
  assert.match(await one.locator('[data-fact="total_assets"]').innerText(), /由 80 改为 3/);
  assert.deepEqual(await one.locator('[data-flip]').evaluateAll((all) => all.map((flip) => flip.dataset.flip)), [
    '7.2/total_assets',
  ]);
  await linkOf(page);
  await openParts(page, 'code-of-link');
  await page.tab.locator('zice-code-of-link svg').waitFor();
  await page.tab.setViewportSize({ width: 375, height: 812 });
  assert.equal(await overflow(page.tab), 0);
  assert.deepEqual(await violations(page.tab), []);

  await one.locator('button[name="open"]').click();
  assert.equal(await assets(page), '80');
  await told(page, 'restore').click();
  assert.equal(await assets(page), '3');
  await one.locator('button[name="remove"]').click();
  await one.waitFor({ state: 'detached' });
  assert.equal((await saved(page)).applicant.snapshots, undefined);
  assert.deepEqual(page.incidents, []);
});

test('the code of a link says the link; one that is too long for a code says so', async () => {
  const page = await begun();
  const link = await linkOf(page);
  await openParts(page, 'code-of-link');
  const drawing = page.tab.locator('zice-code-of-link svg');
  await drawing.waitFor();
  const [side, strokes] = await drawing.evaluate((svg) => [
    svg.viewBox.baseVal.width,
    svg.querySelector('path').getAttribute('d'),
  ]);
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of strokes.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let dy = 0; dy < scale; dy += 1) {
      const start = (y * scale + dy) * width + x * scale;
      for (let at = start; at < start + length * scale; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  assert.equal(decodeQR({ width, height: width, data }), link);
  await page.tab.locator('zice-code-of-link').evaluate((element) => (element.link = `https://a/#${'x'.repeat(2300)}`));
  assert.match(await page.tab.locator('zice-code-of-link .too-long').innerText(), /2,?311 个字节/);
});

test('where a phone has a sheet to share with, the file and the link go there', async () => {
  const page = await open();
  await page.tab.addInitScript(() => {
    window.handed = [];
    navigator.canShare = ({ files }) => files.length === 1;
    navigator.share = async ({ files, url }) => {
      window.handed.push(files ? [files[0].name, await files[0].text()] : url);
      if (window.refuse) throw new DOMException('no', 'NotAllowedError');
    };
  });
  await page.tab.reload();
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  await page.choose(ruleset);
  await page.type('total_assets', '77');
  await keeping(page, 'share').click();
  const link = await linkOf(page);
  await keeping(page, 'share_link').click();
  const [[name, text], url] = await page.tab.evaluate(() => window.handed);
  assert.match(name, /^许昌市.*自测-\d{4}-\d\d-\d\d\.txt$/);
  assert.deepEqual(JSON.parse(text).facts, { total_assets: 77 });
  assert.equal(url, link);
  await page.tab.evaluate(() => (window.refuse = true));
  const download = page.tab.waitForEvent('download');
  await keeping(page, 'share').click();
  assert.match((await download).suggestedFilename(), /\.json$/);
  await keeping(page, 'share_link').click();
  await page.tab.getByText('没有分享成').waitFor();
});
