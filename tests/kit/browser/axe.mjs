// A page held against WCAG 2.2 AA by axe-core.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One line for each violation. Playwright evaluates past the page's policy; the page itself could not load this. */
export async function violations(tab) {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe);
  const { violations: found } = await tab.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary.slice(0, 200)}`),
  );
}

/** How far the page is too wide for its window, in pixels, once it has come to rest. */
export async function overflow(tab) {
  const over = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if ((await over()) > 0) await tab.waitForTimeout(1000);
  return over();
}
