// The files of tests/cases/ as they are written; expanded.mjs has every scenario that they describe.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../cases/', import.meta.url));
export const caseFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
export const readCases = (name) => JSON.parse(readFileSync(folder + name, 'utf8'));

/** The base applicant of every file, as it stands. */
export const bases = caseFiles.map((file) => {
  const { ruleset, base } = readCases(file);
  return { file, ruleset, applicant: JSON.stringify({ zice: 1, ...base }) };
});
