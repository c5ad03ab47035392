// Ways in which zice.js arrives on a page, other than by a tag of its own in the page's text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { kit, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const zice = readFileSync(`${kit}zice.js`, 'utf8');
const ruleset = 'xuchang-2020';
const element = (attributes = '') => `<zice-assessment ruleset="${ruleset}"${attributes}></zice-assessment>`;
const named = element(' folder="/kit"');
const html = (body) => ({
  body: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>站</title></head><body>${body}</body></html>`,
  type: 'text/html; charset=utf-8',
});
const jqueries = { 'jQuery 1.12': 'jquery1', 'jQuery 3.7': 'jquery3' };
const withJquery = (name, script) =>
  html(`<div id="place"></div><script src="/${name}.js"></script><script>${script}</script>`);
const fragment = `<script src="/kit/zice.js"><\\/script>${element()}`;

/** Pages by the way; each is to work with its parts. */
const ways = {
  ...Object.fromEntries(
    Object.entries(jqueries).flatMap(([title, name]) => [
      [`${title} .html()`, withJquery(name, `$('#place').html('${fragment}')`)],
      [`${title} .load()`, withJquery(name, `$('#place').load('/fragment.html')`)],
      [`${title} getScript`, withJquery(name, `$('#place').html('${element()}'); $.getScript('/kit/zice.js')`)],
    ]),
  ),
  'XMLHttpRequest and eval': html(`${element()}<script>
    var request = new XMLHttpRequest(); request.open('GET', '/kit/zice.js');
    request.onload = function () { eval(request.responseText); }; request.send();</script>`),
  'written into the page, with the folder named': html(`${named}<script>${zice}</script>`),
  "in the site's own bundle, with the folder named": html(`${named}<script src="/bundle.js"></script>`),
  'made by script': html(`${element()}<script>
    var script = document.createElement('script'); script.src = '/kit/zice.js?v=1'; document.body.appendChild(script);</script>`),
  'on a page with an element called ziceScripts': html(
    `<div id="ziceScripts"></div>${element()}<script async src="/kit/zice.js"></script>`,
  ),
  'twice on the page': html(
    `${element()}<script src="/kit/zice.js"></script><script src="/kit/zice.js"></script><script>${zice}</script>`,
  ),
};

let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  const library = (name) => readFileSync(new URL(`../../../node_modules/${name}/dist/jquery.js`, import.meta.url));
  const xhtml = (body) => ({
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>站</title></head>
      <body>${body}<script src="/kit/zice.js"></script></body></html>`,
    type: 'application/xhtml+xml',
  });
  server = await kitServer({
    pages: {
      ...Object.fromEntries(Object.values(ways).map((page, at) => [`/way-${at}`, page])),
      '/fragment.html': html(`<script src="/kit/zice.js"></script>${element()}`).body,
      '/jquery1.js': library('jquery1'),
      '/jquery3.js': library('jquery3'),
      '/bundle.js': `var site = 1;\n${zice};\nvar other = function () { return site; };\n`,
      '/inlined': html(`${element()}<script>${zice}</script>`),
      '/xhtml': xhtml(`${element()}<zice-frame ruleset="${ruleset}"></zice-frame>`),
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

Object.keys(ways).forEach((way, at) => {
  test(`${way}: it starts and finds its parts`, async () => {
    const { tab, incidents } = await openHost(browser.context, `${server.url}/way-${at}`);
    const used = await Widget.of(tab.locator(widget));
    await used.mainJob(ruleset);
    await used.openPart('application-form');
    await used.element.locator('zice-application-form .download button').waitFor();
    assert.deepEqual(incidents, []);
    await tab.close();
  });
});

test('written into the page without a word of the folder: verdicts, and it says how all else would be found', async () => {
  const { tab, incidents } = await openHost(browser.context, `${server.url}/inlined`);
  const used = new Widget(tab.locator(widget));
  const again = used.element.locator('.notice button[name="again"]');
  await again.waitFor();
  await used.element.locator('zice-verdict h2').filter({ hasText: '还不能得出结论' }).waitFor();
  await used.type('total_assets', '80');
  await used.element
    .locator('zice-verdict .counts button')
    .filter({ hasText: /^\s*达到/ })
    .waitFor();
  assert.notEqual(await used.element.locator('zice-part .failed').count(), 0);
  assert.match(incidents.join(), /console warning: zice: .*zice\.details\.js.*folder="/);
  // Named meanwhile, and tried once more.
  await used.element.evaluate((one) => one.setAttribute('folder', '/kit/'));
  await again.click();
  await (await Widget.of(tab.locator(widget))).mainJob(ruleset);
  assert.equal(await used.element.locator('zice-part .failed').count(), 0);
  await used.openPart('application-form');
  await used.element.locator('zice-application-form .download button').waitFor();
  await tab.close();
});

test('a page in XHTML: the widget says what to do, the frame runs', async () => {
  const { tab } = await openHost(browser.context, `${server.url}/xhtml`);
  const said = tab.locator(`${widget}[role="alert"]`);
  await said.waitFor();
  assert.match(await said.textContent(), /application\/xhtml\+xml.*zice-frame/);
  await (await framedWidget(tab)).mainJob(ruleset);
  await tab.close();
});
