// Several on a page, and many one after the other.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { openHost, Widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const element = `<zice-assessment ruleset="${ruleset}"></zice-assessment>`;

/** Counts what is compiled and started, at once or soon; the eight bytes that try whether anything may be are not. */
const count = () => {
  window.counts = { compiled: 0, started: 0 };
  const note = (counted, [given]) => {
    if (given.byteLength !== 8) window.counts[counted] += 1;
  };
  for (const [soon, atOnce, counted] of [
    ['compile', 'Module', 'compiled'],
    ['instantiate', 'Instance', 'started'],
  ]) {
    const native = WebAssembly[soon];
    WebAssembly[soon] = function (...given) {
      note(counted, given);
      return native.apply(this, given);
    };
    WebAssembly[atOnce] = new Proxy(WebAssembly[atOnce], {
      construct(made, given) {
        note(counted, given);
        return Reflect.construct(made, given);
      },
    });
  }
};

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(20_000);
  const html = (body) => ({ body: host(body), type: 'text/html; charset=utf-8' });
  server = await kitServer({ pages: { '/ten': html(element.repeat(10)), '/none': html('<main></main>') } });
});
after(async () => {
  await browser.close();
  await server.close();
});

test('ten on a page: either module is compiled once, and each weighs its own', async () => {
  const { tab, incidents } = await openHost(browser.context, `${server.url}/ten`, count);
  const all = tab.locator('zice-assessment');
  for (const at of [0, 9]) await (await Widget.of(all.nth(at))).mainJob(ruleset);
  await tab.waitForFunction(() => document.querySelectorAll('zice-assessment[data-runtime]').length === 10);
  assert.equal((await tab.evaluate(() => window.counts)).compiled, 2);
  assert.deepEqual(incidents, []);
  await tab.close();
});

test('taken out at once it starts nothing, and put back it does', async () => {
  const { tab } = await openHost(browser.context, `${server.url}/none`, count);
  await tab.waitForFunction(() => customElements.get('zice-assessment'));
  await tab.evaluate((element) => {
    const main = document.querySelector('main');
    main.innerHTML = element;
    window.out = main.firstChild;
    window.out.remove();
  }, element);
  await tab.waitForTimeout(500);
  assert.deepEqual(await tab.evaluate(() => window.counts), { compiled: 0, started: 0 });
  await tab.evaluate(() => document.querySelector('main').append(window.out));
  await (await Widget.of(tab.locator('zice-assessment'))).mainJob(ruleset);
  await tab.close();
});

test('a thousand times put in and taken out: what is kept does not grow', { timeout: 300_000 }, async () => {
  const { tab } = await openHost(browser.context, `${server.url}/none`);
  await tab.waitForFunction(() => customElements.get('zice-assessment'));
  const session = await browser.context.newCDPSession(tab);
  const mount = (times) =>
    tab.evaluate(
      async ([element, times]) => {
        const main = document.querySelector('main');
        for (let time = 0; time < times; time += 1) {
          main.innerHTML = element;
          const one = main.firstChild;
          // Of twenty one is used.
          if (time % 20 === 0) await new Promise((resolve) => one.addEventListener('zice-ready', resolve));
          else await one.updateComplete;
          main.textContent = '';
        }
      },
      [element, times],
    );
  const kept = async () => {
    // What one round leaves to others to let go of is gone after the next.
    for (let round = 0; round < 4; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
      await tab.waitForTimeout(200);
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes };
  };
  // In the first half what is compiled, and the browser's own tables, reach the size at which they stay.
  await mount(500);
  const first = await kept();
  await mount(500);
  const last = await kept();
  assert.ok(last.usedSize - first.usedSize < 0.5e6, `${first.usedSize} -> ${last.usedSize} bytes`);
  assert.ok(last.nodes - first.nodes < 1000, `${first.nodes} -> ${last.nodes} nodes`);
  await tab.close();
});
