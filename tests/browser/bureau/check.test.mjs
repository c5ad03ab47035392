// The webmaster's self-check: all is well on a good server, and each way to spoil one gives the line that says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import test, { after, before } from 'node:test';
import { overflow, violations } from '../../kit/browser/axe.mjs';
import { checkServer, kit, policy } from '../../kit/browser/check-server.mjs';
import { launch, serve } from '../../kit/browser/page.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The report of a server spoilt so, as `{id: {tone, text}}`. */
async function report(t, spoil) {
  const server = await checkServer({ spoil });
  t.after(() => server.close());
  return { server, ...(await reportOf(t, `${server.url}check.html`)) };
}

async function opened(t) {
  const tab = await browser.context.newPage();
  t.after(() => tab.close());
  return tab;
}

async function reportOf(t, url) {
  const tab = await opened(t);
  await tab.goto(url);
  await tab.locator('zice-check[data-done]').waitFor({ timeout: 60_000 });
  const lines = await tab
    .locator('zice-check [data-line]')
    .evaluateAll((all) =>
      all.map(({ dataset, textContent }) => [dataset.line, { tone: dataset.tone, text: textContent }]),
    );
  return { tab, lines: Object.fromEntries(lines), verdict: await tab.locator('zice-check .verdict').innerText() };
}

const inKit = (name) => name.startsWith(`${kit.folder}/`);

/** The lines that are not as on the good server. */
const troubled = (lines) =>
  Object.entries(lines)
    .filter(([, { tone }]) => tone !== 'good')
    .map(([id, { tone }]) => `${id} ${tone}`)
    .sort();

function says(line, tone, words) {
  assert.equal(line?.tone, tone, line?.text);
  assert.match(line.text, words);
}

test('on a good server every line is fine, and only its own files are asked for', async (t) => {
  const { lines, verdict, server, tab } = await report(t);
  assert.deepEqual(troubled(lines), []);
  assert.match(verdict, /✓ 全部正常/);
  assert.equal(Object.keys(lines).filter((id) => id.startsWith('file:')).length, kit.files.length);
  says(lines['widget'], 'good', /WebAssembly.*达到 \d+/);
  says(lines['fallback'], 'good', /结果与 WebAssembly 的完全相同/);
  says(lines['frame'], 'good', /就绪/);
  assert.deepEqual(
    server.requests.filter((one) => !one.startsWith('GET ')),
    [],
  );
  assert.equal(await tab.locator('body > div').count(), 0);
});

test('the server of this project: fine under its own policy', async (t) => {
  const server = await serve();
  t.after(() => server.close());
  const { lines } = await reportOf(t, `${server.url}check.html`);
  assert.deepEqual(troubled(lines), ['caching hint']);
});

test("the applicant's page lets nothing be fetched", async (t) => {
  const server = await serve();
  t.after(() => server.close());
  for (const path of ['', 'index.html']) {
    const response = await fetch(server.url + path);
    assert.match(response.headers.get('content-security-policy'), /connect-src 'none'/, path);
    assert.doesNotMatch(response.headers.get('content-security-policy'), /frame-src/, path);
  }
});

test('wrong MIME types everywhere, without nosniff: scripts still run, the frame does not', async (t) => {
  const { lines } = await report(t, ({ headers }, name) => {
    if (name !== 'check.html') headers['Content-Type'] = 'application/octet-stream';
    delete headers['X-Content-Type-Options'];
  });
  says(lines['file:zice.js'], 'hint', /application\/octet-stream，不规范，但浏览器照样运行/);
  says(lines['file:zice.esm.js'], 'hint', /type="module" 的页面不能用它/);
  says(lines['file:frame.html'], 'bad', /会下载它或显示源码/);
  says(lines['widget'], 'good', /就绪/);
  says(lines['frame'], 'bad', /没有就绪/);
});

test('nosniff with wrong MIME types in the folder: nothing runs, and the page says why', async (t) => {
  const { lines, verdict } = await report(t, ({ headers }, name) => {
    if (inKit(name)) headers['Content-Type'] = 'text/plain';
  });
  says(lines['file:zice.js'], 'bad', /nosniff：浏览器拒绝运行.*AddType/);
  says(lines['zice.js'], 'bad', /没有运行/);
  says(lines['widget'], 'none', /试不了/);
  says(lines['frame'], 'none', /试不了/);
  assert.match(verdict, /✗/);
});

