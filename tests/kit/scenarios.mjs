// The scenarios of tests/cases/*.json as the command expands and tries them.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';

const folder = fileURLToPath(new URL('../cases/', import.meta.url));
export const caseFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort();
export const readCases = (name) => JSON.parse(readFileSync(folder + name, 'utf8'));

const { files } = JSON.parse(run(['test', '--json', ...caseFiles], { cwd: folder }).stdout);
for (const { errors } of files) if (errors.length > 0) throw new Error(JSON.stringify(errors));

/** Every scenario of every file, with its applicant as one line and the differences from what it expects. */
export const scenarios = files.flatMap(({ file, ruleset, cases }) =>
  cases.map(({ applicant, ...one }) => ({ file, ruleset, ...one, applicant: JSON.stringify(applicant) })),
);

/** All applicants of them, each once. */
export const applicants = [...new Set(scenarios.map(({ applicant: one }) => one))];

/** The base applicant of every file, as it stands. */
export const bases = caseFiles.map((file) => {
  const { ruleset, base } = readCases(file);
  return { file, ruleset, applicant: JSON.stringify({ zice: 1, ...base }) };
});
