// The scenarios of tests/cases/*.json as the command expands and tries them, which takes it a while.
import { run } from './command.mjs';
import { caseFiles, folder } from './scenarios.mjs';

const { files } = JSON.parse(run(['test', '--json', ...caseFiles], { cwd: folder }).stdout);
for (const { errors } of files) if (errors.length > 0) throw new Error(JSON.stringify(errors));

/** Every scenario of every file, with its applicant as one line and the differences from what it expects. */
export const scenarios = files.flatMap(({ file, ruleset, cases }) =>
  cases.map(({ applicant, ...one }) => ({ file, ruleset, ...one, applicant: JSON.stringify(applicant) })),
);

/** All applicants of them, each once. */
export const applicants = [...new Set(scenarios.map(({ applicant: one }) => one))];
