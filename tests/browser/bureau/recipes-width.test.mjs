// Width on pages of old: boxes that are as wide as what stands in them, and columns that are given.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { boxes, long } from '../../kit/browser/boxes.mjs';
import { openHost, Widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const elements = {
  'zice-assessment': '<zice-assessment ruleset="xuchang-2020"></zice-assessment>',
  'zice-frame': '<zice-frame ruleset="xuchang-2020"></zice-frame>',
};
const paths = Object.keys(elements).flatMap((name) => Object.keys(boxes).map((box) => [name, box]));
const pathOf = (name, box) => `/${name}/${Object.keys(boxes).indexOf(box)}`;

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  const html = (body) => ({ body: host(body), type: 'text/html; charset=utf-8' });
  server = await kitServer({
    pages: {
      ...Object.fromEntries(paths.map(([name, box]) => [pathOf(name, box), html(boxes[box](elements[name]))])),
      '/long': html(`<div style="float:left"><zice-assessment rulesets-src="/long.json"></zice-assessment></div>`),
      '/long.json': long,
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const [name, box] of paths) {
  test(`${name} in ${box}: wide enough to be used, and no wider than the window`, async () => {
    const { tab } = await openHost(browser.context, `${server.url}${pathOf(name, box)}`);
    await tab.waitForFunction((name) => document.querySelector(name).matches(':defined'), name);
    for (const [window, least] of [
      [375, 300],
      [1280, 560],
    ]) {
      await tab.setViewportSize({ width: window, height: 800 });
      await tab.waitForTimeout(150);
      const { width, page } = await tab.evaluate(
        (name) => ({
          width: document.querySelector(name).getBoundingClientRect().width,
          page: document.documentElement.scrollWidth,
        }),
        name,
      );
      assert.ok(width >= least, `${width} px of ${window}`);
      assert.ok(/table/.test(box) || page <= window, `the page is ${page} px wide of ${window}`);
    }
    await tab.close();
  });
}

test('words of 10,000 characters make nothing wider', async () => {
  const { tab } = await openHost(browser.context, `${server.url}/long`);
  await tab.setViewportSize({ width: 1280, height: 800 });
  const used = await Widget.of(tab.locator('zice-assessment'));
  await used.tab.locator('zice-form').waitFor();
  const { width, page } = await tab.evaluate(() => ({
    width: document.querySelector('zice-assessment').getBoundingClientRect().width,
    page: document.documentElement.scrollWidth,
  }));
  assert.ok(width >= 560 && width <= 1000, `${width} px`);
  assert.equal(page, 1280);
  await tab.close();
});
