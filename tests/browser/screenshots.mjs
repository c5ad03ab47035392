// Pictures of the page for a person to look at, in build/screenshots/: every view on a desk and on a phone, light, dark and
// in large text. Run with `npm run screenshots`, or with `-- --readme` for the pictures in the README; the page must have
// been built.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Page, launch, serve } from '../kit/browser/page.mjs';
import { modes, plain, views } from '../kit/browser/views.mjs';

const folder = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));
const inReadme = fileURLToPath(new URL('../../web/', import.meta.url));
const shown = ['light', 'dark', 'elder'];
const screens = { desk: { width: 1280, height: 900 }, phone: { width: 375, height: 812 } };

/** What stands in the README: what is missed beside the questions; on a phone in large text, and in the dark. */
const pictures = [
  { name: 'page', view: 'short', mode: 'light', screen: 'desk', at: 'zice-form' },
  { name: 'phone-elder', view: 'short', mode: 'elder', screen: 'phone', at: 'zice-form' },
  { name: 'phone-dark', view: 'short', mode: 'dark', screen: 'phone', at: 'zice-results' },
];

const server = await serve();
const { context, close } = await launch({ whole: true });

async function opened(view) {
  const page = await Page.open(context, server.url);
  await views[view](page);
  await page.settle();
  return page;
}

async function show(page, mode, screen) {
  await plain(page.tab);
  await modes[mode](page.tab);
  await page.tab.setViewportSize(screens[screen]);
  await page.settle();
}

async function takeAll() {
  mkdirSync(folder, { recursive: true });
  for (const view of Object.keys(views)) {
    const page = await opened(view);
    for (const mode of shown) {
      for (const screen of Object.keys(screens)) {
        await show(page, mode, screen);
        await page.tab.evaluate(() => scrollTo(0, 0));
        await page.tab.screenshot({ path: `${folder}${view}-${mode}-${screen}.png`, fullPage: true });
      }
    }
    console.log(`${view}: ${page.incidents.length} incidents`, ...page.incidents);
    await page.tab.close();
  }
}

async function takeForReadme() {
  for (const { name, view, mode, screen, at } of pictures) {
    const page = await opened(view);
    await show(page, mode, screen);
    await page.tab
      .locator(at)
      .first()
      .evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 16));
    await page.settle();
    await page.tab.screenshot({ path: `${inReadme}${name}.png` });
    await page.tab.close();
  }
}

await (process.argv.includes('--readme') ? takeForReadme() : takeAll());
await close();
await server.close();
