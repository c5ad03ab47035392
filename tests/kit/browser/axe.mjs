// A page held against WCAG 2.2 AA by axe-core.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can be wrong where the page differs from one that has been held against every rule in its colours alone, or its room. */
export const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
export const ofRoom = { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] };
/** Where letters have other sizes, both: how much contrast they need hangs on that. */
export const ofSizes = { type: 'rule', values: [...ofColours.values, ...ofRoom.values] };

/**
 * One line for each violation, of all of the page or of the elements of a handle. Playwright evaluates past the page's policy;
 * the page itself could not load this.
 */
export async function violations(tab, rules = everyRule, elements = null) {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe);
  const { violations: found } = await tab.evaluate(
    ([runOnly, include]) => globalThis.axe.run(include ?? document, { runOnly, resultTypes: ['violations'] }),
    [rules, elements],
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary.slice(0, 200)}`),
  );
}

/** Runs in the page: the elements in sight that look like none in `known`, and how all in sight look. */
function unlike(known) {
  const old = new Set(known);
  const looks = new Map();
  /** What it stands on, and how much of it and of what it stands in shows through. */
  const behind = (element) => {
    let ground = '';
    let opaque = 1;
    for (let one = element; one; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host) {
      const { backgroundColor, opacity } = getComputedStyle(one);
      if (!ground && !/^rgba\(.*, 0\)$/.test(backgroundColor)) ground = backgroundColor;
      opaque *= opacity;
    }
    return [ground, opaque];
  };
  const look = (root) => {
    for (const one of root.querySelectorAll('*')) {
      if (one.checkVisibility({ visibilityProperty: true })) {
        const { color, fontSize, fontWeight } = getComputedStyle(one);
        const name = [root.host?.localName, one.localName, one.getAttribute('class')];
        looks.set(one, [...name, color, fontSize, fontWeight, ...behind(one)].join(' '));
      }
      if (one.shadowRoot) look(one.shadowRoot);
    }
  };
  look(document);
  const fresh = [...looks.keys()].filter((one) => !old.has(looks.get(one)));
  return { fresh, looks: [...new Set(looks.values())] };
}

/** The elements in sight that look like none looked at before, as a handle, or null; from now on `known` has them, too. */
export async function newLooks(tab, known) {
  const found = await tab.evaluateHandle(unlike, [...known]);
  const { looks, count } = await found.evaluate(({ looks, fresh }) => ({ looks, count: fresh.length }));
  looks.forEach((one) => known.add(one));
  return count > 0 ? found.getProperty('fresh') : null;
}

/** How far the page is too wide for its window, in pixels, once it has come to rest. */
export async function overflow(tab) {
  const over = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if ((await over()) > 0) await tab.waitForTimeout(1000);
  return over();
}
