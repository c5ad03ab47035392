import type { ApplicationForm } from '../../data/types.js';

const files = import.meta.glob<ApplicationForm>('../../../../rulesets/forms/*.json', {
  import: 'default',
  eager: true,
});

/** By the id of the measure; a measure whose text prints no form has none. */
export const forms: ReadonlyMap<string, ApplicationForm> = new Map(
  Object.values(files).map((form) => [form.ruleset, form]),
);
