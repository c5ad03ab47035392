// Files and links as they come from elsewhere: with something behind them, or of any shape at all.
import assert from 'node:assert/strict';
import test from 'node:test';
import { mutated, random } from '../../kit/mutations.mjs';
import { bases } from '../../kit/scenarios.mjs';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

const site = hosted();
const { open } = site;
const notice = (page) => page.tab.locator('zice-notices [data-notice]');
const assets = (page) => page.fact('total_assets').locator('input').inputValue();

async function openFile(page, text) {
  await page.tab.locator('zice-keeping input[type="file"]').setInputFiles({
    name: 'zice.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await notice(page).waitFor();
}

async function linkOf(page) {
  await page.tab.locator('zice-keeping button[name="link"]').click();
  return page.tab.locator('zice-keeping #link').inputValue();
}

const plainLink = (shared) => `#zice=p${Buffer.from(JSON.stringify(shared)).toString('base64url')}`;

test('a link opens with what chats, mails and sentences put behind or into it', async () => {
  const page = await open();
  await page.choose(ruleset, file.as_of);
  await page.type('total_assets', '45');
  const link = await linkOf(page);
  const [address, fragment] = link.split('#');
  const ways = [
    `${link}&appinstall=0`,
    `${link}。`,
    `${link}）`,
    `${link}\u200b`,
    `${link} look`,
    `${address}?from=singlemessage#${fragment}&isappinstalled=0`,
    `${address}#/${fragment}`,
    `${address}#${fragment.replace('=', '%3D').replace(/-/g, '%2D').replace(/_/g, '%5F')}`,
    `${address}#${fragment.match(/.{1,76}/g).join('%0A')}`,
  ];
  for (const way of ways) {
    const other = await open(way);
    await notice(other).waitFor();
    assert.equal(await notice(other).getAttribute('data-notice'), 'opened', way);
    assert.equal(await assets(other), '45');
    assert.deepEqual(other.incidents, []);
    await other.tab.locator('nav button[name="clear"]').click();
    assert.equal(await other.tab.evaluate(() => location.hash), '');
    await other.tab.close();
  }
  const cut = await open(`${link.slice(0, -6)}&appinstall=0`);
  await notice(cut).waitFor();
  assert.equal(await notice(cut).getAttribute('data-notice'), 'broken_link');
});

test('where nothing was entered before, nothing is offered to bring back', async () => {
  const page = await open();
  await page.choose(ruleset, file.as_of);
  await page.type('total_assets', '45');
  const link = await linkOf(page);
  const other = await open(link);
  await notice(other).waitFor();
  const restore = (page) => page.tab.locator('zice-notices button[name="restore"]');
  assert.equal(await restore(other).count(), 0);
  assert.doesNotMatch(await notice(other).innerText(), /恢复/);

  const fresh = await open();
  await openFile(fresh, JSON.stringify(file));
  assert.equal(await restore(fresh).count(), 0);

  // A sample is nobody's, and leaving it is another thing.
  const sampled = await open();
  await sampled.tab.locator('zice-picker button[name="sample"]').click();
  await openFile(sampled, JSON.stringify(file));
  assert.equal(await restore(sampled).count(), 0);
  await sampled.tab.locator('zice-picker button[name="sample"]').click();
  await sampled.tab.locator('zice-notices button[name="leave_sample"]').click();
  assert.equal(await assets(sampled), '80');

  const typed = await open();
  await typed.choose(ruleset);
  await typed.type('total_assets', '77');
  await openFile(typed, JSON.stringify(file));
  await restore(typed).click();
  assert.equal(await assets(typed), '77');

  // A paper alone, or a mark that a figure cannot change, is something too.
  const paper = await open();
  await paper.choose(ruleset);
  await paper.tab.locator('zice-materials input[name="at_hand"]').first().check();
  await openFile(paper, JSON.stringify(file));
  assert.equal(await restore(paper).count(), 1);
});

test('files of any shape are refused in words or opened, and the page goes on', async () => {
  const page = await open();
  await page.choose(ruleset, file.as_of);
  const next = random(5);
  const seen = new Set();
  for (let tries = 0; tries < 30; tries += 1) {
    const text = JSON.stringify(mutated(tries % 2 ? mutated(file, next) : file, next));
    await openFile(page, text);
    const kind = await notice(page).getAttribute('data-notice');
    seen.add(kind);
    assert.ok(['refused', 'opened'].includes(kind), text);
    if (kind === 'refused') assert.ok((await page.tab.locator('zice-notices .errors li').count()) > 0, text);
    await page.tab.locator('zice-notices button[name="dismiss"]').click();
    assert.deepEqual(page.incidents, [], text);
  }
  assert.equal(seen.size, 2);
  await page.type('total_assets', '80');
  assert.equal(await page.row('7.2/total_assets').getAttribute('data-status'), 'met');
});

test('links of any shape too', async () => {
  const page = await open();
  const shared = {
    applicant: file,
    shown: ruleset,
    outcomes: { [ruleset]: { hash: 'sha1-0', verdict: 'meets', statuses: { '7.2/total_assets': 'unmet' } } },
  };
  const next = random(9);
  const seen = new Set();
  for (let tries = 0; tries < 14; tries += 1) {
    const made = mutated(tries % 2 ? mutated(shared, next) : shared, next);
    await page.tab.goto('about:blank');
    await page.tab.goto(site.url + plainLink(made));
    await notice(page).waitFor();
    const kind = await notice(page).getAttribute('data-notice');
    seen.add(kind);
    assert.ok(['refused', 'opened', 'outdated', 'broken_link'].includes(kind), JSON.stringify(made));
    assert.deepEqual(page.incidents, [], JSON.stringify(made));
  }
  assert.ok(seen.size >= 2, [...seen].join());
  await page.choose('nanchang-2022');
});
