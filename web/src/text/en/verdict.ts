import type { verdict as chinese } from '../zh-CN/verdict.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

export const verdict: Words<typeof chinese> = {
  verdict: {
    meets: 'All conditions that can be checked are met',
    falls_short: 'Some requirements are not met',
    incomplete: 'No conclusion yet',
    discretionary: 'Left to the authority',
    judged: (n) => `${count(n, 'more is', 'more are')} judged by reviewers`,
    judgedToo: (n) => ` ${count(n, 'more is', 'more are')} judged by reviewers.`,
    meetsAnd: 'All conditions that can be checked are met; ',
    detail: {
      meets: 'Whether the title is granted is decided in review.',
      falls_short: 'By your answers, at least one condition or the requirement on service functions is certainly not met.',
      incomplete: 'Open answers could still change the conclusion.',
      discretionary: 'Nothing is certainly missed, but a condition is left to the authority or can be read in two ways.',
    },
    announce: (verdict, limits, met, unmet, unknown) =>
      `Result: ${verdict}. ${limits}Conditions met ${met}, not met ${unmet}, open ${unknown}.`,
    elsewhere: (area) => `Registered outside ${area}`,
    caution: (words) => `Note: ${words}. `,
  },

  status: {
    met: 'Met',
    unmet: 'Not met',
    unknown: 'Open',
    discretionary: 'Discretion',
    not_applicable: 'N/A',
    judged: 'For review',
    not_claimed: 'Not claimed',
  },

  because: {
    relaxation: 'Below the general figure, but the measure allows a relaxation that the authority decides.',
    reading: 'The text can be read in two ways with different results; the authority decides.',
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
};
