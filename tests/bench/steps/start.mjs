// From navigation to the verdict that is shown, in Chromium slowed down to a quarter: a page with one widget, and beside it, turn by
// turn, a page whose script is Lit, one element and as many bytes again that are only parsed.
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { brotliCompressSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { host, kit, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const here = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const slowdown = 4;
const rounds = 7;

export async function start() {
  const script = readFileSync(`${kit}zice.js`);
  const lit = await litPage(script);
  const html = (body) => ({ body, type: 'text/html; charset=utf-8' });
  const server = await kitServer({
    pages: {
      '/zice': html(host('<zice-assessment ruleset="xuchang-2020"></zice-assessment>')),
      '/lit': html(host('<plain-verdict></plain-verdict>').replace('/kit/zice.js', '/lit.js')),
      '/lit.js': lit,
    },
  });
  const browser = await launch({ whole: true });
  const found = { '/zice': [], '/lit': [] };
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const path of Object.keys(found)) found[path].push(await shown(browser.context, server.url + path));
  } finally {
    await browser.close();
    await server.close();
  }
  const [zice, plain] = Object.values(found).map((list) => list.toSorted((a, b) => a - b)[rounds >> 1]);
  const bytes = { 'zice.js': script.length, 'lit.js': Buffer.byteLength(lit) };
  return { slowdown, rounds, bytes, milliseconds: { Zice: zice, 'Lit, as many bytes': plain }, ratio: zice / plain };
}

/** Milliseconds until a verdict stands on the page; each time in a new tab. */
async function shown(context, address) {
  const tab = await context.newPage();
  const client = await context.newCDPSession(tab);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.addInitScript(() => {
    const verdictIn = (root) => {
      if (root.querySelector('[data-verdict]')) return true;
      const inner = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
      return inner.some(({ shadowRoot }) => verdictIn(shadowRoot));
    };
    const look = () => {
      if (verdictIn(document)) requestAnimationFrame(() => (window.shownAt = performance.now()));
      else setTimeout(look, 8);
    };
    look();
  });
  await tab.goto(address);
  await tab.waitForFunction(() => window.shownAt > 0, null, { timeout: 120_000 });
  const time = await tab.evaluate(() => window.shownAt);
  await tab.close();
  return time;
}

async function litPage(script) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: here('tests/bench/steps/plain-verdict.js'), output: { format: 'iife' } },
    },
  });
  const own = output[0].code;
  // What does not shrink when it is compressed, as most of a module does not.
  const filling = brotliCompressSync(script).toString('base64');
  const rest = Math.max(0, script.length - own.length);
  return `${own}\nwindow.filling = '${filling.repeat(Math.ceil(rest / filling.length)).slice(0, rest)}';`;
}
