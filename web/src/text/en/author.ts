import type { Words } from '../words.js';
import type { author as zhCN } from '../zh-CN/author.js';

export const author: Words<typeof zhCN> = {
  title: 'Zice · writing a ruleset',
  intro:
    'Write a measure as a ruleset: it is checked as you type, with the self-check that applicants will see beside it. What you write stays on this device.',
  webmaster: {
    before: 'When it is done, the ',
    configure: 'configurator',
    between: ' puts it on a site and the ',
    check: 'self-check',
    after: ' looks at the server.',
  },
  skip: 'To the ruleset',
  waiting: 'Starting the core…',
  cannotRun:
    "The core has not started: this browser, or the site's policy, refuses WebAssembly. Let the policy allow 'wasm-unsafe-eval', or open a copy of this page with its assets folder from disk. You can still edit and save.",
  files: {
    title: 'File',
    name: 'File name',
    fresh: 'New',
    open: 'Open a file',
    save: 'Save as a file',
    begin: 'Begin with a measure that ships',
    beginNone: '(choose one)',
    address: 'Address of a ruleset on this site (as in rulesets-src)',
    fetch: 'Fetch',
    remember: 'Remember the draft on this device',
    rememberHelp:
      'Only in this browser, so that it is there after a reload; unticking deletes it. Not on a shared computer.',
    saved: 'Saved',
    unsaved: 'Changed, and not saved as a file yet',
    discard: 'The text is not saved. Give it up?',
    notRead: (problem) => `Could not be read: ${problem}`,
    notText: 'This file was not opened, the text is as it was:',
    tooLarge: 'The file is too large to be a ruleset.',
    notRemembered: 'Not remembered: the browser refuses, or another tab remembers a draft of its own.',
  },
  editor: {
    title: 'Ruleset',
    label: 'Text of the ruleset',
    help: 'Ctrl+Space (Control+Space on a Mac) offers what may stand here; F8 goes to the next finding; Ctrl+F finds. Tab indents; to leave the editor by Tab, press Esc first.',
  },
  findings: {
    title: 'Check',
    errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
    warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
    none: 'No error and no warning.',
    error: 'Error',
    warning: 'Warning',
    at: (line, column) => `line ${line}, column ${column}`,
    line: (line) => `line ${line}`,
    waive: 'A warning of what the text really means is silenced by a waiver with its code, at and reason.',
  },
  preview: {
    title: 'Self-check',
    help: 'Made of the text as it stands; fill it in to try it. It follows every change, and what you filled in stays.',
    none: 'Once the text has no error, the self-check stands here.',
    stale: 'The text has errors; below is the self-check as it was before them.',
    stage: 'The self-check, to be scrolled',
  },
  kinds: {
    fact: 'fact',
    document: 'document',
    function: 'function',
    value: 'value',
    area: 'area',
    cite: 'article',
    unit: 'figure with its unit',
  },
  // The editor speaks English of its own.
  phrases: {} as Words<typeof zhCN>['phrases'],
};
