// Classic scripts instead of modules: they run from a copy on disk (file://), from old servers with an odd MIME type, and
// under the same policy. The bundler writes CommonJS; each chunk becomes a script that defines itself, and import() a tag.
// All is ASCII, so that a host page in GBK reads it as it was written.
import { readFile } from 'node:fs/promises';
import { asAscii } from './ascii.mjs';

const runtimeFile = new URL('classic-runtime.js', import.meta.url);

/** How the bundler writes import() of a chunk. */
const lazy = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(([`"'])\.\/([^`"']+)\1\)\)/g;

const nameOf = (file) => file.replace(/^.*\//, '');

function classic({ fileName, code, imports }) {
  const body = code.replace(lazy, (_found, _quote, name) => `ziceScripts.load(${JSON.stringify(name)})`);
  const needs = JSON.stringify(imports.map(nameOf));
  return asAscii(
    `ziceScripts.define(${JSON.stringify(nameOf(fileName))},${needs},(exports,require)=>{"use strict";${body}\n});`,
  );
}

/** Plugin for Vite, for output in CommonJS. A page that has the script twice runs the first. */
export const classicScripts = () => ({
  name: 'zice-classic-scripts',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const runtime = await readFile(runtimeFile, 'utf8');
    for (const chunk of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
      const script = classic(chunk);
      const name = JSON.stringify(nameOf(chunk.fileName));
      chunk.code = chunk.isEntry
        ? `if(!globalThis.ziceScripts){${asAscii(runtime)}${script}ziceScripts.begin(${name})}\n`
        : `${script}\n`;
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
