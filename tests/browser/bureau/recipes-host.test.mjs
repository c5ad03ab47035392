// On a page that is not ours: hostile styles, polluted prototypes, and nothing of the host's that changes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { applicantOf, framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const two = `<h1 class="own">示例网站</h1><p class="own">办事指南 <a href="#">链接</a> <button>按钮</button></p>
<zice-assessment id="one" ruleset="xuchang-2020"></zice-assessment>
<zice-assessment id="two" ruleset="nanchang-2022" lang="en" theme="dark"></zice-assessment>`;

const framed = `<zice-assessment ruleset="xuchang-2020"></zice-assessment><zice-frame ruleset="xuchang-2020"></zice-frame>
<script>window.told = ''; document.querySelector('zice-assessment').addEventListener('zice-error', (event) => told += event.detail.reason + ': ' + event.detail.problems);</script>`;

const hostile = `<style>
  * { color: red !important; font-size: 40px !important; display: inline !important; letter-spacing: 1em !important;
      line-height: 3 !important; text-transform: uppercase !important; text-indent: 2em !important; font-style: italic !important;
      font-weight: 900 !important; white-space: pre !important; word-spacing: 1em !important; text-align: right !important;
      visibility: hidden !important; direction: rtl !important; cursor: wait !important; pointer-events: none !important;
      -webkit-text-fill-color: lime !important; overflow-wrap: anywhere !important; quotes: none !important;
      container-type: normal !important; list-style: square !important; border-collapse: collapse !important;
      user-select: none !important; stroke: red !important; fill: lime !important; text-shadow: 1px 1px red !important;
      --ink: red !important; --paper: yellow !important; --scale: 3 !important; --family: serif !important; }
  button, input, select { display: none !important; background: yellow !important; }
  :root { --ink: red; --accent: yellow; --brand: yellow; --radius: 40px; --target: 1px; font-size: 40px; }