test('the fallback is missing: said, while WebAssembly goes on; accessible, with nothing to scroll sideways', async (t) => {
  const { lines, tab } = await report(t, (answer, name) => {
    if (name.endsWith('zice.fallback.js'))
      Object.assign(answer, { status: 404, body: Buffer.from('<html>404</html>') });
  });
  assert.deepEqual(troubled(lines), ['fallback bad', 'file:zice.fallback.js bad']);
  says(lines['file:zice.fallback.js'], 'bad', /HTTP 404/);
  says(lines['fallback'], 'bad', /载入不了/);
  for (const colorScheme of ['light', 'dark']) {
    await tab.emulateMedia({ colorScheme });
    for (const width of [320, 375, 1280]) {
      await tab.setViewportSize({ width, height: 900 });
      assert.deepEqual(await violations(tab), [], `${colorScheme}, ${width} px`);
      assert.ok((await overflow(tab)) <= 0, `${width} px`);
    }
  }
});

test('a policy without wasm-unsafe-eval: the fallback takes over', async (t) => {
  const { lines, verdict } = await report(t, ({ headers }) => {
    if (headers['Content-Security-Policy'])
      headers['Content-Security-Policy'] = policy.replace(" 'wasm-unsafe-eval'", '');
  });
  assert.deepEqual(troubled(lines), ['policy-wasm hint', 'wasm hint']);
  says(lines['widget'], 'good', /备用程序/);
  says(lines['fallback'], 'good', /上面的示例就是用它算的/);
  assert.match(verdict, /可以使用/);
});

test("a policy for the folder that only says 'self': the frame runs here, and not in Safari", async (t) => {
  const { lines } = await report(t, ({ headers }, name) => {
    if (name.endsWith('frame.html')) headers['Content-Security-Policy'] = policy;
  });
  assert.deepEqual(troubled(lines), ['frame hint']);
  says(lines['frame'], 'hint', /Safari/);
});

test('X-Frame-Options: DENY: only the frame is out', async (t) => {
  const { lines } = await report(t, ({ headers }) => {
    headers['X-Frame-Options'] = 'DENY';
  });
  assert.deepEqual(troubled(lines), ['frame bad']);
  says(lines['frame'], 'bad', /X-Frame-Options: DENY.*SAMEORIGIN/);
});

test('a policy without frame-src: said at once, from the refusal itself', async (t) => {
  const { lines } = await report(t, ({ headers }) => {
    if (headers['Content-Security-Policy'])
      headers['Content-Security-Policy'] = policy.replace("; frame-src 'self'", '');
  });
  assert.deepEqual(troubled(lines), ['frame bad', 'policy-frame hint']);
  says(lines['frame'], 'bad', /frame-src 不许载入框架/);
});

test('zice.js is cut short: the hash keeps it out, and its length is told', async (t) => {
  const { lines } = await report(t, (answer, name) => {
    if (name.endsWith('/zice.js')) answer.body = answer.body.subarray(0, 400_000);
  });
  says(lines['file:zice.js'], 'bad', /内容不全：400000 字节，应为 \d+ 字节/);
  says(lines['zice.js'], 'bad', /没有运行/);
});

test('a part with rewritten line ends, one that is a login page, and one in the middle of which the server stops', async (t) => {
  const { lines } = await report(t, (answer, name) => {
    if (name.endsWith('/zice.word.js')) answer.body = Buffer.from(answer.body.toString().replaceAll('\n', '\r\n'));
    if (name.endsWith('/zice.csv.js')) answer.body = Buffer.from('<!doctype html><title>登录</title>');
    if (name.endsWith('/zice.xlsx.js')) {
      Object.assign(answer.headers, { 'Content-Encoding': 'identity', 'Content-Length': answer.body.length });
      answer.stops = true;
    }
  });
  says(lines['file:zice.word.js'], 'bad', /换行被改写/);
  says(lines['file:zice.csv.js'], 'bad', /返回的是一个网页/);
  says(lines['file:zice.xlsx.js'], 'bad', /传输中断/);
  says(lines['parts'], 'bad', /载入不了：(?=.*zice\.csv\.js)(?=.*zice\.xlsx\.js)/);
  says(lines['widget'], 'good', /就绪/);
});

