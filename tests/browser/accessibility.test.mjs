// Every view in every mode at every width, held against WCAG 2.2 AA by axe-core.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { describe, test } from 'node:test';
import { bases } from '../scenarios.mjs';
import { overflow, violations } from './axe.mjs';
import { hosted } from './page.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);

/** 320 px is a window of 1280 px at 400 %. */
const widths = [320, 375, 768, 1280];

const modes = {
  light: async (page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: async (page) => page.emulateMedia({ colorScheme: 'dark' }),
  contrast: async (page) => set(page, 'theme', 'contrast'),
  forced: async (page) => page.emulateMedia({ forcedColors: 'active' }),
  elder: async (page) => set(page, 'elder', ''),
  english: async (page) => set(page, 'lang', 'en'),
};

const views = {
  start: async () => {},
  empty: (page) => page.choose(ruleset, file.as_of),
  met: async (page) => {
    await page.choose(ruleset, file.as_of);
    await page.fill(file);
    await page.tickDocuments(file.documents);
    await page.tab.locator('zice-overview summary').click();
    await page.tab.locator('zice-keeping button[name="link"]').click();
  },
  wrong: async (page) => {
    await page.choose(ruleset, file.as_of);
    await page.type('satisfaction_rate', '120');
    await page.type('total_assets', '2.5亿');
    await page.tab.locator('zice-keeping input[type="file"]').setInputFiles({
      name: 'bad.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"zice":1,"facts":{"total_asset":5}}'),
    });
    await page.tab.locator('[data-notice="refused"]').waitFor();
  },
  sample: (page) => page.tab.locator('zice-picker button[name="sample"]').click(),
  one: async (page) => {
    await page.choose('xinjiang-2021', file.as_of);
    await page.settle();
    await page.tab.locator('zice-progress button[aria-expanded]').click();
  },
  all: (page) => page.choose('all', file.as_of),
};

const set = (tab, name, value) =>
  tab.locator('zice-app').evaluate((element, [key, text]) => element.setAttribute(key, text), [name, value]);

const site = hosted();

// Each view has a page of its own, so they can be held against the rules side by side.
describe('accessibility', { concurrency: availableParallelism() }, () => {
  for (const [view, act] of Object.entries(views)) {
    test(`${view}: no violation in any mode at any width, and nothing to scroll sideways`, async () => {
      const page = await site.open();
      await act(page);
      await page.settle();
      for (const [mode, apply] of Object.entries(modes)) {
        await page.tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await page.tab.locator('zice-app').evaluate((element) => {
          element.removeAttribute('elder');
          element.setAttribute('theme', 'auto');
          element.setAttribute('lang', 'zh-CN');
        });
        await apply(page.tab);
        for (const width of widths) {
          await page.tab.setViewportSize({ width, height: 900 });
          await page.tab.waitForTimeout(50);
          assert.deepEqual(await violations(page.tab), [], `${view}, ${mode}, ${width} px`);
          const over = await overflow(page.tab);
          assert.ok(over <= 0, `${view}, ${mode}, ${width} px: ${over} px too wide`);
        }
      }
      await page.tab.close();
    });
  }
});
