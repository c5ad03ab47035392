// Writes src/data/generated/: one TypeScript module for each JSON Schema of the rulesets, the words of the core's glossary and
// the list of regions.
// Nothing there is kept in git; run again whenever a schema or the package of regions changes.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFromFile } from 'json-schema-to-typescript';
import { regionsText } from './regions.mjs';

const schemas = fileURLToPath(new URL('../../rulesets/schema/', import.meta.url));
const out = fileURLToPath(new URL('../src/data/generated/', import.meta.url));

/** Leaves a file as it is that says so already: somebody else may be reading it. */
async function write(name, source) {
  const file = join(out, name);
  if ((await readFile(file, 'utf8').catch(() => null)) !== source) await writeFile(file, source);
}

/** `ruleset.schema.json` or `ruleset.json` → ruleset */
const moduleName = (file) => basename(file, '.json').replace(/\.schema$/, '');

await mkdir(out, { recursive: true });

const files = (await readdir(schemas)).filter((file) => file.endsWith('.json'));
if (files.length === 0) throw new Error(`no schema in ${schemas}`);
for (const file of files) {
  const source = await compileFromFile(join(schemas, file), {
    cwd: schemas,
    bannerComment: `// Generated from rulesets/schema/${file}.`,
    additionalProperties: false,
    format: false,
  });
  await write(`${moduleName(file)}.ts`, source);
}

const glossary = await readFile(fileURLToPath(new URL('../../core/glossary.json', import.meta.url)), 'utf8');
await write(
  'glossary.ts',
  `// Generated from core/glossary.json.\nexport const glossary = ${glossary.trim()} as const;\n`,
);

await write(
  'regions.ts',
  `// Generated from @vant/area-data.\nexport const regionsText = ${JSON.stringify(regionsText())};\n`,
);
