// What npm users get, added to the files for a bureau's site: what stands in web/npm, types, the manifest of the elements, and
// package.json.
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const top = fileURLToPath(new URL('../../', import.meta.url));
const program = (name) => `${top}node_modules/.bin/${name}`;

const elements = ['web/src/page/assessment.ts', 'web/src/widget/assessment.ts', 'web/src/widget/frame.ts'];

/** Declarations of the elements and their events, and of nothing within. */
async function writeTypes(folder) {
  await run(
    program('tsc'),
    [
      ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'],
      ...['--rootDir', 'web/src', '--outDir', `${folder}types`, '--types', ''],
      ...['--target', 'es2021', '--lib', 'es2022,dom', '--module', 'esnext', '--moduleResolution', 'bundler'],
      'web/src/widget/public.ts',
    ],
    { cwd: top },
  );
  await writeFile(`${folder}zice.esm.d.ts`, "export * from './types/widget/public.js';\n");
}

async function writeElements(folder) {
  const globs = elements.flatMap((file) => ['--globs', file]);
  await run(program('cem'), ['analyze', '--litelement', '--quiet', ...globs, '--outdir', folder.slice(top.length)], {
    cwd: top,
  });
  // Of the sources it names, this ships as one module.
  const file = `${folder}custom-elements.json`;
  const { modules, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  const gathered = (key) => modules.flatMap((module) => module[key]);
  const shipped = {
    kind: 'javascript-module',
    path: 'zice.esm.js',
    declarations: gathered('declarations'),
    exports: gathered('exports'),
  };
  const text = JSON.stringify({ ...manifest, modules: [shipped] }, null, 2).replace(
    /"\/?web\/src\/[^"]*"/g,
    '"zice.esm.js"',
  );
  await writeFile(file, `${text}\n`);
}

/**
 * What an import gets. Servers that render and workers have no page, so nothing runs there; theirs stand first, for bundlers
 * that build for workers call themselves browsers too.
 */
function entry(types, script = './zice.esm.js') {
  const named = (conditions, file) => Object.fromEntries(conditions.map((condition) => [condition, file]));
  return {
    types,
    ...named(['workerd', 'edge-light', 'worker'], './server.js'),
    browser: script,
    ...named(['deno', 'bun', 'node'], './server.js'),
    default: script,
  };
}

async function writePackage(folder) {
  const { name, version, description, license } = JSON.parse(await readFile(`${top}package.json`, 'utf8'));
  const made = {
    ...{ name, version, description, license },
    keywords: ['custom-elements', 'web-components', 'self-check', 'sme', 'china', 'webassembly'],
    type: 'module',
    engines: { node: '>=20' },
    exports: {
      '.': entry('./zice.esm.d.ts'),
      './frame': entry('./zice.esm.d.ts', './zice.frame.js'),
      './react': entry('./react.d.ts'),
      './vue': entry('./vue.d.ts'),
      './rulesets/*': './rulesets/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    sideEffects: true,
  };
  await writeFile(`${folder}package.json`, `${JSON.stringify(made, null, 2)}\n`);
  await cp(`${top}LICENSE`, `${folder}LICENSE`);
  await cp(`${top}web/npm`, folder, { recursive: true });
}

/** `folder` ends in a slash and lies in this project. */
export const addPackage = (folder) => Promise.all([writeTypes(folder), writeElements(folder), writePackage(folder)]);
