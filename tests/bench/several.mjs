// How much longer ten widgets on a page take to be ready than one: node tests/bench/several.mjs [ROUNDS]
// Both are made on a page that holds the script already, turn by turn in one browser; told is the middle of the rounds.
import { openHost } from '../kit/browser/host.mjs';
import { host, kitServer } from '../kit/browser/kit-server.mjs';
import { launch } from '../kit/browser/page.mjs';

const rounds = Number(process.argv[2] ?? 7);
const element = '<zice-assessment ruleset="xuchang-2020"></zice-assessment>';
const page = (count) => ({ body: host(element.repeat(count)), type: 'text/html; charset=utf-8' });
const counts = [1, 10];
const server = await kitServer({ pages: Object.fromEntries(counts.map((count) => [`/${count}`, page(count)])) });
const browser = await launch({ whole: true });

async function ready(count) {
  const { tab } = await openHost(browser.context, `${server.url}/${count}`, () => {
    const all = setInterval(() => {
      const found = document.querySelectorAll('zice-assessment');
      const at = [...found].every((one) => one.dataset.runtime) && found.length > 0;
      if (at) window.ready = performance.now();
      if (at) clearInterval(all);
    }, 5);
  });
  await tab.waitForFunction(() => window.ready > 0, null, { timeout: 60_000 });
  const time = await tab.evaluate(() => window.ready);
  await tab.close();
  return time;
}

const times = counts.map(() => []);
for (let round = 0; round < rounds; round += 1) for (const at of counts.keys()) times[at].push(await ready(counts[at]));
const [one, ten] = times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]);
console.log(`one ${one.toFixed(0)} ms, ten ${ten.toFixed(0)} ms: ${(ten / one).toFixed(2)} times`);
await browser.close();
await server.close();
