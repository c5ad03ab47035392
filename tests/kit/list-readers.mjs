// What reads lists from files, as the page has it, and the core that counts them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { asksOfCore } from '../../web/scripts/asks.mjs';
import { loadedModule } from './runtimes.mjs';

const source = (name) => fileURLToPath(new URL(`../../web/src/lists/${name}.ts`, import.meta.url));
const outDir = mkdtempSync(join(tmpdir(), 'zice-readers-'));
process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
await build({
  configFile: false,
  plugins: [asksOfCore()],
  logLevel: 'silent',
  build: {
    outDir,
    minify: false,
    modulePreload: false,
    rolldownOptions: {
      input: { book: source('book'), file: source('read-file'), table: source('table') },
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
const load = (name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
export const { bestOf } = await load('book');
export const { openFile } = await load('file');
export const { mostRows } = await load('table');

const module = await loadedModule('zice');
const nobody = JSON.stringify({ zice: 1 });

/** Opens a file for a list as the page does. */
export function opened(list, name, bytes) {
  const fit = (rows) => module.listFit(list, JSON.stringify(rows));
  return openFile(new File([bytes], name), fit);
}

/** What the core reads in rows. */
export const readingOf = (list, rows) => JSON.parse(module.readList(list, JSON.stringify(rows), nobody));

/** What comes of a file: the sheet that was read and what the core counted, or why it is refused. */
export async function read(list, name, bytes) {
  try {
    const book = await opened(list, name, bytes);
    const sheet = bestOf(book.sheets);
    const table = await book.read(sheet);
    return { book, sheet: book.sheets[sheet].name, table, ...readingOf(list, table.rows) };
  } catch (error) {
    if (!error.why) throw error;
    return { refused: error.why, detail: error.detail };
  }
}