test('harmless code put into zice.js: it runs only without the hash', async (t) => {
  const { lines } = await report(t, (answer, name) => {
    if (name.endsWith('/zice.js')) answer.body = Buffer.concat([answer.body, Buffer.from('/* gateway */')]);
  });
  says(lines['file:zice.js'], 'bad', /内容被改动/);
  says(lines['zice.js'], 'bad', /不带 integrity 能运行/);
  says(lines['widget'], 'good', /就绪/);
});

test('connect-src refuses reading: the report goes on with what script tags tell', async (t) => {
  const { lines } = await report(t, ({ headers }, name) => {
    if (headers['Content-Security-Policy'])
      headers['Content-Security-Policy'] = policy.replace("connect-src 'self'", "connect-src 'none'");
    if (name.endsWith('/zice.word.js')) headers['Content-Type'] = 'text/plain';
  });
  says(lines['headers'], 'none', /无法读取响应头，不影响自测/);
  says(lines['policy'], 'good', /script-src 'self' 'wasm-unsafe-eval'/);
  says(lines['policy-connect'], 'hint', /不影响自测/);
  says(lines['file:zice.js'], 'good', /integrity/);
  says(lines['file:zice.word.js'], 'bad', /取不到、被拒，或内容与发布的不同/);
  says(lines['file:rulesets/xiamen-2021.json'], 'none', /没有读取/);
  says(lines['widget'], 'good', /就绪/);
  says(lines['frame'], 'good', /就绪/);
});

test('Trusted Types: fine with both names, told with none', async (t) => {
  const required =
    (names) =>
    ({ headers }) => {
      if (headers['Content-Security-Policy'])
        headers['Content-Security-Policy'] = `${policy}; require-trusted-types-for 'script'; trusted-types ${names}`;
    };
  const letIn = await report(t, required('lit-html zice'));
  assert.deepEqual(troubled(letIn.lines), []);
  says(letIn.lines['trusted-types'], 'good', /已要求/);
  const shutOut = await report(t, required("'none'"));
  says(shutOut.lines['trusted-types'], 'bad', /trusted-types lit-html zice/);
});

test('no compression, no caching, another charset: hints; copied as text; the frame to print from comes on demand', async (t) => {
  const { lines, tab } = await report(t, ({ headers }, name) => {
    headers['Content-Encoding'] = 'identity';
    delete headers['Cache-Control'];
    if (name.endsWith('frame.html')) headers['Content-Type'] = 'text/html; charset=gb2312';
  });
  says(lines['compression'], 'hint', /没有压缩/);
  says(lines['caching'], 'hint', /没有 Cache-Control/);
  says(lines['file:frame.html'], 'hint', /charset=gb2312/);
  says(lines['frame'], 'good', /就绪/);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.locator('button[name="copy-report"]').click();
  await tab.getByText('已复制').waitFor();
  const text = await tab.evaluate(() => navigator.clipboard.readText());
  assert.match(text, /^Zice 自检报告\nhttp:\/\/127/);
  assert.match(text, /\n【文件夹 zice-/);
  assert.match(text, /\n! 缓存：没有 Cache-Control\n {2}→ /);
  assert.match(text, /\n✓ 备用程序：/);
  await tab.locator('button[name="try-print"]').click();
  assert.equal(await tab.locator('zice-check zice-frame').count(), 1);
});

test('plain http of another machine: length instead of hash', async (t) => {
  const server = await checkServer();
  t.after(() => server.close());
  const tab = await opened(t);
  await tab.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await tab.goto(`${server.url}check.html`);
  await tab.locator('zice-check[data-done]').waitFor();
  assert.match(await tab.locator('[data-line="page-secure"]').innerText(), /改为核对字节数/);
  assert.match(await tab.locator('[data-line="file:zice.js"]').textContent(), /字节，长度相符/);
});

test('without JavaScript the page says so', () => {
  const page = readFileSync(fileURLToPath(new URL('../../../build/web/check.html', import.meta.url)), 'utf8');
  assert.match(page, /<noscript>✗ .*JavaScript/);
});

test('from a copy on disk: what can be tried is tried', async (t) => {
  const { lines } = await reportOf(t, new URL('../../../build/web/check.html', import.meta.url).href);
  says(lines['page-secure'], 'hint', /从磁盘打开/);
  says(lines['zice.js'], 'hint', /不带时能运行/);
  says(lines['widget'], 'good', /就绪/);
  says(lines['frame'], 'none', /从磁盘打开/);
});
