import type { answer as chinese } from '../zh-CN/answer.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

export const answer: Words<typeof chinese> = {
  form: {
    step: '2',
    title: 'Answer the questions',
    idle: (n) => `${count(n, 'question does', 'questions do')} not concern you`,
    idleHelp: 'With your answers so far nothing depends on these any more.',
    intro:
      'Only what is asked by the measures you chose is listed. What is left open counts as unknown, never as zero or “no”. Answers are kept when you change the measure.',
  },

  progress: {
    title: 'Progress',
    remaining: (fewest, certain, open) => {
      const still = `${count(open, 'open answer', 'open answers')} could change the verdict`;
      if (fewest === '0') return still;
      const early = fewest === '1' ? '' : '; one that is not met may settle it sooner';
      const enough = `${count(fewest, 'answer settles', 'answers settle')} the verdict`;
      return `If all turn out well, ${certain ? '' : 'at most '}${enough}${early} (${still})`;
    },
    settled: 'The verdict is settled; nothing left open can change it.',
    further: (n) =>
      `The verdict is settled and will not change; ${count(n, 'question is', 'questions are')} unanswered. Go on to learn the result of each condition.`,
    waiting: 'Progress appears once the page has loaded.',
    next: 'Next question',
    then: 'Most decisive after that',
    rest: 'Unanswered as well',
    oneByOne: 'One question at a time',
    allAtOnce: 'All questions',
  },

  ways: {
    title: 'What next',
    unknown: 'Still unknown',
    unknownHelp: 'Answer these to complete the result:',
    toQuestions: 'Back to the questions',
    toPapers: 'Check the papers',
  },

  standards: {
    title: 'With the place of registration these standards have changed:',
    change: (from, to, unit) => `from ${from} to ${to}${unit}`,
  },

  problems: {
    title: (n) => `${count(n, 'answer')} cannot be used`,
    intro: 'Until they are corrected they count as open.',
  },

  overview: {
    title: 'Check your answers',
    answered: (n, of) => `${n} of ${of} answered`,
    change: 'Change',
    nothing: 'Nothing has been entered.',
  },
};
