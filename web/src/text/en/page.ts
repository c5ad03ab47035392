import type { page as chinese } from '../zh-CN/page.js';
import type { Words } from '../words.js';

export const page: Words<typeof chinese> = {
  page: {
    title: 'SME public-service demonstration platforms',
    subtitle: 'Self-check before applying',
    privacy: 'Your answers are checked in this browser only; this page has no code that sends anything',
    privacyInFrame:
      'Your answers are checked in this browser only, by code that sends nothing; they stand in a frame that the page around it cannot read, and the browser refuses requests for data from there (not a few it cannot close: the frame going elsewhere, WebRTC, looking up names)',
    skip: 'Skip to the questions',
    skipToResults: 'Skip to the result',
    footer:
      'The result follows from what you entered and the text of the measure. It is for reference before applying and does not replace the decision of the authority.',
    loading: 'Loading. You can already choose a measure and answer; the result follows.',
    halted:
      'The check stopped at these answers, and did so again after a fresh start, so there is no result. All you entered is here; change anything and it is tried again.',
    steps: 'Parts of this page',
    lawInChinese:
      'The measures, their questions and their articles are paraphrased and translated here; only their own Chinese text is binding. What the check itself explains is partly Chinese.',
    notOffered: 'The self-check is not available at present',
    notOfferedHelp:
      'The rules of this site could not be loaded. Rather than give a wrong result, the self-check did not start. Please contact whoever runs this site.',
    cannotRun: 'This browser cannot run the self-check',
    cannotRunHelp:
      'Open this page in a newer Edge, Chrome or Firefox, or switch a dual-core browser such as 360 to its fast mode. If it still does not run, contact whoever provides this page.',
    notFetched: 'The check could not be loaded',
    notFetchedHelp: 'The network may have failed: try again. All you entered is here.',
    short: { choose: 'Measure', answer: 'Answer', gather: 'Papers', result: 'Result', keep: 'Save' },
    goToForm: 'Back to the questions',
    goToResults: 'See the result',
    goToQuestions: 'Back to the questions',
    begin: 'Begin',
    nextQuestion: 'Next',
  },

  opening: {
    applicationForm: {
      step: '4',
      title: 'Fill in the application form',
      open: 'Open the application form',
      help: 'Where the measure annexes one: a Word file with your answers filled in',
    },
    lists: {
      title: 'Take figures from a list',
      intro:
        'Choose a list of staff or of enterprises served on this device (CSV, or .xlsx from Excel). The page counts people, enterprises and satisfaction. The file is read in this browser only and not uploaded.',
      open: 'Open files with lists',
    },
  },

  settings: {
    label: 'Display',
    open: 'Display',
    elder: 'Large text',
    theme: 'Colours',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    otherLanguage: '中文',
    /** Never seen: then all is Chinese. */
    withoutEnglish: '',
  },

  print: {
    measure: 'Measure',
    asOf: 'Date of assessment',
    force: 'In force',
    ruleset: 'Version of the rules',
    sample: 'Sample: all of it is made up',
  },
};
