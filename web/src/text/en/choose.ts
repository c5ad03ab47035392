import type { choose as chinese } from '../zh-CN/choose.js';
import type { Words } from '../words.js';

export const choose: Words<typeof chinese> = {
  picker: {
    step: '1',
    title: 'Choose a measure',
    asOf: 'Date of assessment',
    asOfHelp: 'Operating time, age of papers and validity of the measure are judged as of this day; today at first.',
    asOfWrong: 'the earlier date is used until then.',
    legend: 'Measure',
    all: 'Compare all',
    allTitle: 'One applicant, held against every measure',
    allHelp: 'Everything the measures ask in one list, with a verdict by each.',
    region: 'Find by place of registration',
    regionHelp:
      'Down to the prefecture or a town directly under the province. It also answers the question of that name.',
    covers: 'Measures that apply there: ',
    coversOnlyNational: 'No local measure is included for this place. You can use: ',
    sample: 'Try it with a sample',
    sampleHelp:
      'Fills in a made-up applicant, so that you see a result at once. Leaving it brings back what you entered.',
    noNumber: 'No document number printed',
    none: 'Choose a measure first. The result appears as you answer.',
  },

  level: { national: 'National', provincial: 'Provincial', municipal: 'Municipal' },

  term: {
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    untilAtLatest: (day) => `until ${day} at the latest`,
    forYou: 'About where you are registered',
    supersededBy: 'Its place was taken by: ',
    stillAssessed:
      'The applicant is still held against its text, for reference. To apply, follow what the authority currently prescribes.',
  },
};
