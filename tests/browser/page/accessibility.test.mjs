// Every view in every mode at every width, held against WCAG 2.2 AA by axe-core; and every reference leads to something that is seen.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import { ofColours, ofSizes, overflow, violations } from '../../kit/browser/axe.mjs';
import { hosted } from '../../kit/browser/page.mjs';
import { astray } from '../../kit/browser/references.mjs';
import { modes, plain, views } from '../../kit/browser/views.mjs';

/** 320 px is a window of 1280 px at 400 %. */
const widths = [320, 375, 768, 1280];

/** How things are laid out is held against the rules at every width, how they are coloured and worded on a phone and on a desk. */
const phoneAndDesk = [375, 1280];

/** The same elements as in the light: they need not be held again against the rules of what they are. */
const rules = { dark: ofColours, contrast: ofColours, forced: ofColours, elder: ofSizes };

/** What is rendered anew with other words. */
const worded = ['light', 'english'];

const site = hosted();

// Each view has a page of its own, so they can be held against the rules side by side.
describe('accessibility', { concurrency: availableParallelism() }, () => {
  for (const [view, act] of Object.entries(views)) {
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
          if (mode === 'light' || phoneAndDesk.includes(width)) {
            assert.deepEqual(await violations(page.tab, rules[mode]), [], `${view}, ${mode}, ${width} px`);
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
