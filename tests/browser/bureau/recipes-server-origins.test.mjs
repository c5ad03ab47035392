// The kit on one site, the page on another (another port is another origin): what works with which headers, and what is seen
// where it cannot.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { kitServer, manifest, strict } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';
import { readable, ruleset, unheard } from '../../kit/browser/server-works.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const integrityOf = (file) => manifest.files.find(({ name }) => name === file).integrity;
/** What each runs on the page. */
const files = { widget: 'zice.js', frame: 'zice.frame.js' };
const cors = { 'Access-Control-Allow-Origin': '*' };
const names = { widget: 'zice-assessment', frame: 'zice-frame' };
const tags = {
  widget: `<zice-assessment ruleset="${ruleset}">${unheard}</zice-assessment>`,
  frame: `<zice-frame ruleset="${ruleset}">${unheard}</zice-frame>`,
};
const sandbox = 'allow-scripts allow-downloads allow-modals';

/** A page on a site of its own, with the kit on another; `body` and `policy` are made from the kit's address. */
async function opened(t, { headers, body, policy }) {
  const there = await kitServer({ headers });
  const folder = `${there.url}/kit/`;
  const page = `<!doctype html><meta charset="utf-8"><title>站</title><h1>办事指南</h1>${body(folder)}`;
  const here = await kitServer({
    pages: { '/': { body: page, type: 'text/html; charset=utf-8' } },
    policy: policy?.(folder, there.url),
  });
  const host = await openHost(browser.context, `${here.url}/`, () =>
    addEventListener('error', ({ target }) => target.src && (window.failed = target.src), true),
  );
  t.after(async () => {
    await host.tab.close();
    await Promise.all([there.close(), here.close()]);
  });
  return { ...host, there, here };
}

const script =
  (attributes) =>
  (folder, file = 'zice.js') =>
    `<script async src="${folder}${file}"${attributes(integrityOf(file))}></script>`;
const plain = script(() => '');
const hashed = script((integrity) => ` integrity="${integrity}"`);
const hashedWithCors = script((integrity) => ` integrity="${integrity}" crossorigin="anonymous"`);
const hashedOtherwise = script(() => ` integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"`);

const widgetOn = (tab) => Widget.of(tab.locator(widget));
const kinds = { widget: widgetOn, frame: framedWidget };

/** Nothing is asked of the page's own site but the page. */
const onlyThePage = ({ requests }) =>
  assert.deepEqual(
    requests.filter((one) => one !== 'GET /' && one !== 'GET /favicon.ico'),
    [],
  );

const ways = {
  'with integrity and CORS': [hashedWithCors, cors],
  'with neither': [plain, {}],
  'without integrity, with CORS': [plain, cors],
};

for (const [how, [line, headers]] of Object.entries(ways)) {
  for (const [kind, shown] of Object.entries(kinds)) {
    test(`${kind}, ${how}: the main job, and a part that is fetched from there too`, async (t) => {
      const { tab, incidents, there, here } = await opened(t, {
        headers,
        body: (folder) => line(folder, files[kind]) + tags[kind],
      });
      const used = await shown(tab);
      await used.mainJob(ruleset);
      await used.openPart('application-form');
      assert.deepEqual(incidents, []);
      assert.ok(there.requests.includes('GET /kit/zice.application-form.js'));
      onlyThePage(here);
      // What stands in the tag is for those to whom no script came.
      assert.equal(await readable(tab, names[kind]), false);
    });
  }
}

test('a plain frame needs nothing of either site', async (t) => {
  const { tab, incidents, here } = await opened(t, {
    headers: {},
    body: (folder) => `<iframe src="${folder}frame.html" sandbox="${sandbox}" title="自测"></iframe>`,
  });
  const used = await framedWidget(tab);
  await used.choose(ruleset);
  await used.mainJob(ruleset);
  await used.openPart('application-form');
  assert.deepEqual(incidents, []);
  onlyThePage(here);
});

const refused = {
  'with integrity, without crossorigin': [hashed, {}, /integrity attribute.*CORS enabled/],
  'with integrity, without crossorigin, with CORS': [hashed, cors, /integrity attribute.*CORS enabled/],
  'with integrity and crossorigin, without CORS': [
    hashedWithCors,
    {},
    /blocked by CORS policy.*Access-Control-Allow-Origin/,
  ],
  'with the integrity of another version': [hashedOtherwise, cors, /Failed to find a valid digest/],
};

for (const [how, [line, headers, why]] of Object.entries(refused)) {
  for (const kind of Object.keys(kinds)) {
    test(`${kind}, ${how}: the script stays out, the console says why, and visitors read what stands in the tag`, async (t) => {
      const { tab, incidents, there } = await opened(t, {
        headers,
        body: (folder) => line(folder, files[kind]) + tags[kind],
      });
      await tab.waitForFunction(() => window.failed);
      assert.match(incidents.join('\n'), why);
      assert.equal(await readable(tab, names[kind]), true);
      assert.equal(await tab.locator('h1').innerText(), '办事指南');
      assert.equal(await tab.evaluate(() => customElements.get('zice-frame')), undefined);
      assert.ok(there.requests.every((one) => /zice(\.frame)?\.js$|favicon/.test(one)));
    });
  }
}

const allowed = (folder, origin) =>
  strict.replace("script-src 'self'", `script-src ${folder}`).replace("frame-src 'self'", `frame-src ${origin}`);

for (const [kind, shown] of Object.entries(kinds)) {
  test(`${kind} under a strict policy that names the other site`, async (t) => {
    const body = (folder) => hashedWithCors(folder, files[kind]) + tags[kind];
    const { tab, incidents } = await opened(t, { headers: cors, body, policy: allowed });
    await (await shown(tab)).mainJob(ruleset);
    assert.deepEqual(incidents, []);
  });
}

test('a policy that does not name it: said on the console, and in the tag', async (t) => {
  const body = (folder) => plain(folder) + tags.widget;
  const { tab, incidents } = await opened(t, { headers: {}, body, policy: () => strict });
  await tab.waitForFunction(() => window.failed);
  assert.match(incidents.join('\n'), /policy violated: script-src-elem http/);
  assert.equal(await readable(tab, names.widget), true);
});

for (const [name, headers] of Object.entries({
  'X-Frame-Options: SAMEORIGIN': { 'X-Frame-Options': 'SAMEORIGIN' },
  "frame-ancestors 'self'": { 'Content-Security-Policy': "frame-ancestors 'self'" },
})) {
  test(`${name} on the kit's site: the widget runs, the frame does not, and the console says so`, async (t) => {
    const body = (folder) => plain(folder) + tags.widget + tags.frame;
    const { tab, incidents } = await opened(t, { headers, body });
    await (await widgetOn(tab)).mainJob(ruleset);
    assert.match(
      incidents.join('\n'),
      /Framing 'http.*(X-Frame-Options|frame-ancestors)|in a frame because it set 'X-Frame-Options'/,
    );
    assert.equal(
      tab.frames().some((frame) => frame.url().endsWith('frame.html')),
      false,
    );
  });
}
