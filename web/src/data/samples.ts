import type { Applicant } from './types.js';

const files = import.meta.glob<Applicant>('../../samples/*.json', { import: 'default', eager: true });

/** A made-up applicant for each measure, who falls short in one or two things. */
export const samples: ReadonlyMap<string, Applicant> = new Map(
  Object.entries(files).map(([path, applicant]) => [path.replace(/^.*\/|\.json$/g, ''), applicant]),
);
