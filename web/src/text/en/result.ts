import type { result as chinese } from '../zh-CN/result.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

export const result: Words<typeof chinese> = {
  headline: {
    judged: (n) => `${count(n, 'more is', 'more are')} judged by reviewers`,
    judgedToo: (n) => ` ${count(n, 'more is', 'more are')} judged by reviewers.`,
    meetsAnd: 'All conditions that can be checked are met; ',
    unanswerable:
      'A requirement has not been checked against the text yet, or its figure has not been seen: no answers can settle this.',
    detail: {
      meets: 'Whether the title is granted is decided in review.',
      falls_short:
        'By your answers, at least one condition or the requirement on service functions is certainly not met.',
      incomplete: 'Open answers could still change the conclusion.',
      discretionary:
        'Nothing is certainly missed, but a condition is left to the authority or can be read in two ways.',
    },
  },

  comparing: { title: 'Compare all', verdicts: 'The verdict by each measure', table: 'Comparison' },

  results: {
    title: 'Result',
    details: 'Result item by item',
    conditions: 'Conditions',
    functions: 'Service functions',
    materials: 'Papers',
    remarks: 'What else the measure says',
    aboutMeasure: 'About this measure',
    openQuestions: (n) => `${count(n, 'more answer', 'more answers')} could change the verdict`,
    further: (n) =>
      `The verdict is settled; ${count(n, 'question is', 'questions are')} unanswered. Go on to learn all that is missing`,
    jumpTo: (what) => `Go to the first “${what}”`,
    toMaterials: 'Check the papers',
    toCalendar: 'Save the dates as a calendar file (.ics)',
    unmet: 'Requirements not met',
    discretionary: 'Requirements left to the authority',
    discretionaryHelp:
      'These count neither as met nor as not met: the measure allows a relaxation or can be read in two ways, and the authority decides.',
    judged: 'Judged by reviewers',
    judgedHelp:
      'There is no figure or fact to check. Reviewers and the authority judge these; they are not counted in the verdict.',
    unknown: 'Conditions still open',
    met: 'Conditions met',
    not_applicable: 'Conditions that do not apply',
    items: (n) => count(n, 'item'),
    deeds: {
      title: 'What to do',
      open: 'Show what to do',
      help: 'What is missing and what mends it, papers still needed, days ahead, whom to ask; and what if',
    },
    noLongerMatter: 'Enough are met; these change nothing',
    notClaimed: 'Service functions not claimed',
    requirements: (n) => `${count(n, 'requirement')} in all`,
    missing: 'Missing: ',
    open: 'Still open: ',
    weighed: 'Left to the authority: ',
    allMet: 'all that can be checked are met',
  },

  basis: {
    article: 'Basis',
    afterTitle: (cite) => `, ${cite}`,
    wording: 'As this page puts it',
    quote: 'The article in its own words',
    source: 'The issuer’s page',
    note: 'How it is read',
    discretion: 'Ground for discretion',
    facts: 'Answers used',
    kind: 'How it is checked',
    kinds: {
      computed: 'Checked against your answers',
      declared: 'Taken from what the applicant declares; reviewers may verify it',
      judged: 'Judged by reviewers, not counted in the verdict',
      all: 'Every part has to be met',
      any: 'One of the parts is enough',
      at_least: 'A stated number of the parts is enough',
    },
  },

  because: {
    relaxation: 'Below the general figure, but the measure allows a relaxation that the authority decides.',
    reading: 'The text can be read in two ways with different results; the authority decides.',
    not_verified: 'This rule has not been checked against the text yet: no answer can count as meeting it.',
    not_seen: 'The text that gives this figure has not been seen: no answer can count as meeting it.',
  },

  functionsRule: {
    at_least: (need, met) => `At least ${need} needed, ${met} met`,
    at_least_open: (met) => `How many are needed depends on open answers; ${met} met`,
    each_declared: (need, met) => `${need} declared, ${met} met; each of them must be met`,
    each_declared_mixed:
      'Some of the functions you declared are met and some are not, and the measure does not say what follows. You can withdraw those that are not met, or explain the case to the authority.',
    each_declared_open: 'Each function you apply for is checked by itself; first choose which ones',
    none: 'This measure asks for no number of functions',
    noFigure: 'The measure names no figure for this one',
  },

  measure: {
    title: 'Name',
    number: 'Document number',
    issuer: 'Issued by',
    issued: 'Date of issue',
    force: 'Force',
    basis: 'Based on',
    repeals: 'Repeals',
    notPrinted: 'Not printed in the text',
  },

  remarkKind: {
    discretion: 'Discretion',
    preference: 'Preference',
    quota: 'Quota',
    procedure: 'Procedure',
    exclusion: 'Exclusion',
    trap: 'Take care',
    gap: 'Not regulated',
  },
};