</style>`;

/** As libraries of old did, all enumerable. */
const pollute = () => {
  Object.prototype.extend = function () {};
  Object.prototype.legacy = 'legacy';
  Array.prototype.each = function () {};
  Array.prototype.remove = 1;
  String.prototype.trimAll = function () {};
  Function.prototype.bindOld = function () {};
};

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
      '/': html(host(two)),
      '/hostile': html(host(two, hostile)),
      '/bare': html(host(two).replace(/<script async[^]*?<\/script>/, '')),
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

const open = (path, init) => openHost(browser.context, server.url + path, init);

const looks = [
  'display',
  'color',
  'backgroundColor',
  'font',
  'letterSpacing',
  'lineHeight',
  'wordSpacing',
  'textAlign',
  'textTransform',
  'textIndent',
  'textShadow',
  'textDecoration',
  'whiteSpace',
  'wordBreak',
  'overflowWrap',
  'visibility',
  'direction',
  'cursor',
  'quotes',
  'pointerEvents',
  'userSelect',
  'listStyle',
  'borderCollapse',
  'borderTopLeftRadius',
  'borderTopColor',
  'minHeight',
  'stroke',
  'fill',
  'webkitTextFillColor',
  'containerType',
  'opacity',
  'colorScheme',
  'accentColor',
  'position',
  'float',
];

/** How elements and all within them look, by their places. */
const lookOf = (tab, selector) =>
  tab.evaluate(
    ([selector, looks]) => {
      const look = {};
      const walk = (element, path) => {
        const styles = getComputedStyle(element);
        look[path] = Object.fromEntries(looks.map((name) => [name, styles[name]]));
        [...(element.shadowRoot ?? element).children].forEach((child, at) =>
          walk(child, `${path} ${at}:${child.localName}`),
        );
      };
      document.querySelectorAll(selector).forEach((one) => walk(one, one.id || one.localName));
      return look;
    },
    [selector, looks],
  );

const differences = (expected, actual) =>
  [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((path) =>
    Object.keys({ ...expected[path], ...actual[path] })
      .filter((name) => expected[path]?.[name] !== actual[path]?.[name])
      .map((name) => `${path} { ${name}: ${expected[path]?.[name]} -> ${actual[path]?.[name]} }`),
  );

const ready = async (tab) => [await Widget.of(tab.locator('#one')), await Widget.of(tab.locator('#two'))];

test('two widgets under hostile styles and polluted prototypes: right verdicts, languages apart', async () => {
  const { tab, incidents } = await open('/hostile', pollute);
  const [one, other] = await ready(tab);
  await one.mainJob('xuchang-2020');
  await other.mainJob('nanchang-2022');
  await one.type('total_assets', '50');
  await one.settle();
  assert.equal(await one.verdict, 'meets');
  assert.equal(await other.verdict, 'falls_short');
  assert.match(await one.element.locator('.privacy').innerText(), /^所填内容/);
  assert.match(await other.element.locator('.privacy').innerText(), /^Your answers/);
  const chrome = (widget) => widget.element.locator('zice-keeping section, nav').allInnerTexts();
  assert.match((await chrome(one)).join(), /^[^a-z]*$/);
  assert.match((await chrome(other)).join(), /^[^\p{sc=Han}]*$/u);
  assert.deepEqual(incidents, []);
});

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

test('inside, all looks as it does without the hostile styles', async () => {
  const seen = [];
  for (const path of ['/', '/hostile']) {
    const { tab } = await open(path);
    await ready(tab);
    await tab.waitForTimeout(600);
    seen.push(await lookOf(tab, widget));
  }
  assert.ok(Object.keys(seen[0]).length > 500);
  assert.deepEqual(differences(...seen).slice(0, 20), []);
});

test('the host stays as it was: styles, globals, prototypes, addresses, console', async () => {
  const state = () => ({
    globals: Reflect.ownKeys(window).map(String),
    prototypes: [Object, Array, String, Function, Element, HTMLElement, Node, Event, Promise].map(
      ({ name, prototype }) => [name, Reflect.ownKeys(prototype).map(String)],
    ),
    statics: [Object, Array, Symbol, Promise, JSON, Math].map((one) => Reflect.ownKeys(one).map(String)),
    root: document.documentElement.outerHTML.length,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    address: location.href,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
  });
  const { tab, incidents } = await open('/bare', pollute);
  const before = await tab.evaluate(state);
  const look = await lookOf(tab, '.own');
  await tab.addScriptTag({ url: '/kit/zice.js' });
  const [one] = await ready(tab);
  await one.openFile('{"zice":1,"facts":{"total_assets":45}}');
  const after = await tab.evaluate(state);
  assert.deepEqual(
    after.globals.filter((name) => !before.globals.includes(name)),
    ['ziceScripts'],
  );
  for (const part of ['prototypes', 'statics', 'sheets', 'address', 'stored'])
    assert.deepEqual(after[part], before[part], part);
  assert.deepEqual(differences(look, await lookOf(tab, '.own')), []);
  assert.deepEqual(incidents, []);
});

test("the bureau's colour, typeface and corners; one that cannot be read is replaced, with a note", async () => {
  const { tab, incidents } = await open('/');
  const [one] = await ready(tab);
  const set = (value) => one.element.evaluate((element, value) => element.setAttribute('accent', value), value);
  const shown = () =>
    one.element
      .locator('zice-picker button')
      .first()
      .evaluate((button) => getComputedStyle(button).getPropertyValue('--brand').trim());
  await set('#7a0b0b');
  await tab.waitForTimeout(50);
  assert.equal(await shown(), '#7a0b0b');
  assert.deepEqual(incidents, []);
  await set('#ffd400');
  await tab.waitForTimeout(50);
  assert.match(
    incidents.join(),
    /^console warning: zice-assessment: text in accent="#ffd400" could not be read on white; #[0-9a-f]{6} is used instead$/,
  );
  const used = await shown();
  assert.notEqual(used, '#ffd400');
  assert.ok(contrast(used, '#ffffff') >= 4.5, used);
  await set('nonsense');
  await tab.waitForTimeout(50);
  assert.match(incidents[1], /accent="nonsense" is no opaque CSS colour/);
  assert.equal(await shown(), '#16487c');

  await tab.addStyleTag({
    content: `#one { --zice-font-family: monospace; --zice-radius: 0px }
    ${['head', 'main', 'picker', 'keeping', 'foot'].map((part) => `#one::part(${part}) { outline: 3px solid rgb(1, 2, 3) }`).join('')}`,
  });
  const look = (selector, name) =>
    one.element
      .locator(selector)
      .first()
      .evaluate((found, name) => getComputedStyle(found)[name], name);
  assert.equal(await look('zice-keeping h2', 'fontFamily'), 'monospace');
  assert.equal(await look('zice-keeping .sheet', 'borderTopLeftRadius'), '0px');
  for (const part of ['head', 'main', 'picker', 'keeping', 'foot']) {
    assert.equal(await look(`[part="${part}"]`, 'outlineColor'), 'rgb(1, 2, 3)', part);
  }
});

/** WCAG 2.2. */
function contrast(...colours) {
  const [less, more] = colours
    .map((hex) => hex.match(/\w\w/g).map((pair) => parseInt(pair, 16) / 255))
    .map((parts) => parts.map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}
