// No answer, figure or name of a measure leaves the widget: not in an address, an event, a message or on the console.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

let browser;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
});
after(() => browser.close());

/** Hears every event there is on window and document while it rises, and every message. */
const eavesdrop = () => {
  window.heard = [];
  const known = Object.getOwnPropertyNames(window).concat(
    Object.getOwnPropertyNames(Document.prototype),
    Object.getOwnPropertyNames(HTMLElement.prototype),
  );
  const native = new Set(known.filter((name) => name.startsWith('on')).map((name) => name.slice(2)));
  const own = [
    'zice-ready',
    'zice-verdict',
    'zice-error',
    'answer',
    'typed',
    'sample',
    'prefer',
    'jump',
    'choose',
    'settled',
    'cleared',
    'change',
    'go-to-fact',
    'go-to-materials',
    'compositionstart',
    'compositionend',
    'compositionupdate',
  ];
  const tell = (event) => {
    const said = [
      event.data,
      event.key?.length === 1 ? event.key : null,
      event.detail,
      event.facts,
      event.clipboardData?.getData('text'),
    ];
    window.heard.push({ type: event.type, said: JSON.stringify(said.filter((one) => one)) });
  };
  for (const target of [window, document])
    new Set([...native, ...own]).forEach((type) => target.addEventListener(type, tell));
};

/** Figures and names that stand nowhere else. */
const figures = ['7654321', '411002', 'total_assets'];
const measure = 'nanchang-2022';

async function useIt(used) {
  await used.tab.locator(`zice-picker [data-ruleset="${measure}"]`).click();
  await used.tab.locator('zice-form').waitFor();
  await used.type('total_assets', '7654321');
  await used.settle();
  await used.tab
    .locator('zice-progress button')
    .first()
    .evaluate((one) => one.click());
  await used.tab
    .locator('zice-results .link[data-to-fact]')
    .first()
    .evaluate((one) => one.click());
  await used.tab
    .locator('zice-results summary')
    .first()
    .evaluate((one) => one.click());
  await used.openFile(`{"zice":1,"facts":{"total_assets":7654321,"registered_region":"411002"}}`);
  await used.settle();
}

for (const name of [widget, 'zice-frame']) {
  test(`${name}: nothing is heard outside`, async (t) => {
    const server = await kitServer({
      pages: { '/': { body: host(`<${name}></${name}>`), type: 'text/html; charset=utf-8' } },
    });
    t.after(() => server.close());
    const { tab, incidents } = await openHost(browser.context, `${server.url}/`, eavesdrop);
    const used = name === widget ? await Widget.of(tab.locator(widget)) : await framedWidget(tab);
    const loaded = server.requests.length;
    await useIt(used);
    const heard = await tab.evaluate(() => window.heard);
    assert.ok(heard.length > 0, 'the host hears nothing at all: then this test hears nothing either');
    assert.deepEqual(
      [...new Set(heard.map(({ type }) => type))].filter((type) =>
        /^zice|answer|sample|go-to|typed|prefer|settled|^input$|^change$|^keypress$/.test(type),
      ),
      [],
    );
    const everything = [
      ...heard.map(({ said }) => said),
      ...server.requests,
      ...incidents,
      await tab.evaluate(() => location.href + document.title + history.state),
    ].join('\n');
    for (const figure of [...figures, measure]) assert.doesNotMatch(everything, new RegExp(figure), figure);
    assert.doesNotMatch(
      heard
        .filter(({ type }) => /^key/.test(type))
        .map(({ said }) => said)
        .join(''),
      /[0-9]/,
    );
    assert.deepEqual(server.requests.slice(loaded), []);
    assert.deepEqual(incidents, []);
  });
}

test('whoever listens on the widget itself hears the verdict and counts, no answer', async (t) => {
  const server = await kitServer({
    pages: {
      '/': {
        body: host('<zice-assessment ruleset="xuchang-2020"></zice-assessment>'),
        type: 'text/html; charset=utf-8',
      },
    },
  });
  t.after(() => server.close());
  const { tab } = await openHost(browser.context, `${server.url}/`, () => {
    window.told = [];
    addEventListener('DOMContentLoaded', () =>
      ['zice-ready', 'zice-verdict', 'zice-error'].forEach((name) =>
        document
          .querySelector('zice-assessment')
          .addEventListener(name, ({ type, detail }) => window.told.push([type, detail])),
      ),
    );
  });
  const used = await Widget.of(tab.locator(widget));
  await used.type('total_assets', '7654321');
  await used.settle();
  const told = await tab.evaluate(() => window.told);
  assert.deepEqual([...new Set(told.map(([type]) => type))], ['zice-ready', 'zice-verdict']);
  assert.equal(told.at(-1)[1].verdict, 'incomplete');
  assert.doesNotMatch(JSON.stringify(told), /7654321|xuchang|assets/);
});

const senders = new Set([
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'Worker',
  'SharedWorker',
]);
const makers = new Set(['eval', 'Function']);

/** Where code names what sends, or what makes code of text: as a reference or a property, not as a key of its own. */
function named(code) {
  const found = [];
  const nameOf = (node) => (node?.type === 'Identifier' ? node.name : node?.type === 'Literal' ? node.value : null);
  const propertyOf = (node) => (node.type === 'MemberExpression' ? nameOf(node.property) : null);
  const visit = (node, parent, key) => {
    if (Array.isArray(node)) return node.forEach((one) => visit(one, parent, key));
    if (typeof node?.type !== 'string') return;
    const isKey = key === 'key' && !parent.computed;
    if (node.type === 'Identifier' && senders.has(node.name) && !isKey) found.push(node.name);
    if (node.type === 'Literal' && senders.has(node.value) && parent.type === 'MemberExpression')
      found.push(node.value);
    if (node.type === 'Identifier' && node.name === 'eval' && !isKey) found.push('eval');
    if (/^(Call|New)Expression$/.test(node.type) && makers.has(nameOf(node.callee) ?? propertyOf(node.callee)))
      found.push('code of text');
    if (node.type === 'CallExpression' && propertyOf(node.callee) === 'open' && nameOf(node.callee.object) === 'window')
      found.push('window.open');
    Object.entries(node).forEach(([name, child]) => child && typeof child === 'object' && visit(child, node, name));
  };
  visit(parseAst(code), {}, '');
  return found;
}

test('no shipped script names what sends, or makes code of text', () => {
  const here = (path) => fileURLToPath(new URL(`../../../build/${path}`, import.meta.url));
  const files = ['kit', 'web/assets'].flatMap((folder) =>
    readdirSync(here(folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );
  assert.ok(
    files.includes('kit/zice.js') &&
      files.includes('kit/zice.word.esm.js') &&
      files.some((name) => name.startsWith('web/')),
  );
  for (const file of files) assert.deepEqual(named(readFileSync(here(file), 'utf8')), [], file);
  const caught =
    'new XMLHttpRequest; navigator.sendBeacon(1); self["WebSocket"]; eval("1"); new Function("x"); globalThis.Function("x"); window.open("/")';
  assert.deepEqual(named(caught).sort(), [
    'WebSocket',
    'XMLHttpRequest',
    'code of text',
    'code of text',
    'code of text',
    'eval',
    'sendBeacon',
    'window.open',
  ]);
  assert.deepEqual(named('const a = { eval: 1, Worker() {} }; function f() {} Function.prototype.call.apply(f)'), []);
});
