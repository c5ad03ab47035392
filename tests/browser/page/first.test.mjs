// A page begins with a core of forms alone; the whole follows it, takes over what was answered, and may fail to come.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch, Page, serve } from '../../kit/browser/page.mjs';
import { poison, poisonable } from '../../kit/browser/poison.mjs';

const ruleset = 'xuchang-2020';

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await serve();
});
after(async () => {
  await browser.close();
  await server.close();
});

const notice = (page, kind) => page.tab.locator(`zice-notices [data-notice="${kind}"]`);
const status = (page) => page.row('7.2/total_assets').getAttribute('data-status');

/** A page whose whole core does not come before it is let in. */
async function held(address = server.url, ahead) {
  const page = new Page(await browser.context.newPage());
  if (ahead) await page.tab.addInitScript(ahead);
  let letIn = () => {};
  const wait = new Promise((resolve) => (letIn = resolve));
  await page.tab.route('**/whole-*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.tab.goto(address);
  await page.tab.locator('zice-app[data-runtime="wasm"]').waitFor();
  return { page, letIn };
}

test('before the whole core is there, what is typed is weighed, and what is wrong is said; then it is explained', async () => {
  const { page, letIn } = await held();
  await page.choose(ruleset, '2022-09-15');
  await page.type('total_assets', '80');
  await page.type('satisfaction_rate', '101');
  assert.equal(await status(page), 'met');
  assert.equal(await page.tab.locator('zice-keeping button[name="save"]').isEnabled(), false);
  assert.equal(await page.tab.locator('.ahead.due').count(), 1);
  const words = await page.tab
    .locator('zice-results')
    .evaluate((one) => one.shadowRoot.querySelector('zice-verdict').shadowRoot.textContent);
  letIn();
  await page.tab.locator('.ahead:not(.due)').waitFor();
  assert.equal(await status(page), 'met');
  assert.ok(words.length > 0);
  assert.equal(await page.fact('satisfaction_rate').locator('input').inputValue(), '101');
  await page.tab.locator('zice-keeping button[name="save"]:enabled').waitFor();
  await page.tab.close();
});

test('a link shows its verdict before the whole core is there; then what has changed since is told', async () => {
  const made = await Page.open(browser.context, server.url);
  await made.choose(ruleset, '2022-09-15');
  await made.type('total_assets', '80');
  await made.settle();
  await made.tab.locator('zice-keeping button[name="link"]:enabled').click();
  const link = await made.tab.locator('zice-keeping #link').inputValue();
  const { page, letIn } = await held(link);
  await page.row('7.2/total_assets').waitFor({ state: 'attached' });
  assert.equal(await status(page), 'met');
  assert.equal(await notice(page, 'opened').count(), 0);
  letIn();
  await notice(page, 'opened').waitFor();
  assert.equal(await page.fact('total_assets').locator('input').inputValue(), '80');
});

test('a link that the core refuses is taken back once that can be told', async () => {
  const applicant = { zice: 1, as_of: '2022-09-15', facts: { total_assets: -80 } };
  const shared = JSON.stringify({ applicant, shown: ruleset, outcomes: {} });
  const { page, letIn } = await held(`${server.url}#zice=p${Buffer.from(shared).toString('base64url')}`);
  await page.row('7.2/total_assets').waitFor({ state: 'attached' });
  assert.equal(await status(page), 'unknown');
  letIn();
  await notice(page, 'refused').waitFor();
  assert.equal(await page.tab.locator('zice-results').count(), 0);
});

test('it fails: the whole takes over, with all that was typed', async () => {
  const { page, letIn } = await held(server.url, poisonable);
  await page.choose(ruleset, '2022-09-15');
  await page.type('total_assets', '1');
  assert.notEqual(await status(page), 'met');
  await poison(page, 'unreachable');
  await page.type('total_assets', '80万元');
  await page.tab.waitForFunction(() => window.poison.times === 0);
  letIn();
  await notice(page, 'restarted').waitFor();
  await page.settle();
  assert.equal(await page.fact('total_assets').locator('input').inputValue(), '80万元');
  assert.equal(await status(page), 'met');
});

/** How servers say that there is no such file: with a status, or with a page as if there were. */
const missing = {
  plainly: { body: '', status: 404 },
  'with a page': { body: '<!doctype html><p>没有这个文件</p>', type: 'text/html; charset=utf-8' },
};
const listening = `<zice-assessment ruleset="nanchang-2022" as-of="2022-09-15"></zice-assessment><script>
  window.told = [];
  document.querySelector('zice-assessment').addEventListener('zice-error', ({ detail }) => told.push(detail.code));
</script>`;

for (const [how, answer] of Object.entries(missing)) {
  test(`the whole is missing ${how}: verdicts go on, it is said, and all comes once it is there`, async (t) => {
    const pages = { '/': { body: host(listening), type: 'text/html; charset=utf-8' }, '/kit/zice.core.js': answer };
    const kit = await kitServer({ pages });
    const { tab } = await openHost(browser.context, `${kit.url}/`);
    t.after(() => Promise.all([tab.close(), kit.close()]));
    const used = new Widget(tab.locator(widget));
    const again = used.tab.locator('.notice button[name="again"]');
    await again.waitFor();
    assert.deepEqual(await tab.evaluate(() => window.told), ['core_missing']);
    await used.type('total_assets', '45');
    assert.match(await used.tab.locator('zice-verdict h2').innerText(), /未达到/);
    delete pages['/kit/zice.core.js'];
    await again.click();
    await used.tab.locator('zice-keeping button[name="save"]:enabled').waitFor();
    await used.settle();
    assert.equal(await used.fact('total_assets').locator('input').inputValue(), '45');
    assert.equal(await used.tab.locator('.notice').count(), 0);
  });
}
