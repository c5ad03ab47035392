// The kit in Firefox and WebKitGTK: the widget and its frame on a host page under the recipe's policy, which each engine
// reads in its own way (what 'self' means in a sandboxed frame, above all).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { boxes } from '../../kit/browser/boxes.mjs';
import { firefox } from '../../kit/browser/firefox.mjs';
import { host, kitServer, strict } from '../../kit/browser/kit-server.mjs';
import { Visitor, until } from '../../kit/browser/visitor.mjs';
import { webkit } from '../../kit/browser/webkit.mjs';

/** As old sites lay out their pages. */
const boxed = Object.values(boxes);
const listen = `for (const name of ['ready', 'verdict', 'error'])
  document.querySelector('[ruleset]').addEventListener('zice-' + name, ({ detail }) =>
    (document.body.dataset[name] = JSON.stringify(detail)));`;
const withListener = (tag) => host(`<h1>示例网站</h1>${tag}<script defer src="/listen.js"></script>`);
const pages = {
  '/widget': { body: withListener('<zice-assessment ruleset="nanchang-2022"></zice-assessment>'), type: 'text/html' },
  '/frame': { body: withListener('<zice-frame ruleset="nanchang-2022" tell-verdict></zice-frame>'), type: 'text/html' },
  '/listen.js': listen,
  ...Object.fromEntries(
    boxed.map((box, at) => [
      `/box-${at}`,
      {
        body: host(['assessment', 'frame'].map((one) => box(`<zice-${one}></zice-${one}>`)).join('<hr>')),
        type: 'text/html',
      },
    ]),
  ),
  '/form': {
    body: host(`<form id="form"><input name="q"><input type="submit">
      <zice-assessment ruleset="nanchang-2022"></zice-assessment></form><script defer src="/keys.js"></script>`),
    type: 'text/html',
  },
  '/keys.js': `document.body.dataset.done = '';
    document.getElementById('form').onsubmit = () => { document.body.dataset.done += 'submit '; return false; };
    document.onkeydown = ({ key }) => {
      if (!/^(Enter|Backspace|Arrow|Delete)/.test(key)) return;
      document.body.dataset.done += key + ' ';
      return false;
    };`,
};
const limit = { timeout: 180_000 };

for (const [name, launch] of Object.entries({ Firefox: firefox, WebKitGTK: webkit })) {
  describe(`the kit in ${name}`, () => {
    let tab;
    let server;
    before(async () => {
      server = await kitServer({ pages, policy: strict });
      tab = await launch({ whole: true });
    }, limit);
    after(async () => {
      await tab?.close();
      await server?.close();
    }, limit);

    const told = (event) =>
      until(event, () => tab.evaluate((find, event) => document.body.dataset[event], event)).then(JSON.parse);

    test(`${name}: the widget weighs what is typed`, limit, async () => {
      await tab.open(`${server.url}/widget`);
      const visitor = new Visitor(tab);
      await visitor.sees('zice-assessment[data-runtime="wasm"]');
      await visitor.type('total_assets', '45');
      await until('the verdict', async () => (await told('verdict')).verdict === 'falls_short');
    });

    test(`${name}: in boxes as wide as what they hold it has a width to be used in`, limit, async () => {
      const found = {};
      for (const [at, box] of Object.keys(boxes).entries()) {
        await tab.open(`${server.url}/box-${at}`);
        await new Visitor(tab).sees('zice-assessment[data-runtime]');
        found[box] = await tab.evaluate(() =>
          [...document.querySelectorAll('zice-assessment, zice-frame')].map((one) => one.offsetWidth),
        );
      }
      assert.deepEqual(
        Object.entries(found).filter(([, widths]) => Math.min(...widths) < 560 || Math.max(...widths) > 1280),
        [],
      );
    });

    test(`${name}: keys that are for a field stay in it`, limit, async () => {
      await tab.open(`${server.url}/form`);
      const visitor = new Visitor(tab);
      await visitor.sees('zice-assessment[data-runtime]');
      await visitor.type('total_assets', '4567');
      for (const key of ['ArrowLeft', 'Backspace', 'Enter']) await tab.press(key);
      assert.equal(await visitor.value('zice-assessment [data-fact="total_assets"] input'), '457');
      assert.equal(await tab.evaluate(() => document.body.dataset.done), '');
    });

    test(`${name}: the frame starts, fits its content and tells the verdict to who listens`, limit, async () => {
      await tab.open(`${server.url}/frame`);
      assert.equal((await told('ready')).runtime, 'wasm');
      assert.equal((await told('verdict')).verdict, 'incomplete');
      const height = () => tab.evaluate(() => document.querySelector('zice-frame').offsetHeight);
      await until('the frame to grow', async () => (await height()) > 3000);
      assert.equal(await tab.evaluate(() => document.body.dataset.error ?? null), null);
    });
  });
}
