// A link holds the answers and what came of them, behind the # and nowhere else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { fileOf } from '../../kit/browser/begun.mjs';
import { assets, filled, linkOf, notice, repack, unpack } from '../../kit/browser/kept.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = fileOf(ruleset);

const site = hosted({ whole: true });
const { open } = site;
/** A page with all answers, and the link that it gave for them: filled once, by the first test that wants it. */
let made;
const given = () => (made ??= make());
async function make() {
  const page = await open();
  await filled(page, ruleset);
  return { page, link: await linkOf(page) };
}

test('a link holds the answers behind the # and nowhere else', async () => {
  const { page } = await given();
  await page.type('total_assets', '45');
  const missed = await linkOf(page);
  const address = new URL(missed);
  assert.equal(address.search, '');
  assert.ok(missed.length < 2500, `${missed.length} characters`);
  const before = site.requests.length;

  const other = await open(missed);
  await notice(other).waitFor();
  assert.equal(await notice(other).getAttribute('data-notice'), 'opened');
  assert.equal(await other.verdict, 'falls_short');
  assert.equal(await assets(other), '45');
  assert.equal(await other.tab.locator('zice-picker input[name="as_of"]').inputValue(), file.as_of);
  assert.deepEqual(
    site.requests.slice(before).filter((one) => /zice=|45/.test(one.replace(/assets\/[^ ]*/, ''))),
    [],
  );
  assert.deepEqual(other.incidents, []);
});

test('a link made under another version says so, and what came out otherwise', async () => {
  const { link } = await given();
  const shared = unpack(link);
  const outcome = shared.outcomes[ruleset];
  assert.equal(outcome.verdict, 'meets');

  const statuses = { ...outcome.statuses, '7.2/total_assets': 'unmet' };
  const changed = { ...outcome, hash: 'sha1-0', verdict: 'falls_short', statuses };
  const other = await open(repack(link, { ...shared, outcomes: { [ruleset]: changed } }));
  await notice(other).waitFor();
  assert.equal(await notice(other).getAttribute('data-notice'), 'outdated');
  const flips = other.tab.locator('zice-notices [data-flip]');
  assert.deepEqual(await flips.evaluateAll((all) => all.map((one) => one.dataset.flip)), [
    'verdict',
    '7.2/total_assets',
  ]);
  assert.match(await flips.nth(1).innerText(), /由“未达到”变为“达到”/);

  const same = await open(repack(link, { ...shared, outcomes: { [ruleset]: { ...outcome, hash: 'sha1-0' } } }));
  await notice(same).waitFor();
  assert.match(await notice(same).innerText(), /都与保存时相同/);
});

test('a damaged link, a wrong one and one over typed answers', async () => {
  const { link } = await given();
  for (const bad of ['#zice=zAAAA', '#zice=', '#zice=p', '#zice=pbnVsbA', '#zice=q123']) {
    const other = await open(site.url + bad);
    await notice(other).waitFor();
    assert.equal(await notice(other).getAttribute('data-notice'), 'broken_link', bad);
    assert.deepEqual(other.incidents, []);
    await other.tab.close();
  }
  const refused = await open(repack(link, { ...unpack(link), applicant: { zice: 1, facts: { nonsense: 1 } } }));
  await notice(refused).waitFor();
  assert.equal(await notice(refused).getAttribute('data-notice'), 'refused');

  const typed = await open();
  await typed.choose(ruleset);
  await typed.type('total_assets', '77');
  await typed.tab.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await notice(typed).waitFor();
  assert.equal(await notice(typed).getAttribute('data-notice'), 'waiting');
  assert.equal(await assets(typed), '77');
  await typed.tab.locator('button[name="open_link"]').click();
  assert.equal(await assets(typed), '80');
});

test('clearing empties the address too', async () => {
  const { link } = await given();
  const other = await open(link);
  await notice(other).waitFor();
  await other.tab.locator('nav button[name="clear"]').click();
  assert.equal(await other.tab.evaluate(() => location.hash), '');
  assert.equal(await other.tab.locator('zice-form').count(), 0);
});
