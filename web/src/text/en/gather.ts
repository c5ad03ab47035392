import type { gather as chinese } from '../zh-CN/gather.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

export const gather: Words<typeof chinese> = {
  materials: {
    step: '3',
    title: 'Check the papers',
    intro:
      'Tick the papers at hand. Papers are counted apart and do not change the conditions above. “Also for” names other measures that ask for the same paper; where a form is prescribed, fill in the one annexed to each measure.',
    tally: (all) => `${count(all, 'item')} ready`,
    papers: (ready, needed) => `${count(ready, 'paper')} ready to use, at least ${needed} more to obtain or replace`,
    papersOpen: (unknown) => `; ${unknown} more ${unknown === '1' ? 'needs' : 'need'} details`,
    lacking: 'Only what is still missing',
    about: 'About',
    checklist: { title: 'Checklist of papers', paper: 'Paper', wanted: 'Requirements', now: 'Now', tick: 'Tick' },
    mayPledge: 'a notice and pledge may be filed instead',
    proves: 'Proves: ',
    elsewhere: (measures) => `Also for: ${measures}`,
    anyOf: 'Any one of these',
    or: 'or',
    allOf: 'All of these',
    pledgeMeans:
      '“Pledged instead” means that you do not hand in this paper but the original of a written pledge, signed and sealed by your organisation. The pledge stays public, and a false one has legal consequences.',
    obtainedOn: 'Obtained on',
    freshMonth: 'Must be obtained in the month of filing',
    rows: 'Entries in the list',
    rowsAtLeast: (n) => `The form asks for at least ${count(n, 'entry', 'entries')}`,
    rowsInArea: (area, n) => ` (${area}: at least ${n})`,
    rowsWrong: (most) => `Enter a whole number from 0 to ${most}`,
    conflict: 'The form and the article differ',
    conflictText: ({ actual, article, form, cite }) =>
      `Your ${actual} reach the ${article} of the article, but the form of ${cite} asks for a list of at least ${form} entries. The article decides the condition; ask the authority how to fill in the form.`,
  },
};
