import type { applicationForm as chinese } from '../zh-CN/apply.js';
import type { Words } from '../words.js';

export const applicationForm: Words<typeof chinese> = {
  intro: (cite, title) =>
    `Makes “${title}” as a Word file, laid out as in ${cite}. Your answers are filled in; the rest is left blank for you to complete. The form is in Chinese.`,
  none: 'The text of this measure prints no application form. Ask the authority for the one that comes with this year’s call.',
  details: 'More for the application form (optional)',
  detailsHelp:
    'Goes into the form only and has no bearing on the result. What several measures ask for is entered once. Not kept when you reload the page.',
  entries: (columns) =>
    `One entry to a line, its parts separated by commas: ${columns}. You can also paste from a spreadsheet.`,
  refused: 'This figure cannot be read or is out of range; it is left blank in the form',
  download: 'Download the application form (Word file)',
  progress: {
    idle: '',
    making: 'Making the file…',
    done: 'Done. Look in your downloads folder. The file was made on this device and sent nowhere.',
    failed:
      'The file was not made: the part of the page that writes Word files did not load. Check your connection and try again.',
  },
  byHand: 'What you still have to add in the file',
};
