// The three ways to run the core, behind one interface: bytes of JSON in, bytes of JSON out.
import { loadedModule, native } from './runtimes.mjs';

async function scripted(name, file) {
  const module = await loadedModule(file);
  const assess = (ruleset, applicant) => module.assess(ruleset, applicant, '');
  return {
    name,
    list: (asOf) => module.list(asOf),
    assess,
    compare: (applicant) => module.compare(applicant, ''),
    deeds: (ruleset, applicant, changesScope) => module.deeds(ruleset, applicant, '', changesScope ? 1 : 0),
    whatIf: (ruleset, applicant, other) => module.whatIf(ruleset, applicant, '', other, ''),
    ics: (ruleset, applicant, made) => module.ics(ruleset, applicant, '', Date.parse(made) / 1000),
    assessAll: (ruleset, applicants) => applicants.map((text) => assess(ruleset, text)),
  };
}

/** Every runtime; the first is the one the others are compared with. */
export const runtimes = [native, await scripted('wasm', 'zice'), await scripted('fallback', 'zice-fallback')];

const known = new Map();
/** What WebAssembly says of an applicant against every ruleset, once for each: one who has answered little takes long. */
export function compared(applicant) {
  if (!known.has(applicant)) known.set(applicant, runtimes[1].compare(applicant));
  return known.get(applicant);
}
