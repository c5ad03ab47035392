// Room: by the column the widget stands in, not by the window; and the host's page stands still while it arrives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const readme = readFileSync(new URL('../../../web/README.md', import.meta.url), 'utf8');
/** The styles that web/README.md recommends to reserve room. */
const reserve = /```css\n(zice-assessment, zice-frame \{[^`]*)```/.exec(readme)[1];

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  const html = (body, head) => ({ body: host(body, head), type: 'text/html; charset=utf-8' });
  const around = (element) =>
    html(
      `<h1>办事指南</h1><p>自测之前的文字。</p>${element}<p id="below">自测之后的文字。</p>`,
      `<style>${reserve}</style>`,
    );
  server = await kitServer({
    delays: { '/kit/zice.js': 3000 },
    pages: {
      '/blank': html('', '<style>body { margin: 0 }</style>'),
      '/assessment': around('<zice-assessment></zice-assessment>'),
      '/assessment-chosen': around('<zice-assessment ruleset="xuchang-2020"></zice-assessment>'),
      '/frame': around('<zice-frame></zice-frame>'),
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** What is drawn beyond the column, unless something between scrolls it; how many columns there are; how wide the page is. */
const laidOut = ({ element }) =>
  element.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    const out = [];
    const walk = (one, path) => {
      const styles = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      if (styles.position === 'absolute' || styles.display === 'none') return;
      if (box.width > 1 && (box.right > right + 1 || box.left < left - 1)) out.push(path);
      if (/auto|scroll|hidden|clip/.test(styles.overflowX)) return;
      [...(one.shadowRoot ?? one).children].forEach((child) =>
        walk(child, `${path} ${child.localName}.${child.className}`),
      );
    };
    walk(element, element.localName);
    const grid = getComputedStyle(element.shadowRoot.querySelector('.columns')).gridTemplateColumns;
    return { out, columns: grid.split(' ').length, page: document.documentElement.scrollWidth };
  });

test('a column of 320 px in a wide window, and one of 1200 px: laid out by the column', async () => {
  const { tab } = await openHost(browser.context, `${server.url}/blank`);
  await tab.setViewportSize({ width: 1280, height: 900 });
  for (const [width, columns] of [
    [320, 1],
    [1200, 2],
    [320, 1],
  ]) {
    await tab.evaluate(
      (width) =>
        (document.body.innerHTML = `<div style="width:${width}px"><zice-assessment ruleset="xuchang-2020"></zice-assessment></div>`),
      width,
    );
    const used = await Widget.of(tab.locator(widget));
    await used.tab.locator('zice-picker button[name="sample"]').click();
    await used.tab.locator('zice-results zice-verdict').waitFor();
    await used.settle();
    // Where there is little room each stage is a page of its own.
    for (const step of columns === 1 ? ['zice-results', 'zice-materials', 'zice-interview'] : ['zice-form']) {
      const at = ['zice-interview', 'zice-materials', 'zice-results'].indexOf(step);
      if (at >= 0)
        await used.tab
          .locator('nav li button')
          .nth(at + 1)
          .click();
      await used.tab.locator(step).waitFor();
      assert.deepEqual(await laidOut(used), { out: [], columns, page: 1280 }, `${width} px ${step}`);
    }
    assert.equal(await used.tab.locator('zice-bar').isVisible(), columns === 1);
  }
});

/** Watches from the first moment on. */
const watch = () => {
  window.shifts = [];
  window.paints = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach(({ value, hadRecentInput, sources }) =>
      window.shifts.push({
        value,
        hadRecentInput,
        of: sources.map(({ node }) => node?.id || node?.className || node?.nodeName),
      }),
    ),
  ).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) =>
    window.paints.push(...list.getEntries().map(({ name, startTime }) => ({ name, startTime }))),
  ).observe({ type: 'paint', buffered: true });
};

for (const path of ['assessment', 'assessment-chosen', 'frame']) {
  test(`${path}: the page is painted before the script comes, and stands still when it does`, async () => {
    const { tab } = await openHost(browser.context, `${server.url}/${path}`, watch);
    await tab.waitForFunction(() =>
      document.querySelector('zice-assessment[data-runtime], zice-frame')?.matches(':defined'),
    );
    await tab.waitForTimeout(path === 'frame' ? 4500 : 900);
    const { shifts, paints, script } = await tab.evaluate(() => ({
      shifts: window.shifts,
      paints: window.paints,
      script: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('zice.js')).responseEnd,
    }));
    const first = paints.find(({ name }) => name === 'first-contentful-paint').startTime;
    assert.ok(script >= 3000 && first < 1500, `painted ${first}, script ${script}`);
    const sum = shifts.reduce((total, { value, hadRecentInput }) => total + (hadRecentInput ? 0 : value), 0);
    assert.ok(sum <= 0.01, `${sum} ${JSON.stringify(shifts)}`);
  });
}
