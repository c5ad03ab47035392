// What runs in the host's page for a frame: zice.frame.js and nothing else, small and of old, whatever the page has done.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'acorn';
import { framedWidget, kitFrame, openHost, Widget } from '../../kit/browser/host.mjs';
import { kit, kitServer, manifest } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const script = '<script async src="/kit/zice.frame.js"></script>';
const page = (body, head = '') => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>站</title>${head}${script}</head><body>${body}</body></html>`,
  type: 'text/html; charset=utf-8',
});
const element = `<zice-frame ruleset="${ruleset}" tell-verdict></zice-frame>`;

/** What scripts of old have done to pages, all of it enumerable. */
const pollutions = {
  'Prototype 1.6': () => {
    const each = function () {};
    Array.prototype.toJSON = String.prototype.toJSON = function () {
      return 'wrong';
    };
    Array.prototype.reduce = Array.prototype.find = Array.prototype.map = Array.prototype.entries = () => [];
    Array.prototype.each = Array.prototype.first = Array.prototype.last = Array.prototype.clear = each;
    Array.from = (list) => (list ? Array.prototype.slice.call(list) : []);
    Object.keys = Object.values = Object.entries = () => [];
    Function.prototype.bind = function (self) {
      const act = this;
      return function () {
        return act.apply(self, arguments);
      };
    };
    Element.prototype.update = Element.prototype.show = Element.prototype.hide = Element.prototype.remove = each;
    window.$ = window.$$ = window.$A = window.Hash = each;
  },
  'properties with getters': () => {
    Object.prototype.get = Object.prototype.set = function () {};
  },
  MooTools: () => {
    window.Event = function DOMEvent(event) {
      return event;
    };
    Array.from = (item) => (Array.isArray(item) ? item : [item]);
  },
};

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  server = await kitServer({
    pages: {
      '/': page(element),
      '/rules': page('<zice-frame rulesets-src="/kit/rulesets/nanchang-2022.json"></zice-frame>'),
      '/moved': page(`<main>${element}</main><aside></aside>`),
      '/both': page(
        `${element}<zice-assessment ruleset="${ruleset}"></zice-assessment>`,
        '<script async src="/kit/zice.js"></script>',
      ),
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

const open = (path, init) => openHost(browser.context, server.url + path, init);

test('it is small, and written in ES2015; what watches is ES5', () => {
  const code = (name) => readFileSync(`${kit}${name}`, 'utf8');
  assert.ok(brotliCompressSync(code('zice.frame.js')).length <= 2.6 * 1024);
  parse(code('zice.frame.js'), { ecmaVersion: 2015 });
  parse(code('zice.watch.js'), { ecmaVersion: 5 });
});

for (const [name, pollute] of Object.entries(pollutions)) {
  for (const path of ['/', '/rules']) {
    test(`${name}, ${path}: the frame runs and tells its verdict, and the host evaluates nothing else`, async () => {
      // In the host's page alone: the frame is no page of its scripts.
      const { tab } = await open(path, `if (window === window.top) (${pollute})()`);
      const used = await framedWidget(tab);
      if (path === '/rules') await used.tab.locator('zice-form').waitFor();
      else await used.mainJob(ruleset);
      const fetched = server.requests.splice(0).filter((one) => /zice[^/]*\.js$/.test(one));
      const scripts = ['zice.core.js', 'zice.details.js', 'zice.frame.js', 'zice.js', 'zice.watch.js'];
      assert.deepEqual(
        fetched.sort(),
        scripts.map((name) => `GET /kit/${name}`),
      );
      await tab.close();
    });
  }
}

test('moved about, it goes on where it stands', async () => {
  const { tab, incidents } = await open('/moved');
  await framedWidget(tab);
  await tab.evaluate(() => document.querySelector('aside').append(document.querySelector('zice-frame')));
  await tab.waitForTimeout(300);
  await (await framedWidget(tab)).mainJob(ruleset);
  assert.deepEqual(incidents, []);
  await tab.close();
});

test('beside zice.js on one page, in whichever order they come', async () => {
  const { tab, incidents } = await open('/both');
  await (await Widget.of(tab.locator('zice-assessment'))).mainJob(ruleset);
  await (await framedWidget(tab)).mainJob(ruleset);
  assert.deepEqual(incidents, []);
  await tab.close();
});

test('frame.checked.html: where the folder may be read by others, the script that runs in the frame is checked', async (t) => {
  const cors = { 'Access-Control-Allow-Origin': '*' };
  const zice = readFileSync(`${kit}zice.js`, 'utf8');
  const checked = page(`<zice-frame ruleset="${ruleset}" src="/kit/frame.checked.html"></zice-frame>`);
  const script = { body: zice, type: 'text/javascript', headers: cors };
  const pages = { '/': checked, '/kit/zice.js': script };
  for (const { name } of manifest.files.filter(({ name }) => /^zice\..*\.js$/.test(name) && name !== 'zice.frame.js'))
    pages[`/kit/${name}`] = { body: readFileSync(`${kit}${name}`, 'utf8'), type: 'text/javascript', headers: cors };
  pages['/kit/zice.js'] = script;
  const own = await kitServer({ pages });
  t.after(() => own.close());
  const good = await openHost(browser.context, `${own.url}/`);
  const used = await framedWidget(good.tab);
  await used.mainJob(ruleset);
  await used.openPart('application-form');
  await used.element.locator('zice-application-form .download button').waitFor();
  await good.tab.close();

  pages['/kit/zice.js'] = { ...script, body: `${zice}\n;` };
  const bad = await openHost(browser.context, `${own.url}/`);
  const frame = await kitFrame(bad.tab);
  await frame.locator('zice-framed[role="alert"]').waitFor();
  assert.match(await frame.locator('zice-framed').innerText(), /没有取到/);
  await bad.tab.close();
});
