// What a visitor has of the widget as of the page: whether to apply at all, English, one question at a time; and of the browser's
// history nothing, for it is the host's.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

/** Of another place, and with a title that excludes: 许工信〔2020〕66号 Articles 7(1) and 19. */
const excluded = '{"zice":1,"facts":{"registered_region":"350200","holds_provincial_title":true}}';
const phone = { width: 375, height: 812 };

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  const page = (name) => ({
    body: host(`<h1>办事指南</h1><${name} ruleset="xuchang-2020" as-of="2022-09-15"></${name}>`),
    type: 'text/html; charset=utf-8',
  });
  server = await kitServer({
    pages: { [`/${widget}`]: page(widget), '/zice-frame': page('zice-frame') },
    policy: "frame-src 'self'",
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** An element on a host's page of this size, how a visitor uses it, and whatever happens there that must not. */
async function opened(t, name, size) {
  const page = await openHost(browser.context, 'about:blank');
  t.after(() => page.tab.close());
  if (size) await page.tab.setViewportSize(size);
  await page.tab.goto(`${server.url}/${name}`);
  const used = name === widget ? await Widget.of(page.tab.locator(widget)) : await framedWidget(page.tab);
  return { ...page, used };
}

for (const name of [widget, 'zice-frame']) {
  test(`${name}: whether to apply at all stands above the verdict, in Chinese and in English`, async (t) => {
    const { tab, incidents, used } = await opened(t, name);
    await used.openFile(excluded);
    const limits = used.tab.locator('zice-verdict .whether [data-limit="condition"]');
    await limits.nth(1).waitFor();
    assert.match(await limits.nth(0).innerText(), /注册地不在许昌市/);
    assert.match(await limits.nth(1).innerText(), /有条款排除申报.*第十九条/s);
    await tab.locator(name).evaluate((one) => one.setAttribute('lang', 'en'));
    await used.tab.locator('.main[lang="en"] zice-verdict .whether').waitFor();
    assert.equal(await limits.count(), 2);
    for (const words of await limits.allInnerTexts()) assert.doesNotMatch(words, /\p{Script=Han}/u);
    assert.deepEqual(incidents, []);
  });

  test(`${name}: on a phone from question to question, to the result and back, without an entry in the history`, async (t) => {
    const { tab, incidents, used } = await opened(t, name, phone);
    const history = () => tab.evaluate(() => [window.history.length, window.history.state, location.href]);
    const before = await history();
    const navigate = (at) => used.tab.locator('nav li button').nth(at).click();
    await navigate(1);
    const question = used.tab.locator('zice-interview .question');
    await question.waitFor();
    const first = await question.getAttribute('data-question');
    await used.openFile(excluded);
    await navigate(1);
    await used.tab.locator(`zice-interview .question:not([data-question="${first}"])`).waitFor();
    await navigate(3);
    await used.tab.locator('.main[data-stage="result"] zice-verdict .whether').waitFor();
    await navigate(0);
    await used.tab.locator('.main[data-stage="choose"] zice-picker').waitFor();
    assert.deepEqual(await history(), before);
    assert.deepEqual(incidents, []);
  });
}
