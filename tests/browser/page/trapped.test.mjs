// When the core fails in the midst of it all, another takes its place: all that was typed is there, and the result is right.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { Page, launch, serve } from '../../kit/browser/page.mjs';
import { poison, poisonable } from '../../kit/browser/poison.mjs';

const ruleset = 'xuchang-2020';

let browser;
let server;
let withoutWasm;
before(async () => {
  browser = await launch({ whole: true });
  server = await serve();
  withoutWasm = await serve("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");
});
after(async () => {
  await browser.close();
  await server.close();
  await withoutWasm.close();
});

async function open(url = server.url) {
  const page = new Page(await browser.context.newPage());
  page.tab.on('console', (message) => page.incidents.push(`console ${message.type()}: ${message.text()}`));
  page.tab.on('pageerror', (error) => page.incidents.push(`error: ${error.message}`));
  await page.tab.addInitScript(poisonable);
  await page.tab.goto(url);
  await page.tab.locator('zice-app[data-runtime]').waitFor();
  return page;
}

/** That the core has failed is told on the console, in the engine's words. */
const unexpected = (page) =>
  page.incidents.filter(
    (one) => !/^console error: .*(RuntimeError|RangeError|wasm-eval|WebAssembly.Module|has failed)/.test(one),
  );
const notice = (page, kind) => page.tab.locator(`zice-notices [data-notice="${kind}"]`);
const answer = (page, id) => page.fact(id).locator('input').inputValue();
const status = (page) => page.row('7.2/total_assets').getAttribute('data-status');
const bareText = (page) =>
  page.tab.locator('zice-details').evaluate((details) => details.shadowRoot.textContent.replace(/\s+/g, ' '));

/** Every kind of answer, a paper and a blank of the application form. */
async function fillIn(page) {
  await page.choose(ruleset, '2022-09-15');
  await page.type('total_assets', '80万');
  await page.type('satisfaction_rate', '91x');
  await page.answer('registered_region', '411000');
  await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="at_hand"]').first().check();
  await page.tab.locator('zice-materials [data-document="served_sme_list"] input[name="rows"]').first().fill('85');
  await page.openPart('application-form');
  await page.tab.locator('zice-application-form summary').click();
  await page.tab.locator('zice-application-form [data-detail="applicant_name"] input').fill('天山服务中心');
  await page.settle();
}

async function allIsThere(page, assets) {
  assert.equal(await answer(page, 'total_assets'), assets);
  assert.equal(await answer(page, 'satisfaction_rate'), '91x');
  assert.equal(await page.fact('registered_region').locator('select[name="prefecture"]').inputValue(), '411000');
  const paper = page.tab.locator('zice-materials [data-document="served_sme_list"]').first();
  assert.equal(await paper.locator('input[name="at_hand"]').isChecked(), true);
  assert.equal(await paper.locator('input[name="rows"]').inputValue(), '85');
  await page.openPart('application-form');
  if (!(await page.tab.locator('zice-application-form [data-detail="applicant_name"]').count())) {
    await page.tab.locator('zice-application-form summary').click();
  }
  assert.equal(
    await page.tab.locator('zice-application-form [data-detail="applicant_name"] input').inputValue(),
    '天山服务中心',
  );
}

/** How a core fails: while a figure is typed, while it is explained, while another measure is chosen. */
const rounds = [
  ['wasm', 'unreachable', 'stack of the module', 'memory out of bounds'],
  ['wasm', 'stack of the script', 'out of memory', 'unreachable'],
  ['fallback', 'stack of the script', 'out of memory', 'stack of the script'],
];

for (const [runtime, typing, explaining, choosing] of rounds) {
  test(`${runtime}, ${typing}, ${explaining}, ${choosing}: a fresh core, all that was typed, and the right result`, async () => {
    const page = await open(runtime === 'wasm' ? server.url : withoutWasm.url);
    assert.equal(await page.runtime, runtime);
    await fillIn(page);
    const high = await bareText(page);
    await page.type('total_assets', '1');
    await page.settle();
    const low = await bareText(page);
    assert.notEqual(low, high);
    // While a figure is typed.
    await poison(page, typing);
    await page.type('total_assets', '80万元');
    await notice(page, 'restarted').waitFor();
    await page.settle();
    await allIsThere(page, '80万元');
    assert.equal(await status(page), 'met');
    assert.equal(await bareText(page), high);
    // While it is explained, once typing has paused.
    await page.tab.locator('button[name="dismiss"]').click();
    await page.fact('total_assets').locator('input').fill('1');
    await poison(page, explaining);
    await notice(page, 'restarted').waitFor();
    await page.settle();
    assert.equal(await bareText(page), low);
    // While another measure is chosen.
    await poison(page, choosing);
    await page.tab.locator('zice-picker [data-ruleset="xinjiang-2021"]').click();
    await page.tab.waitForFunction(() => window.poison.times === 0);
    await page.settle();
    await page.choose(ruleset);
    await page.settle();
    await allIsThere(page, '1');
    assert.deepEqual(unexpected(page), []);
    await page.tab.close();
  });
}

