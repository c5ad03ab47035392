// What a host does with the element: takes it out, puts it back, moves it, makes it by script, changes its attributes.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { applicantOf, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

const ruleset = 'xuchang-2020';
let browser;
let server;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(10_000);
  server = await kitServer({
    pages: {
      '/': {
        body: host(`<main><zice-assessment ruleset="${ruleset}"></zice-assessment></main><aside></aside>`),
        type: 'text/html; charset=utf-8',
      },
      '/empty': { body: host('<main></main>'), type: 'text/html; charset=utf-8' },
    },
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

const open = (path = '/') => openHost(browser.context, server.url + path);

/** The widget with whatever it fires written down. */
async function listened({ tab }) {
  const used = await Widget.of(tab.locator(widget));
  await used.element.evaluate((element) => {
    window.told = [];
    ['zice-ready', 'zice-verdict', 'zice-error'].forEach((name) =>
      element.addEventListener(name, () => window.told.push(name)),
    );
  });
  return used;
}

const told = async (used) => {
  await used.settle();
  return used.element.evaluate(() => window.told.splice(0));
};

test('taken out and put back, and moved: answers stay, nothing is told twice, all goes on', async () => {
  const opened = await open();
  const used = await listened(opened);
  await used.openFile(applicantOf(ruleset));
  await told(used);
  await used.element.evaluate(async (element) => {
    const { parentNode } = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    parentNode.append(element);
    document.querySelector('aside').append(element);
  });
  assert.equal(
    await used.fact('total_assets').locator('input').inputValue(),
    String(JSON.parse(applicantOf(ruleset)).facts.total_assets),
  );
  assert.deepEqual(await told(used), []);
  await used.type('total_assets', '4');
  assert.deepEqual(await told(used), ['zice-verdict']);
  assert.equal(await used.verdict, 'falls_short');
  assert.deepEqual(opened.incidents, []);
});

const ways = {
  'document.createElement': () => {
    const element = document.createElement('zice-assessment');
    element.setAttribute('ruleset', 'xuchang-2020');
    document.querySelector('main').append(element);
  },
  innerHTML: () =>
    (document.querySelector('main').innerHTML = '<zice-assessment ruleset="xuchang-2020"></zice-assessment>'),
  'a property before the script': () => {
    const element = document.createElement('zice-assessment');
    Object.assign(element, { ruleset: 'xuchang-2020' });
    document.querySelector('main').append(element);
  },
};
for (const [name, way] of Object.entries(ways)) {
  for (const late of [false, true]) {
    test(`made by ${name}${late ? ' once the script is there' : ''}`, async () => {
      const opened = await open('/empty');
      if (late) await opened.tab.waitForFunction(() => customElements.get('zice-assessment'));
      await opened.tab.evaluate(way);
      const used = await Widget.of(opened.tab.locator(widget));
      await used.mainJob(ruleset);
      assert.deepEqual(opened.incidents, []);
    });
  }
}

test('attributes changed later: each takes effect, and the answers stay', async () => {
  const opened = await open();
  const used = await listened(opened);
  const set = async (name, value) => {
    await used.element.evaluate(
      (element, [name, value]) => (value === null ? element.removeAttribute(name) : element.setAttribute(name, value)),
      [name, value],
    );
    await used.element.locator('zice-keeping button[name="open"]:enabled').waitFor();
  };
  const assets = () => used.fact('total_assets').locator('input').inputValue();
  await used.type('total_assets', '77');
  await set('ruleset', 'nanchang-2022');
  assert.equal(await used.row('5.1/total_assets').getAttribute('data-status'), 'unmet');
  assert.equal(await assets(), '77');
  await set('as-of', '2022-09-15');
  assert.equal(await used.tab.locator('zice-picker input[name="as_of"]').inputValue(), '2022-09-15');
  await set('lang', 'en');
  await used.element.locator('.main[lang="en"]').waitFor();
  assert.match(await used.element.locator('.privacy').innerText(), /^Your answers/);
  assert.equal(await used.element.getAttribute('aria-label'), 'Self-check before applying');
  assert.equal(await assets(), '77');
  await set('lang', null);
  assert.match(await used.element.locator('.privacy').innerText(), /^所填内容/);
  assert.equal(await used.element.getAttribute('aria-label'), '申报条件自测');
  const look = () =>
    used.element.evaluate((element) => [getComputedStyle(element).colorScheme, getComputedStyle(element).fontSize]);
  await set('theme', 'dark');
  await set('elder', '');
  assert.deepEqual(await look(), ['dark', '20.8px']);
  await set('theme', 'light');
  await set('elder', null);
  assert.deepEqual(await look(), ['light', '16px']);
  await opened.tab.emulateMedia({ colorScheme: 'dark' });
  assert.deepEqual(await look(), ['light', '16px']);
  for (const systems of [null, 'auto', 'no-such']) {
    await set('theme', 'light');
    await set('theme', systems);
    assert.deepEqual(await look(), ['dark', '16px'], String(systems));
  }

  await told(used);
  await set('rulesets', 'nanchang-2022 xiamen-2021');
  const offered = () =>
    used.tab.locator('zice-picker [data-ruleset]').evaluateAll((all) =>
      all
        .map((one) => one.dataset.ruleset)
        .filter((id) => id !== 'all')
        .sort(),
    );
  await used.tab.locator('zice-picker [data-ruleset="xuchang-2020"]').waitFor({ state: 'detached' });
  assert.deepEqual(await offered(), ['nanchang-2022', 'xiamen-2021']);
  assert.equal(await assets(), '77');
  assert.deepEqual(await told(used), ['zice-ready', 'zice-verdict']);
  assert.deepEqual(opened.incidents, []);
  await set('rulesets', null);
  await used.tab.locator('zice-picker [data-ruleset="xuchang-2020"]').waitFor();
  await set('ruleset', 'no-such');
  await set('as-of', '2022-02-30');
  await used.settle();
  assert.equal(opened.incidents.length, 2);
  assert.match(opened.incidents.join('\n'), /ruleset="no-such" is none of [^]*as-of="2022-02-30" is no date/);
  assert.equal(await assets(), '77');
});

test('a name that the host gave stays', async () => {
  const opened = await open('/empty');
  await opened.tab.evaluate(
    () =>
      (document.querySelector('main').innerHTML = '<zice-assessment aria-label="自测" role="form"></zice-assessment>'),
  );
  const used = await Widget.of(opened.tab.locator(widget));
  assert.deepEqual(await used.element.evaluate((one) => [one.getAttribute('aria-label'), one.getAttribute('role')]), [
    '自测',
    'form',
  ]);
});
