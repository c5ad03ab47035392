// What few visitors want lies in files beside zice.js: none is fetched before it is wanted, and where one is missing on the
// server, that is said in words, the rest goes on, and it may be tried again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { after, before } from 'node:test';
import { framedWidget, openHost, Widget, widget } from '../../kit/browser/host.mjs';
import { host, kitServer, manifest } from '../../kit/browser/kit-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

let browser;
before(async () => {
  browser = await launch();
  browser.context.setDefaultTimeout(45_000);
});
after(() => browser.close());

const html = (body) => ({ body, type: 'text/html; charset=utf-8' });
const element = '<zice-assessment ruleset="nanchang-2022" as-of="2022-09-15"></zice-assessment>';
/** How servers say that there is no such file: with a status, or with a page as if there were. */
const missing = { plainly: { body: '', status: 404 }, 'with a page': html('<!doctype html><p>没有这个文件</p>') };

const scripts = (server) =>
  server.requests.filter((one) => /\.js/.test(one)).map((one) => one.replace('GET /kit/', ''));

async function opened(t, { body = element, pages = {} } = {}) {
  const served = { '/': html(host(body)), ...pages };
  const server = await kitServer({ pages: served });
  const { tab, incidents } = await openHost(browser.context, `${server.url}/`);
  t.after(async () => {
    await tab.close();
    await server.close();
  });
  const errors = () => incidents.filter((one) => one.startsWith('error'));
  return { server, served, tab, incidents, errors };
}

/** What comes with every page: the verdict by itself, what stands below it, and what explains both. */
const start = ['zice.js', 'zice.details.js', 'zice.core.js'];

test('nothing but zice.js, the details and the whole core is fetched for the questions and the verdict', async (t) => {
  const { server, tab, incidents } = await opened(t);
  const used = await Widget.of(tab.locator(widget));
  await used.mainJob('nanchang-2022');
  await used.settle();
  assert.deepEqual(scripts(server), start);
  assert.deepEqual(incidents, []);
});

for (const [how, answer] of Object.entries(missing)) {
  test(`English that is missing ${how}: Chinese stands and says so, and English comes once it is there`, async (t) => {
    const { server, served, tab, incidents, errors } = await opened(t, { pages: { '/kit/zice.english.js': answer } });
    const used = await Widget.of(tab.locator(widget));
    await used.type('total_assets', '45');
    assert.deepEqual(scripts(server), start);
    const speak = () => used.element.evaluate((one) => (one.lang = 'en'));
    await speak();
    await used.tab.locator('.main > [role="alert"]').filter({ hasText: '英文没有载入' }).waitFor();
    assert.equal(await used.element.getAttribute('lang'), 'zh-CN');
    assert.equal(await used.tab.locator('.main').getAttribute('lang'), 'zh-CN');
    assert.match(await used.tab.locator('zice-verdict h2').innerText(), /未达到/);
    assert.equal(incidents.filter((one) => /^console warning: zice-assessment: lang="en"/.test(one)).length, 1);
    await used.type('total_assets', '46');
    await used.settle();

    delete served['/kit/zice.english.js'];
    await speak();
    await used.tab.locator('.main[lang="en"]').waitFor();
    assert.equal(await used.element.getAttribute('lang'), 'en');
    assert.match(await used.tab.locator('zice-verdict h2').innerText(), /not met/);
    assert.equal(await used.fact('total_assets').locator('input').inputValue(), '46');
    assert.equal(await used.tab.locator('.main > [role="alert"]').count(), 0);
    // Only what the browser itself makes of a page in the place of a script.
    assert.deepEqual(
      errors().filter((one) => !/Unexpected token '<'/.test(one)),
      [],
    );
  });
}

test('English from the start, in the page and in a frame, beside a widget that stays Chinese', async (t) => {
  const body = `${element}<zice-assessment id="en" lang="en" ruleset="nanchang-2022"></zice-assessment><zice-frame lang="en"></zice-frame>`;
  const { server, tab, incidents } = await opened(t, { body });
  await tab.locator('#en .main[lang="en"] zice-verdict').waitFor();
  await tab.locator(`${widget}:not(#en) .main[lang="zh-CN"] zice-verdict`).waitFor();
  const framed = await framedWidget(tab);
  await framed.tab.locator('.main[lang="en"]').waitFor();
  assert.equal(await framed.element.evaluate(() => document.documentElement.lang), 'en');
  assert.equal(scripts(server).filter((one) => one === 'zice.english.js').length, 2);
  assert.deepEqual(incidents, []);
});

/** A part in the widget: what asks for it, and what shows that it is there. */
const parts = {
  comparison: {
    file: 'zice.comparison.js',
    want: (used) => used.tab.locator('zice-picker [data-ruleset="all"]').click(),
    there: 'zice-comparison .figures tbody tr:not(.alike)',
  },
  'application form': {
    file: 'zice.application-form.js',
    want: (used) => used.tab.locator('zice-part[data-part="application-form"] summary').first().click(),
    there: 'zice-application-form .download',
  },
  lists: {
    file: 'zice.lists.js',
    want: (used) => used.tab.locator('zice-part[data-part="lists"] summary').first().click(),
    there: 'zice-lists [data-list]',
  },
};

