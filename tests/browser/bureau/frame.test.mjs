// The widget in a frame of its own: what the browser closes, what passes between the two, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { applicantOf, framedWidget, kitFrame, openHost, Widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
const recipe = "frame-src 'self'";
/** As web/README.md has it. */
const readme = readFileSync(new URL('../../../web/README.md', import.meta.url), 'utf8');
const plain = /```html\n(<iframe [^`]*)```/.exec(readme)[1].replace(/\/zice-[^/]+\//, '/kit/');
const html = (body) => ({ body, type: 'text/html; charset=utf-8' });

let browser;
let server;
let elsewhere;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(45_000);
  elsewhere = await kitServer();
  server = await kitServer({
    policy: recipe,
    pages: {
      '/': html(host(`<zice-frame ruleset="${ruleset}"></zice-frame>`)),
      '/plain': html(`<!doctype html><meta charset="utf-8"><title>站</title>${plain}`),
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
  await elsewhere.close();
});

const open = (path = '/', init) => openHost(browser.context, server.url + path, init);

/** Ways out that the frame's policy or its sandbox closes. Each runs in the frame and tries to reach an address. */
const closed = {
  fetch: (to) => fetch(to, { method: 'POST', mode: 'no-cors', body: 'x' }).catch(() => {}),
  'fetch that outlives the page': (to) => fetch(to, { mode: 'no-cors', keepalive: true }).catch(() => {}),
  XMLHttpRequest: (to) => {
    const request = new XMLHttpRequest();
    request.open('POST', to);
    request.send('x');
  },
  sendBeacon: (to) => navigator.sendBeacon(to, 'x'),
  WebSocket: (to) => new WebSocket(to.replace('http', 'ws')),
  EventSource: (to) => new EventSource(to),
  image: (to) => (new Image().src = to),
  'CSS url': (to) => {
    const style = document.createElement('style');
    style.textContent = `body { background: url("${to}") } @import "${to}";`;
    document.head.append(style);
  },
  'CSS url by the object model': (to) => (document.body.style.backgroundImage = `url("${to}")`),
  font: (to) => {
    const font = new FontFace('leak', `url("${to}")`);
    document.fonts.add(font);
    return font.load().catch(() => {});
  },
  'form post': (to) => {
    const form = Object.assign(document.createElement('form'), { action: to, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  'form post to a new window': (to) => {
    const form = Object.assign(document.createElement('form'), { action: to, method: 'post', target: '_blank' });
    document.body.append(form);
    form.submit();
  },
  'nested iframe': (to) => document.body.append(Object.assign(document.createElement('iframe'), { src: to })),
  object: (to) => document.body.append(Object.assign(document.createElement('object'), { data: to })),
  media: (to) => document.body.append(Object.assign(document.createElement('video'), { src: to })),
  'window.open': (to) => window.open(to),
  'link in a new window': (to) => Object.assign(document.createElement('a'), { href: to, target: '_blank' }).click(),
  'top navigation': (to) => {
    window.top.location = to;
  },
  "the host's frame": (to) => {
    window.parent.location.href = to;
  },
  worker: (to) => new Worker(to),
  'worker from a blob': (to) =>
    new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(to)},{mode:'no-cors'})`]))),
  'service worker': (to) => navigator.serviceWorker.register(to).catch(() => {}),
  stylesheet: (to) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: to })),
  prefetch: (to) => document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: to })),
  preload: (to) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: to })),
  'script from elsewhere': (to) => document.head.append(Object.assign(document.createElement('script'), { src: to })),
};
/** Scripts of the frame's own site are let in, and so is what might be one: there the policy cannot tell addresses apart. */
const elsewhereOnly = ['script from elsewhere', 'worker', 'service worker', 'prefetch'];

