// Builds all that is served, into build/web: the pages, and in a folder of their own, named by version and content and so
// never changing, the files for a bureau's site; and into build/package the same for npm users. Each page is built by itself,
// so that each is one script.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asAscii } from './ascii.mjs';
import { classicScripts, plainTags } from './classic.mjs';
import { addCopies } from './copies.mjs';
import { folderOf } from './folder.mjs';
import { integrityOf } from './integrity.mjs';
import { kitFiles, kitScript } from './kit-files.mjs';
import { addPackage } from './package.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const web = here('../../build/web/');
const kit = here('../../build/kit/');
const npmPackage = here('../../build/package/');
const { version } = JSON.parse(await readFile(here('../../package.json'), 'utf8'));

/** What the parts that are fetched only when wanted are called. */
const partNames = {
  whole: 'core',
  plain: 'fallback',
  en: 'english',
  'word-file': 'word',
  'rolldown-runtime': 'helpers',
};

const run = (config) => build({ configFile: here('../vite.config.ts'), logLevel: 'warn', ...config });

/** All that a page starts with stands in one script, and what follows the verdict in another; left to itself, the bundler puts what a part shares with it into others. */
const codeSplitting = {
  groups: [
    { name: 'zice', tags: ['$initial'], priority: 1 },
    { name: 'details', test: /\/src\/page\/details\.ts$/ },
  ],
};
const classicOutput = { format: 'cjs', codeSplitting };
// Vite's own helper mentions import.meta without need.
const checks = { emptyImportMeta: false };

/** `zice.js` and its parts, as classic scripts or as modules. */
function buildKit(kind) {
  const ending = kind === 'classic' ? 'js' : 'esm.js';
  const output = {
    ...(kind === 'classic' ? classicOutput : { format: 'es', codeSplitting }),
    entryFileNames: `zice.${ending}`,
    chunkFileNames: ({ name }) => `zice.${partNames[name] ?? name}.${ending}`,
  };
  return run({
    plugins: [folderOf(kind), ...(kind === 'classic' ? [classicScripts()] : [asciiOnly()])],
    build: {
      outDir: kit,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { input: here('../src/kit.ts'), output, checks },
    },
  });
}

/** Both for any page, before and without the rest: nothing newer than ES2015, and for the one that watches not even that. */
async function buildFrame() {
  const output = { format: 'iife', entryFileNames: 'zice.frame.js' };
  await run({
    plugins: [folderOf('frame'), asciiOnly()],
    build: {
      ...{ outDir: kit, emptyOutDir: false, copyPublicDir: false, target: 'es2015' },
      rolldownOptions: { input: here('../src/widget/frame.ts'), output, checks },
    },
  });
}

async function copyWatch() {
  const watch = await readFile(here('../src/arrive/watch.js'), 'utf8');
  await writeFile(`${kit}zice.watch.js`, asAscii(withoutComments(watch)));
}

/** Lines that are nothing else. */
const withoutComments = (code) => code.replace(/^\s*(\/\/|\/\*\*).*\n/gm, '').replace(/^\s+/gm, '');

const asciiOnly = () => ({
  name: 'zice-ascii-only',
  generateBundle: (_options, bundle) =>
    Object.values(bundle).forEach((chunk) => chunk.type === 'chunk' && (chunk.code = asAscii(chunk.code))),
});

function buildPage(input, plugins, options, mode = 'production') {
  return run({
    mode,
    plugins,
    build: { outDir: web, emptyOutDir: false, rolldownOptions: { input: here(`../${input}`), checks, ...options } },
  });
}

/** A page for webmasters: one script that holds no core and stands beside `zice.js` on the page. */
function buildWebmasterPage(input, files, integrity) {
  const options = {
    output: { format: 'iife' },
    // The self-check takes styles from Lit and must not bring along its policy for Trusted Types: zice.js has the same.
    treeshake: { moduleSideEffects: (id) => !/node_modules\/(@lit|lit|lit-html|lit-element)\//.test(id) },
  };
  return buildPage(input, [kitFiles(files), kitScript(files, integrity), asciiOnly(), plainTags()], options);
}

/**
 * The page in the frame, and the same for a folder that other origins may read (CORS), which a sandboxed frame is one of:
 * there the browser checks the script that runs in it, and that one those that come later.
 */
async function writeFramePages() {
  const page = await readFile(here('../frame.html'), 'utf8');
  const integrity = integrityOf(await readFile(`${kit}zice.js`));
  await writeFile(`${kit}frame.html`, page);
  const checked = `src="zice.js" integrity="${integrity}" crossorigin="anonymous"`;
  await writeFile(`${kit}frame.checked.html`, page.replace('src="zice.js"', checked));
}

/** The rulesets as separate files, for those who want them. */
async function copyRulesets() {
  await mkdir(`${kit}rulesets`);
  const names = (await readdir(here('../../rulesets'))).filter((name) => name.endsWith('.json'));
  await Promise.all(names.map((name) => cp(here(`../../rulesets/${name}`), `${kit}rulesets/${name}`)));
}

/** Every file of the folder but the list itself. */
async function listed() {
  const names = (await readdir(kit, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replace(/\/+/g, '/').slice(kit.length))
    .filter((name) => name !== 'manifest.json')
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(kit + name);
      return { name, bytes: bytes.length, integrity: integrityOf(bytes) };
    }),
  );
}

function folderName(files) {
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  return `zice-${version}-${digest}`;
}

async function writeManifest(folder, files) {
  const made = { version, folder, files };
  await writeFile(`${kit}manifest.json`, `${JSON.stringify(made, null, 2)}\n`);
  return made;
}

await Promise.all([kit, npmPackage, web].map((folder) => rm(folder, { recursive: true, force: true })));
await mkdir(kit, { recursive: true });
await buildKit('classic');
await buildKit('module');
await buildFrame();
await copyWatch();
await writeFramePages();
await copyRulesets();
const files = await listed();
// A compressed copy says what its original says, whatever packed it: it has no part in the name.
const folder = folderName(files);
await writeManifest(folder, files);
await cp(kit, npmPackage, { recursive: true });
await addPackage(npmPackage);
await addCopies(
  kit,
  files.map(({ name }) => name),
);
const made = await writeManifest(folder, await listed());
await buildPage('index.html', [folderOf('classic'), classicScripts()], { output: classicOutput });
// From a copy on disk no hash can be checked: the configurator's preview goes without.
await buildPage('author.html', [folderOf('classic'), classicScripts()], { output: classicOutput }, 'author');
await buildWebmasterPage('configure.html', made, false);
await buildWebmasterPage('check.html', made, true);
await cp(kit, `${web}${made.folder}`, { recursive: true });
await writeFile(`${web}kit.json`, `${JSON.stringify(made, null, 2)}\n`);
console.log(`build: ${made.folder}`);
