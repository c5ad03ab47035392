// Word files taken apart: the cells of their tables, and the text an office program reads in them.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);

/** What is compared is words; where a line breaks, and which width a space has, is the office program's choice. */
export const squeezed = (text) => text.replace(/\s/g, '');

/** Converts all of them at once: starting LibreOffice is what takes its time. Text by name, squeezed. */
export async function textsByOffice(files) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-office-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    // Without files it would wait for someone to open one.
    if (paths.length === 0) throw new Error('no file to convert');
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      timeout: 120_000,
    });
    const texts = new Map();
    for (const name of files.keys()) {
      const pdf = join(folder, `${name}.pdf`);
      if (!existsSync(pdf)) throw new Error(`LibreOffice did not open ${name}.docx`);
      texts.set(name, squeezed((await run('pdftotext', ['-raw', pdf, '-'])).stdout));
    }
    return texts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The XML parts of a file by path; the browser's strict parser says which of them are malformed. */
export async function takeApart(tab, bytes) {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([path]) => /\.(xml|rels)$/.test(path))
    .map(([path, content]) => [path, strFromU8(content)]);
  const malformed = await tab.evaluate(
    (all) =>
      all
        .filter(([, xml]) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'))
        .map(([path]) => path),
    parts,
  );
  return { parts: new Map(parts), malformed };
}

/** What Word would have to repair although it is well-formed: footers and cells without a paragraph, by path. */
export function barePlaces(tab, { parts }) {
  return tab.evaluate(
    (all) => {
      const bare = (xml) =>
        [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('ftr, tc')].some(
          (place) => ![...place.children].some(({ localName }) => localName === 'p'),
        );
      return all.filter(([, xml]) => bare(xml)).map(([path]) => path);
    },
    [...parts],
  );
}

/** The tables of a file: rows of cells of words. */
export function tablesOf(tab, { parts }) {
  return tab.evaluate((xml) => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const within = (node, name) => [...node.getElementsByTagNameNS(main, name)];
    const tree = new DOMParser().parseFromString(xml, 'application/xml');
    return within(tree, 'tbl').map((table) =>
      within(table, 'tr').map((row) => within(row, 'tc').map((cell) => cell.textContent)),
    );
  }, parts.get('word/document.xml'));
}
