// The ways to run the core: the command, behind the interface that every-runtime.mjs has for all three, and modules to begin with.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { command, run } from './command.mjs';
import { bytesOf, calendarText, rulesetFiles } from './shipped.mjs';

export { command, run };

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const line = (args, input) => {
  const text = execFileSync(command, args, { input, maxBuffer: 1 << 30 }).toString();
  if (!text.endsWith('\n')) throw new Error(`no newline after the output of zice ${args.join(' ')}`);
  return text.slice(0, -1);
};

export const native = {
  name: 'native',
  list: (asOf) => line(['list', '--as-of', asOf, '--json'], ''),
  assess: (ruleset, applicant) => line(['assess', '--ruleset', ruleset, '--applicant', '-', '--json'], applicant),
  compare: (applicant) => line(['compare', '--applicant', '-', '--json'], applicant),
  deeds: (ruleset, applicant, changesScope) =>
    line(
      ['deeds', '--ruleset', ruleset, '--applicant', '-', '--json', ...(changesScope ? ['--change-scope'] : [])],
      applicant,
    ),
  /** `made` is a moment, "2022-09-15T08:30:00Z". */
  ics: (ruleset, applicant, made) =>
    execFileSync(command, ['assess', '--ruleset', ruleset, '--applicant', '-', '--ics', '-', '--ics-made', made], {
      input: applicant,
    }).toString(),
  /** Many applicants (one line each) in one process; an applicant that is refused is answered with errors. */
  assessAll: (ruleset, applicants) =>
    run(['batch', '--ruleset', ruleset], { input: applicants.map((text) => `${text}\n`).join('') })
      .stdout.split('\n')
      .slice(0, -1),
};

/** A fresh instance of a module, before anything is loaded into it. */
export async function bareModule(name) {
  const { default: createZice } = await import(here(`build/wasm/${name}.mjs`));
  const wasm = here(`build/wasm/${name}.wasm`);
  return createZice(existsSync(wasm) ? { wasmBinary: readFileSync(wasm) } : {});
}

/** A module that has learnt the vocabularies, the calendar and the shipped rulesets, or of these only some, in the order of their names. */
export async function loadedModule(name, files = rulesetFiles) {
  const module = await bareModule(name);
  const accept = (answer) => {
    const { findings } = JSON.parse(answer);
    if (findings.length > 0) throw new Error(`${name}: ${JSON.stringify(findings)}`);
  };
  accept(module.useVocabulary(bytesOf('vocabulary.json'), bytesOf('documents.json')));
  accept(module.useCalendar(calendarText));
  for (const file of files) accept(module.addRuleset(file, bytesOf(file)));
  return module;
}
