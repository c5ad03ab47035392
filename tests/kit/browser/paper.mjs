// What a page prints, as words without any space between them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export async function printed(page, options) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-paper-'));
  const path = join(folder, 'page.pdf');
  writeFileSync(path, await page.tab.pdf({ format: 'A4', ...options }));
  const words = execFileSync('pdftotext', ['-layout', path, '-']).toString().replace(/\s+/g, '');
  rmSync(folder, { recursive: true });
  return words;
}
