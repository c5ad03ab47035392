// A module of the page, bundled as it ships, for tests that need no browser.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What the module at `path`, below web/src, exports. */
export async function pageModule(path) {
  const { output } = await build({
    configFile: here('web/vite.config.ts'),
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: here(`web/src/${path}`),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const folder = mkdtempSync(join(tmpdir(), 'zice-module-'));
  try {
    const file = join(folder, 'module.mjs');
    writeFileSync(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
