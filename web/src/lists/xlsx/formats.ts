import type { Package } from './package.js';

/** What a number's format makes of it; none: it stays a number. */
export type Format = 'date' | 'time' | 'moment' | null;

/** Those that files do not spell out; 27 to 36 and 50 to 58 are dates in Chinese editions. */
function builtIn(id: number): Format {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return id === 22 ? 'moment' : null;
}

/** Of a format's code what holds for positive numbers, without texts, colours, conditions and padding. */
function written(code: string): Format {
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  const signs = first.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]|general/gi, '').replace(/am\/pm|a\/p|上午\/下午/gi, 'h');
  const time = /[hs]|\[m/i.test(signs);
  const date = /[yd]/i.test(signs) || (!time && /m/i.test(signs));
  return date ? (time ? 'moment' : 'date') : time ? 'time' : null;
}

/** By style, as cells name them. */
export async function formatsIn(file: Package, part: string): Promise<Format[]> {
  const codes = new Map<number, string>();
  const formats: Format[] = [];
  let ofCells = false;
  await file.walk(part, {
    open(name, { numFmtId, formatCode }) {
      const id = Number(numFmtId ?? 0);
      if (name === 'cellXfs') ofCells = true;
      else if (name === 'numFmt') codes.set(id, formatCode ?? '');
      else if (ofCells && name === 'xf') formats.push(codes.has(id) ? written(codes.get(id)!) : builtIn(id));
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return formats;
}

const day = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');

function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${two(hours)}:${two(minutes)}${rest > 0 ? `:${two(rest)}` : ''}`;
}

/** As a sheet would show it, roughly: days are counted from 1899-12-30 or, `from1904`, four years later. */
function dated(days: number, format: Exclude<Format, null>, from1904: boolean): string {
  const whole = Math.floor(days);
  const seconds = Math.round((days - whole) * 86_400);
  if (format === 'time') return clock(whole * 86_400 + seconds);
  // The first sixty days are one later: 1900 is held to have been a leap year.
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(start + whole * day).toISOString().slice(0, 10);
  return seconds > 0 ? `${date} ${clock(seconds)}` : date;
}

/** The last day that a sheet knows: 9999-12-31. */
const lastDay = 2_958_465;

/** A number as written, whole ones without point or exponent: a telephone number is not to become 1.3E+10. */
export function numberText(text: string, format: Format, from1904: boolean): string {
  const value = Number(text);
  if (format && value >= 0 && value <= lastDay) return dated(value, format, from1904);
  return Number.isSafeInteger(value) && text.trim() !== '' ? String(value) : text;
}
