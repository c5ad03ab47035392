// Every view of the page and every way to show it: what is held against the accessibility rules and put into pictures.
import { bases } from '../scenarios.mjs';

const ruleset = 'xuchang-2020';
const file = JSON.parse(bases.find((base) => base.ruleset === ruleset).applicant);
const short = { total_assets: 45, smes_served_last_year: 30, satisfaction_rate: 79.5, has_development_plan: false };

const set = (tab, name, value) =>
  tab.locator('zice-app').evaluate((element, [key, text]) => element.setAttribute(key, text), [name, value]);

/** As the page is before a mode is put on. */
export async function plain(tab) {
  await tab.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await tab.locator('zice-app').evaluate((element) => {
    element.removeAttribute('elder');
    element.setAttribute('theme', 'auto');
    element.setAttribute('lang', 'zh-CN');
  });
}

export const modes = {
  light: (tab) => tab.emulateMedia({ colorScheme: 'light' }),
  dark: (tab) => tab.emulateMedia({ colorScheme: 'dark' }),
  contrast: (tab) => set(tab, 'theme', 'contrast'),
  forced: (tab) => tab.emulateMedia({ forcedColors: 'active' }),
  elder: (tab) => set(tab, 'elder', ''),
  english: async (tab) => {
    await set(tab, 'lang', 'en');
    await tab.locator('.main[lang="en"]').waitFor();
  },
};

export const views = {
  start: async () => {},
  empty: (page) => page.choose(ruleset, file.as_of),
  met: async (page) => {
    await page.choose(ruleset, file.as_of);
    await page.openAnswers(file);
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
    await page.tab.locator('zice-progress button[name="one"]').click();
    await page.tab.locator('zice-interview .question').waitFor();
  },
  ended: async (page) => {
    await page.choose(ruleset, file.as_of);
    const { total_assets, ...others } = { ...file.facts, ...short };
    await page.openAnswers({ as_of: file.as_of, facts: others });
    await page.settle();
    await page.tab.locator('zice-progress button[name="one"]').click();
    await page.tab.locator('zice-interview button[name="dont_know"]').click();
    await page.tab.locator('zice-interview button[name="results"]').click();
  },
  all: (page) => page.choose('all', file.as_of),
  short: async (page) => {
    await page.choose(ruleset, file.as_of);
    await page.openAnswers({ as_of: file.as_of, facts: { ...file.facts, ...short } });
    await page.openPart('application-form');
    await page.tab.locator('zice-application-form summary').click();
  },
};
