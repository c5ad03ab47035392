// How the page looks and which language it speaks: by the button, by the attribute, as the system has it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { hosted } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';

const { open } = hosted();
const app = (page) => page.tab.locator('zice-app');

test('large text: 18 px and targets of 60 px, by the attribute and by the button', async () => {
  const page = await open();
  await page.choose(ruleset);
  await page.type('total_assets', '250万');
  await page.tab.locator('zice-settings button[name="elder"]').click();
  assert.equal(await app(page).evaluate((element) => element.hasAttribute('elder')), true);
  await page.settle();
  const small = await page.tab.evaluate(() => {
    const found = [];
    const visit = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height <= 1) continue;
        const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
        const size = parseFloat(getComputedStyle(element).fontSize);
        if (ownText && size < 18) found.push(`${element.localName}.${element.className} text ${size}`);
        const target = element.matches(
          'button, select, summary, label:has(input), input[type="text"], input[type="date"]',
        );
        if (target && box.height < 60) found.push(`${element.localName}.${element.className} height ${box.height}`);
      }
    };
    visit(document);
    return [...new Set(found)];
  });
  assert.deepEqual(small, []);
  await app(page).evaluate((element) => element.removeAttribute('elder'));
  assert.equal(await page.tab.locator('zice-settings button[name="elder"]').getAttribute('aria-pressed'), 'false');
});

test('dark colours follow the system and the choice', async () => {
  const page = await open();
  const ground = () => app(page).evaluate((element) => getComputedStyle(element).backgroundColor);
  const light = await ground();
  await page.tab.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.tab.locator('zice-settings select[name="theme"]').selectOption('light');
  assert.equal(await ground(), light);
  await page.tab.emulateMedia({ colorScheme: 'light' });
  await page.tab.locator('zice-settings select[name="theme"]').selectOption('dark');
  assert.equal(await ground(), dark);
});

test('in English the page speaks English, and says that the law is Chinese', async () => {
  const page = await open();
  await page.choose('nanchang-2022');
  await page.type('total_assets', '45');
  await page.tab.locator('zice-settings button[name="language"]').click();
  await page.tab.locator('.main[lang="en"]').waitFor();
  assert.equal(await app(page).getAttribute('lang'), 'en');
  assert.match(await page.tab.locator('zice-verdict h2').innerText(), /not met/);
  assert.match(await page.tab.locator('zice-results section.conditions').innerText(), /Art\.\s5\(1\)/);
  assert.match(await page.tab.locator('footer').innerText(), /only their own Chinese text is binding/);
  assert.equal(await page.fact('total_assets').locator('input').inputValue(), '45');
  assert.equal(await page.fact('total_assets').locator('label').getAttribute('lang'), 'en');
  await page.tab.locator('zice-settings button[name="language"]').click();
  assert.match(await page.tab.locator('zice-verdict h2').innerText(), /未达到/);
});
