import { inDigits } from './numerals.js';
import { refused, type Reading } from './figure.js';
import { narrowText } from '../typed.js';

const separators = '[-/.年]';
const wholeDay = new RegExp(`^(\\d{4})${separators}(\\d{1,2})[-/.月](\\d{1,2})[日号]?$`);
const month = new RegExp(`^(\\d{4})${separators}(\\d{1,2})(?:月份?)?$`);
const relative = /[去今前明本上]年|[上本这]个?月|[昨今前明]天|年[初末底]/;
const vague = /大约|大概|约|左右|前后|上下|[上中下]旬/;

/** A date as people write one: a day, a month or a year, or why it is none; null is blank. Whether there is such a day, the core tells. */
export function readDate(typed: string): Reading | null {
  const narrow = narrowText(typed);
  if (narrow === '') return null;
  if (narrow === null) return refused('other');
  const text = inDigits(narrow.replace(/[t ]0?0:00(:00)?(\.0+)?z?$/, '')).replace(/\s+/g, '');
  return single(text) ?? rangeOf(text) ?? refusalOf(text);
}

/** 20200501, 202005 or 2020. */
function numberOf(text: string): number | null {
  const [, year, moon, day] = wholeDay.exec(text) ?? month.exec(text) ?? [];
  if (year && moon) return Number(year + moon.padStart(2, '0') + (day ? day.padStart(2, '0') : ''));
  return /^\d{8}$|^(?:1[4-9]|2\d)\d{2}(?:0[1-9]|1[0-2])$|^\d{4}年?$/.test(text)
    ? Number(text.slice(0, 8).replace('年', ''))
    : null;
}

function single(text: string): Reading | null {
  const value = numberOf(text);
  if (value === null) return null;
  if (value > 999_999) return { kind: 'figure', value };
  return { kind: 'range', range: { low: { value, open: false }, high: { value, open: false } } };
}

/** 2020-05-01至2020-05-31, 2020年5月起, 不晚于2020-05. */
function rangeOf(text: string): Reading | null {
  const [, since] = /^(?:不早于)(.+)$/.exec(text) ?? /^(.+)起$/.exec(text) ?? [];
  const [, until] = /^不晚于(.+)$/.exec(text) ?? [];
  const [, first, second] = /^(.+)(?:至|到|[~—]{1,2})(.+)$/.exec(text) ?? [];
  const [low, high] = [since ?? first, until ?? second].map((end) => (end === undefined ? undefined : numberOf(end)));
  if (low === null || high === null || (low === undefined && high === undefined)) return null;
  const end = (value: number | undefined) => (value === undefined ? null : { value, open: false });
  return { kind: 'range', range: { low: end(low), high: end(high) } };
}

function refusalOf(text: string): Reading {
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return refused('yearLast');
  if (/^'?\d{2}[-/.年]\d{1,2}([-/.月]\d{1,2}[日号]?|月)?$/.test(text)) return refused('shortYear');
  if (/^\d{5}(\.\d+)?$/.test(text)) return refused('serial');
  const about = relative.exec(text)?.[0];
  if (about) return refused('relative', about);
  const word = vague.exec(text)?.[0];
  return word ? refused('about', word) : refused('other');
}

/** 20200501 → 2020-05-01, 202005 → 2020-05, 2020 → 2020: as files write it. */
export function isoOf(value: number): string {
  const digits = String(value);
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].filter((part) => part !== '').join('-');
}
