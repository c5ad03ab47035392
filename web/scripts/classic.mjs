// Classic scripts instead of modules: they run from a copy on disk (file://), from old servers with an odd MIME type, and
// under the same policy. The bundler writes CommonJS; each chunk becomes a script that defines itself, and import() a tag.
// All is ASCII, so that a host page in GBK reads it as it was written.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asAscii } from './ascii.mjs';
import { integrityOf } from './integrity.mjs';

const runtimeFile = fileURLToPath(new URL('../src/arrive/runtime.ts', import.meta.url));

/** How the bundler writes import() of a chunk. */
const lazy = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(([`"'])\.\/([^`"']+)\1\)\)/g;

const nameOf = (file) => file.replace(/^.*\//, '');

/** What goes before the first script, in one piece. */
async function runtime() {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2021', rolldownOptions: { input: runtimeFile, output: { format: 'iife' } } },
  });
  return asAscii(output[0].code);
}

/** The parentheses tell an engine that it is called at once: it is parsed once, and not skimmed first. */
function classic({ fileName, code, imports }) {
  const body = code.replace(lazy, (_found, _quote, name) => `ziceScripts.load(${JSON.stringify(name)})`);
  const needs = JSON.stringify(imports.map(nameOf));
  return asAscii(
    `ziceScripts.define(${JSON.stringify(nameOf(fileName))},${needs},(function(exports,require){"use strict";${body}\n}));`,
  );
}

/**
 * Plugin for Vite, for output in CommonJS. The first script has the bundler's own helpers, for which that makes a chunk, and knows
 * the hashes of those that come later. Its first line has Chromium compile all of it off the main thread. A page that has it twice
 * runs the first; an element with that id is not it.
 */
export const classicScripts = () => ({
  name: 'zice-classic-scripts',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const helpers = Object.values(bundle).filter(({ name }) => name === 'rolldown-runtime');
    for (const { fileName } of helpers) delete bundle[fileName];
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const chunk of chunks.filter(({ isEntry }) => !isEntry)) chunk.code = `${classic(chunk)}\n`;
    const later = chunks
      .filter(({ isEntry }) => !isEntry)
      .map(({ fileName, code }) => [nameOf(fileName), integrityOf(code)]);
    const hashes = JSON.stringify(Object.fromEntries(later.sort()));
    for (const chunk of chunks.filter(({ isEntry }) => isEntry)) {
      const begin = `ziceScripts.begin(${JSON.stringify(nameOf(chunk.fileName))},${hashes})`;
      const scripts = [...helpers, chunk].map(classic).join('');
      chunk.code = `//# allFunctionsCalledOnLoad\nif(!(globalThis.ziceScripts&&ziceScripts.define)){${await runtime()}${scripts}${begin}}\n`;
    }
  },
  transformIndexHtml: { order: 'post', handler: plainly },
});

/** `crossorigin` would make a browser refuse the files beside the page on disk. */
const plainly = (html) => html.replace('<script type="module"', '<script defer').replace(/ crossorigin/g, '');

/** Plugin for Vite, for a page whose only script is classic anyhow. */
export const plainTags = () => ({
  name: 'zice-plain-tags',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: plainly },
});
