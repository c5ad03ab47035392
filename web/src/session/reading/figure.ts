import type { Range } from '../../engine/form.js';
import { inDigits } from './numerals.js';
import { hundredfold, narrowText, parseNumber, typedFigure } from '../typed.js';

/** What a person is asked to write otherwise: the word that is in the way, where there is one. */
export interface Refusal {
  readonly why: 'about' | 'unit' | 'several' | 'percent' | 'yearLast' | 'shortYear' | 'serial' | 'relative' | 'other';
  readonly word: string;
}

/** What was typed into a box of a figure or a date. A date is a number too: 20200501; of a range also 202005 or 2020. */
export type Reading =
  | { readonly kind: 'figure'; readonly value: number }
  | { readonly kind: 'range'; readonly range: Range }
  /** 0.8 of a percentage: both texts that it may stand for. */
  | { readonly kind: 'asked'; readonly either: readonly [string, string] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export const refused = (why: Refusal['why'], word = ''): Reading => ({ kind: 'refused', refusal: { why, word } });

/** Civil Code art. 1259: 以上, 以下, 以内 include the figure itself; 不满, 超过 do not. */
const bounds: readonly { side: 'low' | 'high'; open: boolean; before: RegExp; after?: RegExp }[] = [
  {
    side: 'low',
    open: false,
    before: /^(?:不少于|不低于|不小于|不下于|大于等于|大于或等于|至少|最少|起码|>=|[≥≧⩾])(.+)$/,
    after: /^(.+?)(?:[及或]?以上|起|\+)$/,
  },
  {
    side: 'high',
    open: false,
    before: /^(?:不超过|不多于|不大于|不高于|小于等于|小于或等于|至多|最多|<=|[≤≦⩽])(.+)$/,
    after: /^(.+?)(?:[及或]?以下|以内|之内)$/,
  },
  { side: 'low', open: true, before: /^(?:超过|多于|大于|高于|逾|>)(.+)$/ },
  { side: 'high', open: true, before: /^(?:不到|不足|不满|未满|未达|少于|小于|低于|<)(.+)$/ },
];

const between = /^([^至到~〜–—―‒-]+)(?:至|到|[~〜–—―‒-]{1,2})([^至到~〜–—―‒-]+)$/;
/** 60以上、80以下; >60,≤80. */
const both = /^(.+?(?:以上|起)|[^,、;且]+)[,、;且]*(.+)$/;

/** What may be stated in place of a figure, and is none. */
const vague =
  /大约|大概|约|左右|上下|将近|接近|差不多|估计|大致|近|≈|^~|几|数十|数百|数千|若干|余|许|来(?=[个家人名户次场期项位])|多(?!于)/;

const units =
  '家 户 个 次 场 期 项 人 名 位 人次 m² m2 ㎡ 平方米 平米 平方 亩 公顷 元 块 万元 亿元 万 亿 美元 % ‰ 年 月 天 小时 台 套 分'.split(
    ' ',
  );

/** A figure of this unit as people write one, a range of it, or why it is neither; null is blank. */
export function readFigure(typed: string, unit: string): Reading | null {
  const value = parseNumber(typed, unit);
  if (value === null) return null;
  if (Number.isNaN(value)) return readRange(typed, unit) ?? refused(...refusalOf(typed, unit));
  if (isUnmarkedShare(value, typed, unit))
    return { kind: 'asked', either: [`${hundredfold(value)}%`, `${typedFigure(value)}%`] };
  return { kind: 'figure', value };
}

/** A share of one may be meant where a percentage is asked for: 0.8 as 80%. */
function isUnmarkedShare(value: number, typed: string, unit: string): boolean {
  return unit === '%' && value > 0 && value <= 1 && !/[%％﹪成]|百分之/.test(typed);
}

function readRange(typed: string, unit: string): Reading | null {
  const narrow = narrowText(typed);
  if (narrow === null) return null;
  const text = inDigits(narrow.replace(/\(含[^)]*\)/g, '').replace(/百分之/g, '')).replace(/\s+/g, ' ');
  const range = endOf(text, unit) ?? fromTo(text, unit) ?? bothEnds(text, unit);
  if (!range) return null;
  const ends = [range.low, range.high].filter((end) => end !== null);
  if (ends.some(({ value }) => isUnmarkedShare(value, typed, unit))) return refused('percent');
  return { kind: 'range', range };
}

function endOf(text: string, unit: string): Range | null {
  for (const { side, open, before, after } of bounds) {
    const figure = (before.exec(text) ?? after?.exec(text))?.[1];
    const value = figure === undefined ? null : parseNumber(figure, unit);
    if (value === null || Number.isNaN(value)) continue;
    const end = { value, open };
    return side === 'low' ? { low: end, high: null } : { low: null, high: end };
  }
  return null;
}

/** 60-80, 1.2至1.5亿元: what stands behind the second figure alone holds for both. */
function fromTo(text: string, unit: string): Range | null {
  const [, first, second] = between.exec(text) ?? [];
  if (!first || !second) return null;
  const shared = /\d\s*$/.test(first) ? first.trim() + second.trim().replace(/^[\d.,\s]+/, '') : first;
  const [low, high] = [parseNumber(shared, unit), parseNumber(second, unit)];
  if (low === null || high === null || Number.isNaN(low + high)) return null;
  return { low: { value: low, open: false }, high: { value: high, open: false } };
}

function bothEnds(text: string, unit: string): Range | null {
  const [, first, second] = both.exec(text) ?? [];
  const [one, other] = [first && endOf(first, unit), second && endOf(second, unit)];
  if (!one || !other || !one.low === !other.low) return null;
  return { low: one.low ?? other.low, high: one.high ?? other.high };
}

function refusalOf(typed: string, unit: string): [Refusal['why'], string?] {
  const text = narrowText(typed);
  if (text === null) return ['other'];
  const about = vague.exec(text)?.[0];
  if (about) return ['about', about];
  const word = /^[\d.,\s]+([^\d.,\s].*)$/.exec(inDigits(text))?.[1]?.trim();
  if (word && word !== unit && units.includes(word)) return ['unit', word];
  return /\d[\s,、/;]+\d/.test(text) ? ['several'] : ['other'];
}

/** A range as a person would have typed it, where a file states one. */
export function typedRange({ low, high }: Range, mark: string): string {
  const text = (value: number): string => typedFigure(value) + mark;
  if (low && high && !low.open && !high.open) return `${text(low.value)}-${text(high.value)}`;
  const ends = [low && (low.open ? '>' : '≥') + text(low.value), high && (high.open ? '<' : '≤') + text(high.value)];
  return ends.filter((end) => end !== null).join(',');
}
