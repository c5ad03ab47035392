// On a page that is not ours: hostile styles, polluted prototypes, and nothing of the host's that changes.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const two = `<h1 class="own">示例网站</h1><p class="own">办事指南 <a href="#">链接</a> <button>按钮</button></p>
<zice-assessment id="one" ruleset="xuchang-2020"></zice-assessment>
<zice-assessment id="two" ruleset="nanchang-2022" lang="en" theme="dark"></zice-assessment>`;

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
      '/': html(host(two)),
      '/hostile': html(host(two, hostile)),
      '/plain': html(host('<zice-assessment></zice-assessment>')),
      '/root': html(host('<zice-assessment></zice-assessment>', '<style>html { font-size: 62.5% }</style>')),
      '/typeface': html(
        host('<zice-assessment></zice-assessment>', '<style>zice-assessment { --zice-font-family: monospace }</style>'),
      ),
      '/frame': html(host('<zice-frame></zice-frame>', '<style>html { font-size: 62.5% }</style>')),
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
  // What nobody sees yet of several is not laid out.
  await other.element.scrollIntoViewIfNeeded();
  await tab.waitForFunction(() => document.querySelector('#two').shadowRoot.querySelector('.privacy').innerText !== '');
  assert.match(await other.element.locator('.privacy').innerText(), /^Your answers/);
  const chrome = (widget) => widget.element.locator('zice-keeping section, nav').allInnerTexts();
  assert.match((await chrome(one)).join(), /^[^a-z]*$/);
  assert.match((await chrome(other)).join(), /^[^\p{sc=Han}]*$/u);
  assert.deepEqual(incidents, []);
});

test('inside, all looks as it does without the hostile styles', async () => {
  const seen = [];
  for (const path of ['/', '/hostile']) {
    const { tab } = await open(path);
    for (const one of await ready(tab)) await one.settle();
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

/** In px, of the element itself and of what is deep within it. */
const sizes = ({ element }) =>
  element.evaluate((outer) =>
    [outer, outer.shadowRoot.querySelector('zice-picker').shadowRoot.querySelector('button')].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    ),
  );

for (const asked of [16, 24]) {
  test(`text is ${asked} px where the visitor has asked the browser for that, whatever the host makes of its root`, async () => {
    const { tab } = await openHost(browser.context, 'about:blank');
    const devtools = await browser.context.newCDPSession(tab);
    // The size of a monospaced face is a setting of its own, and smaller.
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: asked, fixed: asked - 3 } });
    const at = async (path) => {
      await tab.goto(server.url + path);
      return path === '/frame' ? framedWidget(tab) : Widget.of(tab.locator(widget));
    };
    const expected = await sizes(await at('/plain'));
    assert.equal(expected[0], asked);
    assert.ok(expected[1] >= asked * 0.8, `${expected[1]} px`);
    for (const path of ['/root', '/typeface', '/frame']) assert.deepEqual(await sizes(await at(path)), expected, path);
    const one = await at('/plain');
    await tab.addStyleTag({ content: 'html { font-size: 62.5% }' });
    assert.deepEqual(await sizes(one), expected, 'a sheet of the host that comes after the script');
    await tab.close();
  });
}

/** WCAG 2.2. */
function contrast(...colours) {
  const [less, more] = colours
    .map((hex) => hex.match(/\w\w/g).map((pair) => parseInt(pair, 16) / 255))
    .map((parts) => parts.map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}
