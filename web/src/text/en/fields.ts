import type { fields as chinese } from '../zh-CN/fields.js';
import type { Words } from '../words.js';

export const fields: Words<typeof chinese> = {
  field: {
    basis: 'Basis',
    choose: 'Open, please choose',
    province: 'Province',
    prefecture: 'Prefecture or town directly under the province',
    provinceOnly: 'Province only',
    noPrefecture: 'Not divided further',
    askedBy: 'Asked by',
    understood: (figure) => `Taken as ${figure}`,
    whichPercent: (one, other) => `${one} or ${other}? It counts as open until you choose`,
    calendar: 'Open the calendar',
    calendarDay: 'Choose a date from the calendar',
    dateForms: 'As in 2020-05-01; year and month will do where the day is not known',
    noLimit: 'No limit: weigh all of them',
    noneOfThese: 'None of these (only others were declared)',
  },
};
