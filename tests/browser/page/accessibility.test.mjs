// Every view in every mode at every width, held against WCAG 2.2 AA by axe-core; and every reference leads to something that is seen.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import { newLooks, ofColours, ofRoom, ofSizes, overflow, violations } from '../../kit/browser/axe.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { astray } from '../../kit/browser/references.mjs';
import { modes, plain, views } from '../../kit/browser/views.mjs';

/** 320 px is a window of 1280 px at 400 %. */
const widths = [320, 375, 768, 1280];

/** How things are coloured and worded is held against the rules on a phone and on a desk, how they are laid out at every width. */
const [phone, desk] = [375, 1280];
const between = new Map([
  [320, ofRoom],
  [768, ofSizes],
]);

/** The same elements as in the light: they need not be held again against the rules of what they are. */
const rules = { dark: ofColours, contrast: ofColours, forced: ofColours, elder: ofSizes };

/** What is rendered anew with other words. */
const worded = ['light', 'english'];

/** In which things lie otherwise than in the light. */
const laidOut = ['elder', 'english'];

/** Whoever has answered nothing sees what whoever has answered wrongly sees, but for what is said of that. */
const { empty: _, ...held } = views;

const site = hosted();

/** How what has been held against the rules looked, by mode. */
const known = Object.fromEntries(Object.keys(modes).map((mode) => [mode, new Set()]));

/**
 * Another mode is held against the rules on a phone where things lie otherwise in it, and else what looks as nothing did before,
 * in whichever view; on a desk also how much room things have.
 */
async function wrong(tab, mode, width) {
  if (mode === 'light') return violations(tab, between.get(width));
  const fresh = await newLooks(tab, known[mode]);
  const own = laidOut.includes(mode);
  if (own && width === phone) return violations(tab, rules[mode]);
  return [...(own ? await violations(tab, ofRoom) : []), ...(fresh ? await violations(tab, rules[mode], fresh) : [])];
}

// Each view has a page of its own, so they can be held against the rules side by side.
describe('accessibility', { concurrency: availableParallelism() }, () => {
  for (const [view, act] of Object.entries(held)) {
    test(`${view}: no violation in any mode at any width, nothing to scroll sideways, no reference astray`, async () => {
      const page = await site.open();
      await act(page);
      await page.settle();
      for (const [mode, apply] of Object.entries(modes)) {
        await plain(page.tab);
        await apply(page.tab);
        for (const width of widths) {
          await page.tab.setViewportSize({ width, height: 900 });
          await page.tab.evaluate(() => new Promise(requestAnimationFrame));
          if (mode === 'light' || width === phone || width === desk) {
            assert.deepEqual(await wrong(page.tab, mode, width), [], `${view}, ${mode}, ${width} px`);
          }
          const over = await overflow(page.tab);
          assert.ok(over <= 0, `${view}, ${mode}, ${width} px: ${over} px too wide`);
        }
        if (!worded.includes(mode)) continue;
        await page.settle();
        const { found, all } = await astray(page.tab);
        assert.deepEqual(found, [], `${view}, ${mode}`);
        assert.ok(all > 0);
      }
      await page.tab.close();
    });
  }
});
