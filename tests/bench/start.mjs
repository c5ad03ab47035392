// How long from going to the page to the verdict that it shows, and to the explanation of it:
// node tests/bench/start.mjs [ROUNDS] [SITE...]
// A link with the answers of a sample is opened in Chromium slowed down four times. Each folder SITE (build/web, or that of
// another build) is opened turn by turn in one browser, each time with nothing in its cache; told is the middle of the rounds.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { launch } from '../kit/browser/page.mjs';

const [rounds = '9', ...given] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sites = given.length > 0 ? given : [here('build/web')];
const slowness = 4;
const ruleset = 'xuchang-2020';

const applicant = JSON.parse(readFileSync(here(`web/samples/${ruleset}.json`), 'utf8'));
const shared = JSON.stringify({ applicant, shown: ruleset, outcomes: {} });
const link = `#zice=z${deflateSync(shared).toString('base64url')}`;

const types = { js: 'text/javascript', html: 'text/html; charset=utf-8', css: 'text/css' };

function served(site) {
  const server = createServer((request, response) => {
    const path = join(site, request.url === '/' ? 'index.html' : request.url.split('?')[0]);
    if (!existsSync(path)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[path.split('.').at(-1)] ?? 'text/plain' }).end(readFileSync(path));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Runs ahead of the page: notes the frame in which a verdict is first seen, and the one in which it is explained. */
function watch() {
  window.seen = {};
  const look = () => {
    const root = document.querySelector('zice-app')?.shadowRoot;
    const verdict = root?.querySelector('zice-results')?.shadowRoot?.querySelector('zice-verdict')?.shadowRoot;
    if (verdict?.querySelector('h2')) window.seen.verdict ??= performance.now();
    if (root?.querySelector('.ahead:not(.due) zice-progress')) window.seen.explained ??= performance.now();
    if (!window.seen.explained) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function opened(context, address) {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await tab.addInitScript(watch);
  await tab.goto(address);
  await tab.waitForFunction(() => window.seen.explained > 0, null, { timeout: 120_000 });
  const seen = await tab.evaluate(() => window.seen);
  await tab.close();
  return seen;
}

const servers = await Promise.all(sites.map(served));
const browser = await launch({ whole: true });
const times = sites.map(() => ({ verdict: [], explained: [] }));
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [at, server] of servers.entries()) {
    const seen = await opened(browser.context, `http://127.0.0.1:${server.address().port}/${link}`);
    for (const [what, time] of Object.entries(seen)) times[at][what].push(time);
  }
}
const middle = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)].toFixed(0);
for (const [at, site] of sites.entries())
  console.log(`${site}: verdict ${middle(times[at].verdict)} ms, explained ${middle(times[at].explained)} ms`);
await browser.close();
for (const server of servers) server.closeAllConnections();
for (const server of servers) server.close();