test('ways out that are closed: nothing arrives, neither here nor elsewhere', async () => {
  const { tab } = await open();
  const frame = await kitFrame(tab);
  await Widget.of(frame.locator('zice-framed'));
  const windows = browser.context.pages().length;
  for (const [name, way] of Object.entries(closed)) {
    const addresses = [elsewhere, ...(elsewhereOnly.includes(name) ? [] : [server])].map(
      ({ url }) => `${url}/leak/${encodeURIComponent(name)}`,
    );
    for (const to of addresses) {
      // What a way throws is how the browser refuses it.
      await frame.evaluate(`(${way})(${JSON.stringify(to)}); undefined`).catch(() => {});
    }
  }
  await tab.waitForTimeout(1200);
  assert.deepEqual(
    [...server.requests, ...elsewhere.requests].filter((one) => one.includes('/leak/')),
    [],
  );
  assert.equal(browser.context.pages().length, windows);
  assert.equal(tab.url(), `${server.url}/`);
  assert.equal(await frame.locator('zice-framed').count(), 1);
});

test('the attempts are real: the same ways reach the server from a page without the policy', async () => {
  const { tab } = await openHost(browser.context, `${elsewhere.url}/kit/rulesets/xuchang-2020.json`);
  const here = [
    'fetch',
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'EventSource',
    'image',
    'nested iframe',
    'script from elsewhere',
    'stylesheet',
  ];
  for (const name of here)
    await tab.evaluate(
      `(${closed[name]})(${JSON.stringify(`${elsewhere.url}/control/${encodeURIComponent(name)}`)}); undefined`,
    );
  await tab.waitForTimeout(800);
  const arrived = here.filter((name) =>
    elsewhere.requests.some((one) => one.endsWith(`/control/${encodeURIComponent(name)}`)),
  );
  assert.deepEqual(arrived, here);
});

test('what is told as left open is: a word to the host, and a link that a person opens in a tab or window of its own', async () => {
  const { tab } = await open('/', () =>
    addEventListener('message', ({ data }) => (window.word = data.word ?? window.word)),
  );
  const frame = await kitFrame(tab);
  await Widget.of(frame.locator('zice-framed'));
  await frame.evaluate(() => parent.postMessage({ word: 'secret' }, '*'));
  await tab.waitForFunction(() => window.word === 'secret');
  await frame.evaluate((to) => {
    const link = Object.assign(document.createElement('a'), { href: to, textContent: 'link' });
    document.body.prepend(link);
  }, `${elsewhere.url}/by-hand`);
  const ways = [{ modifiers: ['Control'] }, { modifiers: ['Shift'] }, { button: 'middle' }];
  for (const way of ways) {
    const arrived = elsewhere.requests.length;
    await frame.locator('a', { hasText: 'link' }).first().click(way);
    for (let tries = 0; tries < 40 && elsewhere.requests.length === arrived; tries += 1) await tab.waitForTimeout(50);
    assert.match(elsewhere.requests.at(-1), /by-hand/, JSON.stringify(way));
  }
  for (const other of browser.context.pages().filter((one) => one.url().includes('by-hand'))) await other.close();
});

test("going elsewhere itself: closed where the host says frame-src 'self'", async () => {
  const { tab } = await open();
  const frame = await kitFrame(tab);
  await Widget.of(frame.locator('zice-framed'));
  await frame.evaluate((to) => void (location.href = to), `${elsewhere.url}/leak/self`).catch(() => {});
  await tab.waitForTimeout(500);
  assert.deepEqual(
    elsewhere.requests.filter((one) => one.includes('/leak/self')),
    [],
  );
});

test('the host cannot read the answers, and hears no more than it asked for', async () => {
  const { tab, incidents } = await open('/', () => {
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data));
  });
  const used = await framedWidget(tab);
  await used.mainJob(ruleset);
  await used.settle();
  assert.deepEqual(
    await tab.evaluate(() => {
      const element = document.querySelector('zice-frame');
      return [
        element.shadowRoot,
        element.textContent,
        element.contentDocument ?? null,
        window.length,
        window.frames[0] ?? null,
      ];
    }),
    [null, '', null, 0, null],
  );
  const heard = await tab.evaluate(() => window.heard);
  assert.deepEqual([...new Set(heard.map(({ zice }) => zice))].sort(), ['height', 'ready', 'waiting']);
  assert.deepEqual([...new Set(heard.flatMap((one) => Object.keys(one)))].sort(), ['detail', 'height', 'zice']);

  await tab.evaluate(() =>
    document.querySelector('zice-frame').addEventListener('zice-verdict', ({ detail }) => (window.verdict = detail)),
  );
  await tab.waitForTimeout(200);
  await used.type('total_assets', '49');
  await used.settle();
  const verdict = await tab.evaluate(() => window.verdict);
  assert.equal(verdict.verdict, 'falls_short');
  assert.equal(verdict.force, 'in_force');
  assert.deepEqual(Object.keys(verdict).sort(), ['discretionary', 'force', 'met', 'unknown', 'unmet', 'verdict']);
  assert.deepEqual(incidents, []);
});

