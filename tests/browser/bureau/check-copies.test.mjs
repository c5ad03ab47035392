// The webmaster's self-check and the compressed copies: nobody needs them, but a damaged one is what some servers send.
import assert from 'node:assert/strict';
import test, { after, before } from 'node:test';
import { checkServer, kit } from '../../kit/browser/check-server.mjs';
import { launch } from '../../kit/browser/page.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The lines of the report on a server spoilt so, as `{id: {tone, text}}`. */
async function linesOf(t, spoil, unhashed = false) {
  const server = await checkServer({ spoil });
  const tab = await browser.context.newPage();
  t.after(async () => {
    await tab.close();
    await server.close();
  });
  if (unhashed) await tab.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await tab.goto(`${server.url}check.html`);
  await tab.locator('zice-check[data-done]').waitFor({ timeout: 60_000 });
  const lines = await tab
    .locator('zice-check [data-line]')
    .evaluateAll((all) =>
      all.map(({ dataset, textContent }) => [dataset.line, { tone: dataset.tone, text: textContent }]),
    );
  return Object.fromEntries(lines);
}

const copies = kit.files.map(({ name }) => name).filter((name) => /\.(gz|br)$/.test(name));
const isCopy = (name) => copies.some((copy) => name === `${kit.folder}/${copy}`);
const tones = (lines, wanted) =>
  Object.entries(lines)
    .filter(([id]) => copies.includes(id.replace('file:', '')) === wanted)
    .map(([, { tone }]) => tone);
const all = (tone, found) => assert.deepEqual([...new Set(found)], [tone]);

for (const unhashed of [false, true]) {
  test(`copies that a server names as packed arrive as their originals: fine${unhashed ? ', by length too' : ''}`, async (t) => {
    // Apache and Tomcat name it by the ending; one of both ways here, and for the other nothing is named.
    const lines = await linesOf(
      t,
      ({ headers }, name) => {
        if (/\.gz$/.test(name)) headers['Content-Encoding'] = 'identity';
        if (/\.br$/.test(name)) headers['Content-Encoding'] = 'br';
      },
      unhashed,
    );
    all('good', tones(lines, true));
  });
}

test('copies that were not uploaded: said, and no trouble', async (t) => {
  const lines = await linesOf(t, (answer, name) => {
    if (isCopy(name)) Object.assign(answer, { status: 404, body: Buffer.from('not found') });
  });
  assert.ok(copies.length > 20);
  all('none', tones(lines, true));
  all('good', tones(lines, false));
  assert.match(lines['file:zice.js.gz'].text, /没有这个副本，可不传/);
});

test('a copy whose line ends FTP rewrote: named, with what it does', async (t) => {
  const lines = await linesOf(t, (answer, name) => {
    if (name.endsWith('/zice.js.gz'))
      answer.body = Buffer.from(answer.body.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
  });
  assert.equal(lines['file:zice.js.gz'].tone, 'bad');
  assert.match(
    lines['file:zice.js.gz'].text,
    /内容被改动；会把 zice\.js\.gz 当 zice\.js 发出的服务器，发出的就是坏的.*重新上传/,
  );
  assert.equal(tones(lines, true).filter((tone) => tone !== 'good').length, 1);
  all('good', tones(lines, false));
});

test('such a copy sent in the place of its original: the line of the original leads to it', async (t) => {
  const lines = await linesOf(t, (answer, name) => {
    if (!name.endsWith('/zice.word.js')) return;
    answer.headers['Content-Encoding'] = 'br';
    answer.body = Buffer.from('not what brotli makes');
  });
  assert.equal(lines['file:zice.word.js'].tone, 'bad');
  assert.match(lines['file:zice.word.js'].text, /\.gz、\.br 是否传坏了/);
});
