import type { session as chinese } from '../zh-CN/session.js';
import type { Words } from '../words.js';

export const session: Words<typeof chinese> = {
  refused: {
    about: (word) =>
      `Please leave out “${word}” and give the exact figure; of a range write “80以上”, “<60” or “60-80”`,
    aboutDay: (word) => `Please leave out “${word}” and give the exact date; if only the month is known, write 2020-05`,
    unit: (word, unit) => `The unit here is “${unit}”, not “${word}”: please convert the figure`,
    several: 'These look like two figures: please give one; write a range as “60-80”',
    percent: 'Please write the percent sign, as in “≥80%”',
    yearLast: 'Month and day cannot be told apart: please put the year first, as in 2020-05-01',
    shortYear: 'Please write all four digits of the year, as in 2020-05-01',
    serial: 'This looks like the serial number of a spreadsheet: please write the date as in 2020-05-01',
    relative: (word) =>
      `Please give the date for “${word}”, as in 2020-05-01; if only the month is known, write 2020-05`,
    noFigure: 'This is no figure that can be read: please write digits only; write a range as “60-80”',
    wholeDay: 'The day is needed here: please write it as in 2020-05-01',
    noDate: 'This is no date that can be read: please write it as in 2020-05-01',
  },
};