for (const [name, { file, want, there }] of Object.entries(parts)) {
  test(`${name}: fetched when it is wanted, and once`, async (t) => {
    const { server, tab, incidents } = await opened(t);
    const used = await Widget.of(tab.locator(widget));
    await used.settle();
    assert.deepEqual(scripts(server), start);
    await want(used);
    await used.tab.locator(there).first().waitFor();
    await used.choose('xiamen-2021');
    await used.settle();
    assert.deepEqual(scripts(server), [...start, file]);
    assert.deepEqual(incidents, []);
  });

  for (const [how, answer] of Object.entries(missing)) {
    test(`${name} that is missing ${how}: said in words, the rest goes on, and it comes once it is there`, async (t) => {
      const { served, tab, errors } = await opened(t, { pages: { [`/kit/${file}`]: answer } });
      const used = await Widget.of(tab.locator(widget));
      await want(used);
      const told = used.tab.locator('zice-part [role="status"]').filter({ hasText: '没有载入' });
      const again = used.tab.locator('zice-part button').filter({ hasText: '再试一次' });
      await told.waitFor();
      assert.equal(await used.tab.locator(there).count(), 0);
      await used.type('total_assets', '45');
      assert.equal(await used.fact('total_assets').locator('input').inputValue(), '45');
      await again.click();
      await told.waitFor();

      delete served[`/kit/${file}`];
      await again.click();
      await used.tab.locator(there).first().waitFor();
      assert.equal(await told.count(), 0);
      assert.deepEqual(
        errors().filter((one) => !/Unexpected token '<'/.test(one)),
        [],
      );
      await used.choose('nanchang-2022');
      await used.mainJob('nanchang-2022');
    });
  }
}

test('as a module: the same parts, and a missing one comes once it is there', async (t) => {
  const file = '/kit/zice.comparison.esm.js';
  const module = '<script type="module" src="/kit/zice.esm.js"></script>';
  const page = html(host(element).replace(/<script async.*?<\/script>/, module));
  const { server, served, tab, errors } = await opened(t, { pages: { '/': page, [file]: missing.plainly } });
  const used = await Widget.of(tab.locator(widget));
  const own = ['zice.esm.js', 'zice.details.esm.js', 'zice.helpers.esm.js', 'zice.core.esm.js'];
  assert.deepEqual(scripts(server).sort(), own.sort());
  await parts.comparison.want(used);
  await used.tab.locator('zice-part .failed').waitFor();
  delete served[file];
  await used.tab.locator('zice-part button').click();
  await used.tab.locator(parts.comparison.there).first().waitFor();
  await used.element.evaluate((one) => (one.lang = 'en'));
  await used.tab.locator('.main[lang="en"] zice-comparison h2').filter({ hasText: 'The measures compared' }).waitFor();
  assert.deepEqual(errors(), []);
});

test('the writer of Word files that is missing: said beside the button, which works once it is there', async (t) => {
  const { served, tab } = await opened(t, { pages: { '/kit/zice.word.js': missing.plainly } });
  const used = await Widget.of(tab.locator(widget));
  await used.openPart('application-form');
  const button = used.tab.locator('zice-application-form .download button');
  await button.click();
  await used.tab.locator('zice-application-form .failed').filter({ hasText: '没有载入' }).waitFor();
  delete served['/kit/zice.word.js'];
  const download = tab.waitForEvent('download');
  await button.click();
  assert.match((await download).suggestedFilename(), /\.docx$/);
});

test('a reader of lists that is missing: said beside the file, which can be chosen again once it is there', async (t) => {
  const { served, tab, errors } = await opened(t, { pages: { '/kit/zice.csv.js': missing.plainly } });
  const used = await Widget.of(tab.locator(widget));
  await used.openPart('lists');
  const list = used.tab.locator('zice-lists [data-list="served_sme_list"]');
  const buffer = Buffer.from('企业名称,企业满意度\n甲厂,满意\n');
  const choose = () =>
    list.locator('input[type="file"]').setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer });
  await choose();
  await list.locator('[role="status"]').filter({ hasText: '名单.csv：读这种文件的程序没有载入' }).waitFor();
  delete served['/kit/zice.csv.js'];
  await choose();
  await list.locator('[role="status"]').filter({ hasText: '计入 1 家' }).waitFor();
  assert.deepEqual(errors(), []);
});

test('web/README.md names every file that is fetched only when it is wanted', () => {
  const readme = readFileSync(new URL('../../../web/README.md', import.meta.url), 'utf8');
  const files = manifest.files
    .map(({ name }) => name)
    .filter((name) => /^zice\.[\w-]+\.js$/.test(name) && name !== 'zice.esm.js');
  assert.ok(files.length > 5);
  assert.deepEqual(
    files.filter((name) => !readme.includes(`\`${name}\``)),
    [],
  );
});
