// A page held against WCAG 2.2 AA by axe-core.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be wrong where the page differs from one that has been held against every rule in its colours alone, or its sizes. */
export const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
export const ofSizes = { type: 'rule', values: [...ofColours.values, 'target-size', 'scrollable-region-focusable'] };

/** One line for each violation. Playwright evaluates past the page's policy; the page itself could not load this. */
export async function violations(tab, rules = everyRule) {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe);
  const { violations: found } = await tab.evaluate(
    (runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }),
    rules,
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