test('whoever goes on typing while another core starts keeps the box', async () => {
  const page = await open();
  await fillIn(page);
  await page.type('total_assets', '');
  await poison(page, 'unreachable');
  await page.tab.keyboard.type('8');
  await notice(page, 'restarted').waitFor();
  await page.settle();
  await page.tab.keyboard.type('2');
  await page.settle();
  await allIsThere(page, '82');
  assert.deepEqual(unexpected(page), []);
  await page.tab.close();
});

test('while a choice in a list is counted: the next core counts it, and the rows are not asked for again', async () => {
  const page = await open();
  await page.choose('xinjiang-2021', '2022-09-15');
  const people = Array.from({ length: 20 }, (_, i) => `人员${i},本科,${i < 12 ? '工程师' : ''},是`);
  await page.openPart('lists');
  const list = page.tab.locator('zice-lists [data-list="staff_list"]');
  await list.locator('input[type="file"]').setInputFiles({
    name: '人员.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['姓名,学历,职称,是否专职', ...people].join('\n')),
  });
  const both = page.tab.locator('zice-list-result [data-figure="fulltime_service_staff_with_both"]');
  await both.filter({ hasText: '12 至 20' }).waitFor();
  await poison(page, 'unreachable');
  await list.locator('[data-blanks="title"] select').selectOption('settled');
  await notice(page, 'restarted').waitFor();
  await both.filter({ hasText: '都按“无”计' }).waitFor({ state: 'attached' });
  assert.deepEqual(unexpected(page), []);
  await page.tab.close();
});

test('memory overwritten: the next call traps by itself, and a fresh core takes over', async () => {
  const page = await open();
  await fillIn(page);
  const before = await page.tab.evaluate(() => {
    const memory = Object.values(window.cores.at(-1)).find((one) => one instanceof WebAssembly.Memory);
    new Uint8Array(memory.buffer).fill(0xff);
    return window.cores.length;
  });
  await page.type('total_assets', '80万元');
  await notice(page, 'restarted').waitFor();
  await page.settle();
  assert.equal(await page.tab.evaluate(() => window.cores.length), before + 1);
  await allIsThere(page, '80万元');
  assert.equal(await status(page), 'met');
  assert.deepEqual(unexpected(page), []);
});

test('while all are compared, and while a link is made', async () => {
  const page = await open();
  await fillIn(page);
  await page.choose('all');
  await page.settle();
  await poison(page, 'unreachable');
  await page.type('total_assets', '81');
  await notice(page, 'restarted').waitFor();
  await page.settle();
  assert.ok((await page.tab.locator('zice-comparison').count()) > 0);
  await page.choose(ruleset);
  await page.settle();
  await page.tab.locator('button[name="dismiss"]').click();
  await poison(page, 'unreachable');
  await page.tab.locator('zice-keeping button[name="link"]').click();
  await notice(page, 'restarted').waitFor();
  await page.settle();
  await page.tab.locator('zice-keeping button[name="link"]').click();
  const link = await page.tab.locator('zice-keeping #link').inputValue();
  const other = await open(link);
  await notice(other, 'opened').waitFor();
  assert.equal(await answer(other, 'total_assets'), '81');
});

test('answers on which every core fails: said so, all is there, and the next change is tried again', async () => {
  const page = await open();
  await fillIn(page);
  await poison(page, 'unreachable', 1e9);
  await page.type('total_assets', '80万元');
  const said = page.tab.locator('.ahead [role="alert"]');
  await said.waitFor();
  assert.match(await said.innerText(), /没有结果[^]*都在/);
  assert.equal(await page.tab.locator('zice-results').count(), 0);
  const cores = await page.tab.evaluate(() => window.cores.length);
  await page.settle();
  assert.equal(await page.tab.evaluate(() => window.cores.length), cores, 'it does not go on for ever');
  assert.equal(await answer(page, 'total_assets'), '80万元');
  await poison(page, '', 0);
  await page.type('total_assets', '82');
  await page.tab.locator('zice-results').waitFor();
  await page.settle();
  await allIsThere(page, '82');
  assert.equal(await status(page), 'met');
  assert.deepEqual(unexpected(page), []);
});
