// On a page whose libraries have replaced what browsers have: right where that can be mended, and else words instead of a result.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { applicantOf, framedWidget, openHost, Widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const framed = `<zice-assessment ruleset="xuchang-2020"></zice-assessment><zice-frame ruleset="xuchang-2020"></zice-frame>
<script>window.told = ''; document.querySelector('zice-assessment').addEventListener('zice-error', (event) => told += event.detail.reason + ': ' + event.detail.problems);</script>`;

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  const html = (body) => ({ body, type: 'text/html; charset=utf-8' });
  server = await kitServer({
    pages: {
      '/one': html(host('<zice-assessment id="one" ruleset="nanchang-2022" as-of="2023-01-01"></zice-assessment>')),
      ...Object.fromEntries(
        Object.values(ruinous).map((pollution, at) => [
          `/ruinous-${at}`,
          html(host(framed, `<script>(${pollution})()</script>`)),
        ]),
      ),
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

const open = (path, init) => openHost(browser.context, server.url + path, init);

/** What libraries of old put in the place of what browsers have, by the library. In the page, ahead of all scripts. */
const libraries = {
  // Prototype up to 1.6.1, as far as the self-check meets it.
  'arrays that write themselves as JSON': () => {
    Array.prototype.toJSON = function () {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    };
  },
  'everything writes itself as JSON': () => {
    Object.prototype.toJSON =
      String.prototype.toJSON =
      Number.prototype.toJSON =
        function () {
          return 'wrong';
        };
    Array.prototype.toJSON = function () {
      return this.join();
    };
  },
  'reduce gives the array': () => {
    Array.prototype.reduce = function () {
      return this.length > 1 ? this : this[0];
    };
  },
  'Array.from without a function, as in Prototype': () => {
    Array.from = function (iterable) {
      if (!iterable) return [];
      let length = iterable.length || 0;
      const results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    };
  },
  'Array.from around one, as in MooTools': () => {
    Array.from = (item) => (item === null || item === undefined ? [] : Array.isArray(item) ? item : [item]);
  },
  'all of Prototype 1.6': () => {
    Array.prototype.toJSON = function () {
      return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
    };
    Array.prototype.reduce = function () {
      return this.length > 1 ? this : this[0];
    };
    Array.prototype.entries =
      Array.prototype.toArray =
      Array.prototype.clone =
        function () {
          return this.slice();
        };
    Array.from = (iterable) => (iterable ? Array.prototype.slice.call(iterable) : []);
    Array.prototype.find = Array.prototype.detect = function (test, context) {
      for (let at = 0; at < this.length; at += 1) if (test.call(context, this[at], at)) return this[at];
    };
    Array.prototype.first = Array.prototype.last = Array.prototype.each = Array.prototype.include = function () {};
    Object.keys = (object) => {
      const names = [];
      for (const name in object) names.push(name);
      return names;
    };
    Object.toJSON = Object.inspect = Object.isElement = function () {};
    Function.prototype.bind = function (self, ...first) {
      const act = this;
      return function (...rest) {
        return act.apply(self, [...first, ...rest]);
      };
    };
    Element.prototype.update =
      Element.prototype.show =
      Element.prototype.hide =
      Element.prototype.visible =
        function () {};
  },
  'Event of MooTools': () => {
    window.Event = function DOMEvent(event) {
      return event;
    };
  },
  'what can be counted on everything': () => {
    Object.prototype.each = Array.prototype.each = Function.prototype.extend = String.prototype.each = function () {};
    Object.prototype.length2 = 1;
  },
};

for (const [name, pollution] of Object.entries(libraries)) {
  test(`${name}: the right verdict, advice, saved file and list`, async () => {
    const { tab, incidents } = await open('/one', pollution);
    const one = await Widget.of(tab.locator('#one'));
    const { tab: plainTab } = await open('/one');
    const plain = await Widget.of(plainTab.locator('#one'));
    const said = async (widget) => {
      await widget.openFile(applicantOf('nanchang-2022'));
      await widget.type('total_assets', '1');
      await widget.settle();
      const saved = widget.element.page().waitForEvent('download');
      await widget.element.locator('zice-keeping button[name="save"]').click();
      const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
      const words = await widget.element
        .locator('zice-progress .sheet, zice-progress section, zice-verdict section')
        .allInnerTexts();
      return { verdict: await widget.verdict, file, words };
    };
    const expected = await said(plain);
    assert.ok(expected.file.facts.declared_functions.length > 0);
    assert.deepEqual(await said(one), expected);
    assert.deepEqual(incidents, []);
    await plainTab.close();
    await tab.close();
  });
}

/** A list and a Word file, which libraries read and write. */
async function partsOf(one) {
  await one.openPart('lists');
  const lists = one.element.locator('zice-lists [data-list="served_sme_list"]');
  const rows = Array.from({ length: 7 }, (_, at) => `厂${at},满意`);
  await lists.locator('input[type="file"]').setInputFiles({
    name: 'list.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['企业名称,满意度', ...rows, ''].join('\n')),
  });
  await lists.locator('.said', { hasNotText: '正在' }).filter({ hasText: 'list.csv' }).waitFor();
  await one.openPart('application-form');
  await one.element.locator('zice-application-form .download button').click();
  const progress = one.element.locator('zice-application-form .download .progress');
  await progress.and(one.element.locator('.done, .failed')).waitFor();
  return {
    list: await lists.locator('.said').innerText(),
    refused: await lists.locator('.said.problem').count(),
    word: await progress.getAttribute('class'),
  };
}

test('lists and the Word file: right where arrays write themselves as JSON, refused in words where reduce adds nothing up', async () => {
  const found = [];
  for (const name of ['arrays that write themselves as JSON', 'reduce gives the array']) {
    const { tab } = await open('/one', libraries[name]);
    found.push(await partsOf(await Widget.of(tab.locator('#one'))));
    await tab.close();
  }
  const [right, refused] = found;
  assert.match(right.list, /7/);
  assert.deepEqual([right.refused, /done/.test(right.word)], [0, true]);
  assert.deepEqual([refused.refused, /failed/.test(refused.word)], [1, true]);
});

/** What nobody can compute on. */
const ruinous = {
  'map gives nothing': () => {
    Array.prototype.map = () => [];
  },
  'find gives places': () => {
    Array.prototype.find = Array.prototype.findIndex;
  },
  'includes looks at the beginnings': () => {
    Array.prototype.includes = function (wanted) {
      return this.some((one) => String(wanted).startsWith(String(one)));
    };
  },
  'every property has a getter': () => {
    Object.prototype.get = function () {};
  },
  'Object.entries gives names': () => {
    Object.entries = Object.keys;
  },
};

Object.keys(ruinous).forEach((name, at) => {
  test(`${name}: words and zice-error instead of a wrong result, and zice-frame is not touched`, async () => {
    const { tab, incidents } = await open(`/ruinous-${at}`);
    const one = tab.locator('zice-assessment[role="alert"]');
    await one.waitFor();
    assert.match(await one.innerText(), /没有启动/);
    assert.match(await tab.evaluate(() => window.told), /^cannot_run: /);
    assert.ok(incidents.length > 0);
    // Of a host on which not even an element can be defined, no part of this runs.
    if (name !== 'every property has a getter') {
      assert.ok(
        incidents.some((incident) => /zice: this page has replaced .*zice-frame/.test(incident)),
        incidents.join(),
      );
      const framed = await framedWidget(tab);
      await framed.mainJob('xuchang-2020');
    }
    await tab.close();
  });
});
