// rulesets-src: a bureau's own measures. A bad one must never end in a wrong or an empty verdict.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { bytesOf } from '../../kit/shipped.mjs';
import { applicantOf, kitFrame, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer, strict } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const shippedText = bytesOf('xuchang-2020.json').toString();
/** Valid, with another name and a threshold ten times as high. */
const own = shippedText
  .replace('"id": "xuchang-2020"', '"id": "example-2030"')
  .replace('"figure": "total_assets", "at_least": "50 万元"', '"figure": "total_assets", "at_least": "500 万元"');

const bad = {
  'cut short': [own.slice(0, own.length / 2), /own\.json:\d+:\d+: /],
  'an unknown fact': [
    own.replace('"figure": "total_assets"', '"figure": "no_such_fact"'),
    /own\.json:\d+:\d+: .*no_such_fact/,
  ],
  'more mistakes than anyone reads': [
    JSON.stringify({ ...JSON.parse(own), conditions: Array(59_999).fill(1), materials: [] }),
    /own\.json:\d+:\d+: .*共有 60000 处错误/,
  ],
  'an id that means all': [own.replace('"example-2030"', '"all"'), /own\.json:\d+:\d+: .*"all" 不能作规则标识/],
  'an error page with status 200': ['<!doctype html><title>404</title>', /own\.json:1:1: /],
  'an empty file': ['', /own\.json:1:1: /],
  'not in UTF-8': [Buffer.from([0x7b, 0xff, 0xfe]), /own\.json: /],
  'an error with status 404': [{ body: 'no', status: 404 }, /own\.json: .*HTTP 404/],
};

let browser;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(45_000);
});
after(() => browser.close());

const listens = () => {
  window.told = [];
  addEventListener('DOMContentLoaded', () =>
    document
      .querySelectorAll('zice-assessment, zice-frame')
      .forEach((one) =>
        ['zice-ready', 'zice-error', 'zice-verdict'].forEach((name) =>
          one.addEventListener(name, ({ type, detail }) => window.told.push({ type, detail })),
        ),
      ),
  );
};

async function opened(t, body, pages = {}) {
  const policy = strict.replace("connect-src 'none'", "connect-src 'self'");
  const page = { body: host(body), type: 'text/html; charset=utf-8' };
  const server = await kitServer({ policy, pages: { '/': page, '/own.json': own, ...pages } });
  t.after(() => server.close());
  return openHost(browser.context, `${server.url}/`, listens);
}

const told = (tab, type) => tab.evaluate((type) => window.told.filter((one) => one.type === type), type);

async function toldOnce(tab, type) {
  await tab.waitForFunction((type) => window.told.some((one) => one.type === type), type);
  await tab.waitForTimeout(300);
  return told(tab, type);
}

/** The notice stands, nothing to choose or to read as a verdict does, and the findings are for the webmaster alone. */
async function refuses({ tab, incidents }, place, finding) {
  const errors = await toldOnce(tab, 'zice-error');
  assert.equal(errors.length, 1);
  assert.equal(errors[0].detail.reason, 'rulesets_refused');
  assert.match(errors[0].detail.problems.join('\n'), finding);
  assert.ok(errors[0].detail.problems.length <= 101, `${errors[0].detail.problems.length} problems`);
  await place.locator('.notice[role="alert"]').waitFor();
  const shown = await place.locator('.main').innerText();
  assert.match(shown, /自测暂时不能使用/);
  assert.doesNotMatch(shown, /own\.json/);
  for (const part of ['zice-picker', 'zice-form', 'zice-verdict', 'zice-results']) {
    assert.equal(await place.locator(part).count(), 0, part);
  }
  assert.ok(
    incidents.some((one) => one.startsWith('console error: zice-') && finding.test(one)),
    incidents.join('\n'),
  );
  assert.deepEqual(await told(tab, 'zice-ready'), []);
  assert.deepEqual(await told(tab, 'zice-verdict'), []);
}

