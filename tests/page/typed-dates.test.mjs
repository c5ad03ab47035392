// What is typed into a box of a date is read as a day, a month or a year, or refused with what to change.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pageModule } from '../kit/page-module.mjs';
import { vocabulary } from '../kit/shipped.mjs';

const { asFileValue } = await pageModule('session/encode.ts');
const { readDate } = await pageModule('session/reading/date.ts');
const since = vocabulary.facts.find(({ id }) => id === 'operating_since');
const may = { from: '2020-05', until: '2020-05' };

const dates = {
  '2020-05-01': '2020-05-01',
  '2020-5-1': '2020-05-01',
  '2020/5/1': '2020-05-01',
  '2020.5.1': '2020-05-01',
  '２０２０．５．１': '2020-05-01',
  20200501: '2020-05-01',
  '2020年5月1日': '2020-05-01',
  '2020 年 5 月 1 日': '2020-05-01',
  '2020年5月1号': '2020-05-01',
  二〇二〇年五月一日: '2020-05-01',
  二〇二〇年十二月二十一日: '2020-12-21',
  '\u200e2020-05-01\ufeff': '2020-05-01',
  '2020-05-01 00:00:00': '2020-05-01',
  '2020-05-01T00:00:00': '2020-05-01',
  '2020年5月': may,
  '2020年5月份': may,
  '2020-05': may,
  2020.5: may,
  '2020/5': may,
  202005: may,
  '2020年': { from: '2020', until: '2020' },
  '2020-05-01至2020-05-31': { from: '2020-05-01', until: '2020-05-31' },
  '2020年5月起': { from: '2020-05' },
  '不晚于2020-05-31': { until: '2020-05-31' },
  // Whether there is such a day, the core tells.
  '2020-02-30': '2020-02-30',
  '05/01/2020': 'yearLast',
  '20-5-1': 'shortYear',
  43952: 'serial',
  去年: 'relative',
  去年5月: 'relative',
  约2020年5月: 'about',
  '2020年5月左右': 'about',
  '2020年5月上旬': 'about',
  abc: 'other',
  '?': 'other',
};

for (const [text, expected] of Object.entries(dates)) {
  test(`a date: ${JSON.stringify(text)} is ${JSON.stringify(expected)}`, () => {
    const reading = readDate(text);
    if (reading.kind === 'refused') assert.equal(reading.refusal.why, expected);
    else assert.deepEqual(asFileValue(since, text), expected);
  });
}
