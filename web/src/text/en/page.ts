import type { frame as chinese } from '../zh-CN/page.js';
import type { Words } from '../words.js';
import { count } from '../format.js';

export const frame: Words<typeof chinese> = {
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
    lawInChinese: 'The measures, their questions and their articles are shown in Chinese, as only their own text is binding.',
    notOffered: 'The self-check is not available at present',
    notOfferedHelp:
      'The rules of this site could not be loaded. Rather than give a wrong result, the self-check did not start. Please contact whoever runs this site.',
    cannotRun: 'This browser cannot run the self-check',
    cannotRunHelp:
      'Open this page in a newer Edge, Chrome or Firefox, or switch a dual-core browser such as 360 to its fast mode. If it still does not run, contact whoever provides this page.',
  },

  part: {
    coming: 'Loading…',
    failed: 'This part could not be loaded; everything else works as usual. Check the network and try again. If it still does not load, contact whoever offers this page.',
    again: 'Try again',
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

  comparing: { title: 'Compare all', verdicts: 'The verdict by each measure', table: 'Comparison' },

  settings: {
    label: 'Display',
    elder: 'Large text',
    theme: 'Colours',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
    otherLanguage: '中文',
    /** Never seen: then all is Chinese. */
    withoutEnglish: '',
  },

  keeping: {
    title: 'Save, open and clear',
    intro: 'Nothing is kept when you close the page. Choose how to keep it; the file and the link are in your hands only.',
    introFileOnly: 'Nothing is kept when you close the page. Save a file to keep it; the file is in your hands only.',
    save: 'Save as a file',
    open: 'Open a file',
    print: 'Print or save as PDF',
    link: 'Make a link',
    linkHelp: 'The link holds all you entered but what cannot be used (after the #, which is sent to no server). Whoever has it can read it.',
    linkBox: 'Link with all you entered',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Please copy the link above by hand',
    remember: 'Remember what I enter on this device',
    rememberHelp: 'Only in this browser on this device. Do not tick this on a shared computer.',
    clear: 'Clear',
    clearHelp: 'Clears answers, papers, what the link holds and everything remembered on this device.',
    clearHelpFileOnly: 'Clears all answers and papers.',
    short: 'Save and clear',
  },

  notice: {
    label: 'Notice',
    dismiss: 'Got it',
    asOf: (day) => `The date of assessment is now ${day}, which is not today.`,
    asOfToday: (day) => `The date of assessment is now today, ${day}.`,
    toToday: 'Use today',
    restore: 'Bring back what was entered before',
    sample: 'This is a sample, not you',
    sampleHelp: 'All of it is made up. Change anything and see how the result changes.',
    leaveSample: 'Leave the sample and bring back my answers',
    refused: (n) => `Nothing was opened: ${count(n, 'mistake')} in it`,
    refusedHelp: 'What you entered is unchanged.',
    refusedPlace: (line, column) => `line ${line}, column ${column}`,
    refusedValue: 'Written',
    refusedExpected: 'Expected',
    unreadable: 'The file was not opened: it cannot be read or is too large to be one of this page.',
    broken_link: 'The link is cut short or damaged; nothing was opened.',
    waiting: 'The link holds other answers',
    waitingHelp: 'They would take the place of yours, which can be brought back.',
    openLink: 'Open the answers of the link',
    keepMine: 'Keep mine',
    opened: 'Opened',
    openedHelp: 'What was entered before is set aside and can be brought back.',
    changed: (what) => `The rules for ${what} are another version than when this was saved`,
    noFlips: 'Under the current rules the verdict and every result are the same as then.',
    noVerdictFlips: 'Under the current rules the verdict of each measure is the same as then.',
    flips: 'Under the current rules these results differ:',
    flip: (was, is) => `from “${was}” to “${is}”`,
    verdict: 'Verdict',
    saved: 'Saved. These answers cannot be used and were left out:',
    back: 'The browser brought this page back with the answers entered before',
    backHelp: 'If they are not yours, or this is a shared computer, clear them.',
    keep: 'Go on',
    cleared: 'Everything was cleared.',
    restarted: 'The check stopped unexpectedly and was started anew; all you entered is here. If a button did nothing, press it again.',
  },

  print: {
    measure: 'Measure',
    asOf: 'Date of assessment',
    force: 'In force',
    ruleset: 'Version of the rules',
    sample: 'Sample: all of it is made up',
  },
};