test('articles in their own words and the page of the issuer, where the file brings them; its English, where it has some', async (t) => {
  const quote = '平台运营单位资产总额不低于50万元。';
  const address = 'https://example.com/measure';
  const file = JSON.parse(own);
  Object.assign(file, { quotes: { 7.2: quote }, source: { ...file.source, url: address } });
  file.conditions.find(({ id }) => id === '7.2/total_assets').en = 'At least as much as is said here';
  const { tab } = await opened(t, `<${widget} rulesets-src="own.json"></${widget}>`, {
    '/own.json': JSON.stringify(file),
  });
  const used = await Widget.of(tab.locator(widget));
  await used.openFile(applicantOf('xuchang-2020'));
  await used.type('total_assets', '5');
  await used.settle();
  const line = used.tab.locator('zice-results [data-node="7.2/total_assets"]');
  await line.locator('> details > summary').click();
  await line.locator('.quote summary').click();
  assert.equal(await line.locator('blockquote').innerText(), quote);
  const link = line.locator('.source a');
  assert.equal(await link.getAttribute('href'), address);
  assert.equal(await link.getAttribute('rel'), 'noopener noreferrer');
  const elsewhere = used.tab.locator('zice-results [data-node="7.5/has_fee_standards"]').first();
  assert.equal(await elsewhere.locator('.quote').count(), 0);
  await tab.locator(widget).evaluate((element) => element.setAttribute('lang', 'en'));
  const said = line.locator('.text [lang="en"]').first();
  assert.equal(await said.innerText(), 'At least as much as is said here');
});

for (const name of [widget, 'zice-frame']) {
  const placeOf = async (tab) => (name === widget ? tab.locator(widget) : (await kitFrame(tab)).locator('zice-framed'));

  test(`${name}: a measure of the bureau's own is weighed by its own figures`, async (t) => {
    assert.notEqual(own, shippedText.replace('xuchang-2020', 'example-2030'));
    const { tab, incidents } = await opened(t, `<${name} rulesets-src="own.json"></${name}>`);
    const used = await Widget.of(await placeOf(tab));
    await used.tab.locator('zice-form').waitFor();
    assert.equal(await used.tab.locator('zice-picker [data-ruleset="xuchang-2020"]').count(), 0);
    await used.openFile(applicantOf('xuchang-2020'));
    await used.type('total_assets', '499');
    await used.settle();
    assert.equal(await used.verdict, 'falls_short');
    await used.type('total_assets', '500');
    await used.settle();
    assert.equal(await used.verdict, 'meets');
    assert.deepEqual(incidents, []);
  });

  test(`${name}: beside those that ship, where rulesets names them`, async (t) => {
    const { tab } = await opened(
      t,
      `<${name} rulesets-src="own.json" rulesets="example-2030 national-2010" ruleset="all"></${name}>`,
    );
    const used = await Widget.of(await placeOf(tab));
    const offered = await used.tab
      .locator('zice-picker [data-ruleset]')
      .evaluateAll((all) => all.map((one) => one.dataset.ruleset));
    assert.deepEqual(offered.filter((id) => id !== 'all').sort(), ['example-2030', 'national-2010']);
  });

  for (const [mistake, [file, finding]] of Object.entries(bad)) {
    test(`${name}: refused: ${mistake}`, async (t) => {
      const page = await opened(t, `<${name} rulesets-src="own.json"></${name}>`, { '/own.json': file });
      await refuses(page, await placeOf(page.tab), finding);
    });
  }

  test(`${name}: refused: the same id twice`, async (t) => {
    const page = await opened(t, `<${name} rulesets-src="own.json, own2.json"></${name}>`, { '/own2.json': own });
    await refuses(page, await placeOf(page.tab), /own2\.json.*example-2030/);
  });

  test(`${name}: refused: a list of nothing`, async (t) => {
    const page = await opened(t, `<${name} rulesets-src=" , "></${name}>`);
    await refuses(page, await placeOf(page.tab), /rulesets-src/);
  });

  test(`${name}: an empty attribute is none`, async (t) => {
    const { tab } = await opened(t, `<${name} rulesets-src=""></${name}>`);
    const used = await Widget.of(await placeOf(tab));
    assert.equal(await used.tab.locator('zice-picker [data-ruleset="xuchang-2020"]').count(), 1);
  });
}
