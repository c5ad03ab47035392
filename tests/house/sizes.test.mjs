// What a visitor downloads stays small, and what would make it big stays out.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const packed = (bytes) => brotliCompressSync(bytes).length;
const wasm = readFileSync(here('build/wasm/zice.wasm'));
const first = readFileSync(here('build/wasm/zice-form.wasm'));

/** A script of build/wasm as the bundler ships it. */
async function minified(file) {
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      rolldownOptions: { input: here(`build/wasm/${file}`), preserveEntrySignatures: 'strict' },
    },
  });
  assert.equal(output.length, 1);
  return output[0].code;
}

test('the module of forms, which is there first, is at most 72 KB, 27 KB compressed, and knows no JSON', () => {
  console.log(`sizes: first ${first.length} raw, ${packed(first)} brotli`);
  assert.ok(first.length <= 72 * 1024 && packed(first) <= 27 * 1024, `${first.length}, ${packed(first)} bytes`);
  assert.equal(first.indexOf('parse_error'), -1);
});

test('the module is at most 432 KB', () => {
  // 326 KB, and since: deeds and what-if 47, sizes of enterprises and choices in lists 20, ranges 9, the interview 8, English and
  // whether to apply 4, the order of a comparison 2, what a file keeps 1, what requirements carry in an image 2,
  // facts that need not be tried and questions within a bound 7, lists and comparisons in steps 4; written straight, answers save 2.
  assert.ok(wasm.length <= 432 * 1024, `${wasm.length} bytes`);
});

test('the module with its glue is at most 164 KB compressed', async () => {
  const glue = await minified('zice.mjs');
  const size = packed(wasm) + packed(glue);
  // What is built for speed, core/CMakeLists.txt, is 2 KB of it.
  console.log(`sizes: wasm ${wasm.length} raw, ${packed(wasm)} brotli; glue ${packed(glue)} brotli`);
  assert.ok(size <= 164 * 1024, `${size} bytes`);
});

test('neither script makes code out of text', async () => {
  for (const file of ['zice.mjs', 'zice-fallback.mjs']) {
    assert.doesNotMatch(await minified(file), /\bnew Function\b|\beval\(/, file);
  }
});

test('no stream and no locale is linked in', () => {
  // Text that libc++ carries for them and nothing of ours contains.
  for (const trace of ['%m/%d/%y', 'LC_ALL', '0123456789abcdefABCDEFxX+-pPiInN']) {
    assert.equal(wasm.indexOf(trace), -1, trace);
  }
});

const sources = (folder) =>
  readdirSync(here(folder), { recursive: true })
    .filter((name) => /\.(h|cpp)$/.test(name))
    .map((name) => `${folder}/${name}`);
const included = (file) =>
  [...readFileSync(here(file), 'utf8').matchAll(/^\s*#\s*include\s*[<"]([^>"]+)[>"]/gm)].map(([, header]) => header);
const includes = (files) => files.flatMap((file) => included(file).map((header) => `${file} includes ${header}`));

test('the core includes no stream and no date formatting', () => {
  const found = includes([...sources('core/include'), ...sources('core/src'), ...sources('wasm')]);
  assert.ok(found.length > 0);
  const heavy = /includes (iostream|ostream|istream|sstream|fstream|iomanip|locale|regex|.*gregorian\/gregorian\.hpp)$/;
  assert.deepEqual(
    found.filter((line) => heavy.test(line)),
    [],
  );
});

test('the public headers show no library', () => {
  const found = includes(sources('core/include'));
  assert.ok(found.length > 0);
  assert.deepEqual(
    found.filter((line) => /includes (nlohmann|boost)\//.test(line)),
    [],
  );
});

/** In KB, compressed. The first has what the page shows with the verdict and no more; the second comes once that is seen. */
const bounds = { 'zice.js': 110, 'zice.details.js': 29, 'zice.core.js': 176 };
for (const [name, bound] of Object.entries(bounds)) {
  test(`${name} is ASCII and at most ${bound} KB compressed`, () => {
    const script = readFileSync(here(`build/kit/${name}`));
    assert.ok(script.every((byte) => byte < 128));
    assert.ok(packed(script) <= bound * 1024, `${packed(script)} bytes`);
  });
}

test('the page for authors is at most 551 KB compressed, and the editor is on no other page', () => {
  const scripts = ['build/web/assets/', 'build/kit/'].flatMap((folder) =>
    readdirSync(here(folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(here(folder + name))]),
  );
  const editing = scripts.filter(([, bytes]) => bytes.includes('cm-content'));
  assert.deepEqual(
    editing.map(([name]) => name.replace(/-.*/, '')),
    ['author'],
  );
  assert.ok(packed(editing[0][1]) <= 551 * 1024, `${packed(editing[0][1])} bytes`);
});

test('the manifest names every file of the kit with its hash, and the folder is called by their content', () => {
  const { folder, files } = JSON.parse(readFileSync(here('build/kit/manifest.json'), 'utf8'));
  assert.match(folder, /^zice-\d+\.\d+\.\d+-[0-9a-f]{8}$/);
  const found = readdirSync(here(`build/web/${folder}`), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.split(`${folder}/`)[1].replace(/^\//, ''));
  assert.deepEqual(
    files.map(({ name }) => name),
    found.filter((name) => name !== 'manifest.json').sort(),
  );
  for (const { name, integrity } of files) {
    const digest = createHash('sha384')
      .update(readFileSync(here(`build/web/${folder}/${name}`)))
      .digest('base64');
    assert.equal(integrity, `sha384-${digest}`, name);
  }
});

test('each file of the kit that is worth it has a copy by gzip and one by brotli, the same on any day and machine; npm users get none', () => {
  const { files } = JSON.parse(readFileSync(here('build/kit/manifest.json'), 'utf8'));
  const bytesOf = (name) => readFileSync(here(`build/kit/${name}`));
  const names = files.map(({ name }) => name);
  const copied = names.filter((name) => names.includes(`${name}.gz`));
  assert.deepEqual(
    copied,
    files.filter(({ name, bytes }) => /\.(js|json|html)$/.test(name) && bytes >= 1000).map(({ name }) => name),
  );
  assert.ok(copied.includes('zice.js') && copied.includes('rulesets/vocabulary.json'));
  for (const name of copied) {
    const [gz, br] = [bytesOf(`${name}.gz`), bytesOf(`${name}.br`)];
    assert.ok(gunzipSync(gz).equals(bytesOf(name)) && brotliDecompressSync(br).equals(bytesOf(name)), name);
    // No time, no name of a file, no system (RFC 1952, 2.3).
    assert.deepEqual([gz[3], gz.readUInt32LE(4), gz[9]], [0, 0, 255], name);
    assert.ok(br.length < gz.length && gz.length < bytesOf(name).length, name);
  }
  const packaged = JSON.parse(readFileSync(here('build/package/manifest.json'), 'utf8'));
  assert.deepEqual(
    packaged.files.map(({ name }) => name),
    names.filter((name) => !/\.(gz|br)$/.test(name)),
  );
  assert.deepEqual(
    readdirSync(here('build/package'), { recursive: true }).filter((name) => /\.(gz|br)$/.test(name)),
    [],
  );
});
