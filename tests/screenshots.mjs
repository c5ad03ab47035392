// Pictures of the page for a person to look at, in build/screenshots/: an empty form, an applicant who meets all, one who
// falls short and one whom the authority decides about, alone and beside every measure, wide and narrow. Run with `npm run screenshots`,
// or with `-- --readme` for the picture in the README; the page must have been built.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Page, launch, serve } from './browser/page.mjs';
import { bases } from './scenarios.mjs';

const folder = fileURLToPath(new URL('../build/screenshots/', import.meta.url));
mkdirSync(folder, { recursive: true });

const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const { ruleset, applicant } = bases.find((base) => base.ruleset === (named ?? 'xuchang-2020'));
const file = JSON.parse(applicant);
const short = {
  total_assets: 45,
  smes_served_last_year: 30,
  satisfaction_rate: 79.5,
  has_development_plan: false,
};

const weighed = { total_assets: 45, service_staff_with_both: 5, local_endorsement: true };

const scenes = {
  empty: async () => {},
  meets: async (page) => {
    await page.fill(file);
    await page.tickDocuments(file.documents);
  },
  short: (page) => page.fill({ facts: { ...file.facts, ...short } }),
  discretionary: (page) => page.fill({ facts: { ...file.facts, ...weighed } }),
  compare: async (page) => {
    await page.fill({ facts: { ...file.facts, ...short } });
    await page.compare({ ...file, facts: { ...file.facts, ...short } });
  },
};

const server = await serve();
const { context, close } = await launch();
const widths = process.argv.includes('--readme') ? [] : [1280, 768, 375];
for (const width of widths) {
  for (const [name, act] of Object.entries(scenes)) {
    const page = await Page.open(context, server.url);
    await page.tab.setViewportSize({ width, height: width > 600 ? 900 : 812 });
    await page.choose(ruleset, file.as_of);
    await act(page);
    await page.settle();
    await page.tab.evaluate(() => scrollTo(0, 0));
    await page.tab.screenshot({ path: `${folder}${name}-${width}.png` });
    await page.tab.screenshot({ path: `${folder}${name}-${width}-whole.png`, fullPage: true });
    console.log(
      `${name}-${width}: ${await page.verdict}, ${page.incidents.length} incidents`,
      ...page.incidents,
    );
    await page.tab.close();
  }
}
// The picture in the README: what is missed, beside the questions.
if (process.argv.includes('--readme')) {
  const page = await Page.open(context, server.url);
  await page.tab.setViewportSize({ width: 1280, height: 900 });
  await page.choose(ruleset, file.as_of);
  await scenes.short(page);
  await page.settle();
  await page.tab.evaluate(() => {
    const { top } = document.querySelector('zice-app').shadowRoot.querySelector('.columns').getBoundingClientRect();
    scrollBy(0, top - 16);
  });
  await page.settle();
  await page.tab.screenshot({ path: fileURLToPath(new URL('../web/page.png', import.meta.url)) });
}
await close();
await server.close();
