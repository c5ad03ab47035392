import type { ground as chinese } from '../zh-CN/ground.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

export const ground: Words<typeof chinese> = {
  answer: { yes: 'Yes', no: 'No', unset: 'Open', none: 'None' },

  status: {
    met: 'Met',
    unmet: 'Not met',
    unknown: 'Open',
    discretionary: 'Discretion',
    not_applicable: 'N/A',
    judged: 'For review',
    not_claimed: 'Not claimed',
  },

  verdict: {
    meets: 'All conditions that can be checked are met',
    falls_short: 'Some requirements are not met',
    incomplete: 'No conclusion yet',
    discretionary: 'Left to the authority',
    announce: (verdict, limits, met, unmet, unknown) =>
      `Result: ${verdict}. ${limits}Conditions met ${met}, not met ${unmet}, open ${unknown}.`,
    elsewhere: (area) => `Registered outside ${area}`,
    excluded: 'Excluded from applying',
    excludedBy: (condition) => `Excluded from applying, since the measure asks: “${condition}”`,
    whether: 'Whether to apply here at all',
    caution: (words) => `Note: ${words}. `,
  },

  figure: {
    actual: 'Actual',
    required: 'Required ',
    atLeast: (n, unit) => `at least ${n}${unit}`,
    requiredOpen: 'depends on open answers',
    either: ' or ',
    below: (n, unit) => `below ${n}${unit}`,
    belowSome: (n, gap, unit) => `${gap}${unit} short of ${n}`,
    hangsOn: 'The outcome hangs on the open answer to ',
    gap: (n, unit) => `${n}${unit} short`,
    margin: (n, unit) => `${n}${unit} above`,
    exact: 'exactly reached',
    relaxed: 'Weighed by the relaxed figure printed in the measure',
    holdsFrom: (day) => `met from ${day}`,
    all: 'All of these',
    any: 'One of these is enough',
    some: 'A stated number of these is enough',
  },

  materialStatus: {
    ready: 'Ready',
    deficient: 'Deficient',
    unknown: 'Open',
    missing: 'Missing',
    not_applicable: 'N/A',
  },

  documentStatus: {
    ready: 'Ready',
    missing: 'Not yet',
    stale: 'Out of date',
    too_few_rows: 'Too few entries',
    pledge_not_allowed: 'No pledge allowed',
    unknown: 'Open',
    not_needed: 'Not needed',
  },

  paper: { at_hand: 'At hand', absent: 'Not yet', pledged: 'Pledged instead' },

  force: {
    not_yet: 'Not yet in force',
    in_force: 'In force',
    lapsed: 'Lapsed',
    superseded: 'Superseded',
    disputed_day: 'In force by one reading',
    warning: {
      not_yet: 'On the date of assessment this measure is not yet in force',
      in_force: '',
      lapsed: 'On the date of assessment this measure has lapsed',
      superseded: 'On the date of assessment this measure has been superseded',
      disputed_day:
        'The date of assessment is the first or last day: whether the measure is in force can be read in two ways',
    },
  },

  /** One change of a route. */
  routes: {
    into: ' changes to ',
    wait: (day) => `Wait until ${day} to apply`,
  },

  timeline: {
    title: 'Dates',
    intro: 'Worked out from the dates you entered. What the authority announces takes precedence.',
    asOf: 'Date of assessment',
    step: {
      'application-window': 'Applications are taken',
      decision: 'Time limit for the decision',
      publicity: 'Public notice',
      title: 'Title is valid',
      're-application': 'Year to apply again',
      'annual-report': 'Annual summary is due',
      'annual-assessment': 'Yearly assessment of the title',
      'earliest-operating': 'Operating time is reached',
      review: 'Review',
      force: 'Measure is in force',
    },
    standing: {
      not_in_force: 'The measure is not in force then; for reference only',
      partly_in_force: 'The measure is not in force on all of these days',
      force_disputed: 'Whether the measure is in force then can be read in two ways',
      by_notice: 'The notice of that year says when',
      at_latest: 'The last day there can be; it may have been earlier',
      exact: 'Date is certain',
      disputed_day: 'Can be read in two ways',
      calendar_not_published: 'Public holidays not announced or not included yet',
    },
    onwards: ' onwards',
    between: ' to ',
    noDay: 'No date yet',
    workingDays: (n) => count(n, 'working day'),
    otherReading: 'Read the other way: ',
    firstDayCounted: 'If the first day counts as well, it ends on ',
    note: 'Note',
    noCalendar: 'No day from the date of assessment on is settled, so there is no calendar file. ',
    noCalendarYet:
      'Enter when you applied, when the result is made public or when the title was granted, and the days can be worked out.',
    calendarHelp:
      'Importing it again corrects the earlier days. To correct them some other day, save your answers as a file afterwards and open that file then.',
  },

  fact: {
    wrong: 'Cannot be used',
    // The label of the question stands beside it, in Chinese.
    goTo: () => 'Go to the question',
  },

  part: {
    coming: 'Loading…',
    failed:
      'This part could not be loaded; everything else works as usual. Check the network and try again. If it still does not load, contact whoever offers this page.',
    again: 'Try again',
  },
};