test('the height follows the content; forged and absurd ones are ignored or clamped', async () => {
  const { tab } = await open();
  const frame = await kitFrame(tab);
  const used = await Widget.of(frame.locator('zice-framed'));
  await used.settle();
  await tab.waitForTimeout(100);
  const height = () => tab.locator('zice-frame').evaluate((one) => Math.round(one.getBoundingClientRect().height));
  const content = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  assert.ok((await height()) > 1000);
  assert.ok(Math.abs((await height()) - (await content())) <= 1);
  const before = await height();
  await tab.evaluate(() => window.postMessage({ zice: 'height', height: 5000 }, '*'));
  await tab.evaluate(() => {
    const other = document.createElement('iframe');
    other.sandbox = 'allow-scripts';
    other.srcdoc = '<script>parent.postMessage({ zice: "height", height: 5000 }, "*")</script>';
    document.body.append(other);
  });
  await tab.waitForTimeout(400);
  assert.equal(await height(), before);
  const forge = async (given) => {
    await frame.evaluate((given) => parent.postMessage({ zice: 'height', height: given }, '*'), given);
    await tab.waitForTimeout(60);
    return height();
  };
  assert.equal(await forge(1e9), 30_000);
  assert.equal(await forge(-5), 200);
  for (const nonsense of [Infinity, Number.NaN, '900px', null]) assert.equal(await forge(nonsense), 200);
});

test('printing and saving work from the frame', async () => {
  const { tab } = await open();
  const frame = await kitFrame(tab);
  const used = await Widget.of(frame.locator('zice-framed'));
  await used.openFile(applicantOf(ruleset));
  const download = tab.waitForEvent('download');
  await used.tab.locator('zice-keeping button[name="save"]').click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  assert.deepEqual(saved.facts, JSON.parse(applicantOf(ruleset)).facts);
  await frame.evaluate(() => (window.print = () => (window.printed = true)));
  await used.tab.locator('zice-keeping button[name="print"]').click();
  assert.equal(await frame.evaluate(() => window.printed), true);
  assert.ok((await tab.pdf()).length > 20_000);
});

test('attributes reach the frame by message, later ones too, and never by its address', async () => {
  const { tab } = await open();
  const used = await framedWidget(tab);
  await used.openFile(applicantOf(ruleset));
  await tab.locator('zice-frame').evaluate((one) => {
    one.setAttribute('lang', 'en');
    one.setAttribute('theme', 'dark');
    one.setAttribute('elder', '');
    one.setAttribute('as-of', '2022-09-15');
  });
  await used.element.and(used.element.page().frames().at(-1).locator('[lang="en"]')).waitFor();
  assert.match(await used.element.locator('.privacy').innerText(), /WebRTC/);
  assert.deepEqual(await used.element.evaluate(({ theme, elder, asOf }) => [theme, elder, asOf]), [
    'dark',
    true,
    '2022-09-15',
  ]);
  await used.tab.locator('zice-verdict').waitFor();
  assert.ok(server.requests.filter((one) => one.includes('frame.html')).every((one) => one === 'GET /kit/frame.html'));
});

test('a plain iframe without the script, and frame.html by itself', async () => {
  const plain = await open('/plain');
  const used = await framedWidget(plain.tab);
  await used.choose(ruleset);
  await used.mainJob(ruleset);
  const alone = await openHost(browser.context, `${server.url}/kit/frame.html`);
  const own = await Widget.of(alone.tab.locator('zice-framed'));
  await own.choose(ruleset);
  await own.mainJob(ruleset);
  assert.deepEqual([plain.incidents, alone.incidents], [[], []]);
});
