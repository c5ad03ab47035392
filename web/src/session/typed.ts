import { limits } from '../data/limits.js';
import { inDigits } from './reading/numerals.js';

const plain = /^(\d+\.?\d*|\.\d+)$/;
const grouped = /^\d{1,3}(,\d{3})+(\.\d*)?$/;

/** Powers of ten that people write behind a figure. */
const multipliers: Record<string, number> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, w: 4, 千: 3, 百: 2 };
const part = /([\d.,]+)(亿|千万|百万|十万|万|w|千|百)?/gy;

/** What may follow a figure of each unit besides the unit's own word. */
const otherWords: Record<string, readonly string[]> = {
  家: ['户', '个'],
  次: ['场', '期', '项'],
  人: ['名', '位'],
  人次: ['人', '次'],
  'm²': ['m2', '㎡', '平方米', '平米', '平方'],
  平方米: ['m²', 'm2', '㎡', '平米', '平方'],
  '台（套）': ['台(套)', '台', '套'],
};

/** Units that count yuan, by the power of ten in which they do. */
const yuan: Record<string, number> = { 万元: 4, 亿元: 8 };

/** Longer text is no figure, and would take long to turn into one. */
const mostCharacters = 100;

/** Characters that are another's wide, small or compatible form; of digits only the full-width ones are among them. */
const otherForms = /[\u2e80-\u2fdf\uf900-\ufaff\ufe50-\ufe6f\uff00-\uffef]/g;

/** Marks that are not seen: copied along with a figure by calculators, chats and web pages. */
const unseen = /[\p{Cf}\ufe00-\ufe0f]/gu;
/** Those that turn the order in which the digits are seen. */
const turning = /[\u202b\u202e\u2067]/;

/** A decimal as its digits and how many of them stand behind the point: shifting it rounds nothing. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * What a person typed as a figure of this unit, as exact decimal text in the unit: plain decimals, full-width digits,
 * separators, 万 and 亿, and the unit itself. A sum of money is in yuan once it names a power of its own: 250万 of a fact
 * in 万元 is 250, 5000万 of one in 亿元 is 0.5. Blank text is '', what is no figure is null: so is what only looks like
 * one, such as a figure with a note's number (48①, 48¹) or two cells of a table.
 */
function exactFigure(typed: string, unit: string): string | null {
  const narrow = narrowText(typed);
  if (narrow === null || narrow === '') return narrow;
  const body = narrow.replace(/^[+\-−]\s*/, '');
  // A space may stand for the comma between groups of digits, and beside words; it never joins two figures.
  const joined = body.replace(/(\d)\s(?=\d)/g, '$1,').replace(/([^\d.,\s])\s+|\s+(?=[^\d.,\s])/g, '$1');
  const bare = joined.replace(/^(?:总共|一共|共计|合计|总计|累计|共有|共|计)/, '').replace(/^¥(.*?)元?$/, '$1元');
  const amount = amountOf(unit === '%' ? percent(bare) : counted(inDigits(bare)), unit);
  if (!amount) return null;
  const text = decimalText(amount);
  return /^[-−]/.test(narrow) && text !== '0' ? `-${text}` : text;
}

/** The text as it is seen: narrow, small letters, without marks that are not. Null where it is seen otherwise than it stands. */
export function narrowText(typed: string): string | null {
  const seen = typed.replace(unseen, '').trim();
  if (seen.length > mostCharacters || turning.test(typed) || /[\t\n\r\v\f\u2028\u2029]/.test(seen)) return null;
  return seen
    .replace(otherForms, (one) => one.normalize('NFKC'))
    .replace(/(\d)。(?=\d)/g, '$1.')
    .replace(/。$/, '')
    .trim()
    .toLowerCase();
}

/** 百分之八十, 八成, 八成五. */
function percent(written: string): string {
  const figure = inDigits(written.replace(/^百分之/, ''));
  return figure.replace(/^(\d|10)成(?:(\d)|(半))?$/, (_, tens: string, ones = '0', half?: string) =>
    String(Number(tens) * 10 + (half ? 5 : Number(ones))),
  );
}

/** 80家企业: what is counted may stand behind its measure word. */
const counted = (written: string): string =>
  written.replace(/^(.*[家户个名位])(?:中小企业|企业|单位|机构|客户|人员|员工|职工)$/, '$1');

function amountOf(written: string, unit: string): Decimal | null {
  const { figures, word } = unitApart(written, unit);
  const base = yuan[unit];
  const sum = sumOf(figures);
  if (!sum) return null;
  if (base === undefined) return word === '元' ? null : sum.amount;
  // Without a power of its own a figure is in the unit of the fact; with one, or in 元, it counts yuan.
  return sum.powers || word === '元' ? shifted(sum.amount, -base) : sum.amount;
}

/** 万元 and 亿元 are taken apart as 万 and 亿 of 元, so that a figure may name either. */
function unitApart(written: string, unit: string): { figures: string; word: string } {
  const words = unit in yuan ? ['元', '块'] : [unit, ...(otherWords[unit] ?? [])].filter((word) => word !== '');
  const word = words.find((one) => written.endsWith(one)) ?? '';
  return { figures: written.slice(0, written.length - word.length), word: word && (unit in yuan ? '元' : word) };
}

/** 2.5亿, 1亿2000万: every part of more than one names its power, each a smaller one than the part before. */
function sumOf(figures: string): { amount: Decimal; powers: boolean } | null {
  const parts = [...figures.matchAll(part)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== figures) return null;
  let amount: Decimal = { digits: 0n, places: 0 };
  let last = Infinity;
  for (const [, figure, word] of parts) {
    const power = word ? multipliers[word]! : 0;
    const own = decimalOf(figure!);
    if (!own || power >= last || (parts.length > 1 && !word)) return null;
    amount = plus(amount, shifted(own, power));
    last = power;
  }
  return { amount, powers: last > 0 && last < Infinity };
}

function decimalOf(figure: string): Decimal | null {
  if (!plain.test(figure) && !grouped.test(figure)) return null;
  const [whole = '', fraction = ''] = figure.replace(/,/g, '').split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

function shifted({ digits, places }: Decimal, power: number): Decimal {
  return places >= power
    ? { digits, places: places - power }
    : { digits: digits * 10n ** BigInt(power - places), places: 0 };
}

function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  const scaled = (one: Decimal) => one.digits * 10n ** BigInt(places - one.places);
  return { digits: scaled(a) + scaled(b), places };
}

function decimalText({ digits, places }: Decimal): string {
  const all = String(digits).padStart(places + 1, '0');
  const fraction = all.slice(all.length - places).replace(/0+$/, '');
  const whole = all.slice(0, all.length - places);
  return places > 0 && fraction ? `${whole}.${fraction}` : whole;
}

/** The same as the number the core takes. Blank text is null (unknown), text that is no figure is NaN. */
export function parseNumber(typed: string, unit: string): number | null {
  const figure = exactFigure(typed, unit);
  if (figure === '') return null;
  if (figure === null) return NaN;
  const significant = figure.replace(/^-?0*\.?0*|\.?0*$|\./g, '');
  return significant.length > limits.digits ? NaN : Number(figure);
}

/** A number of a file as the text a person would have typed: 1e-8 is 0.00000001. */
export function typedFigure(value: number): string {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const exact = decimalOf(mantissa)!;
  return (value < 0 ? '-' : '') + decimalText(shifted(exact, Number(exponent)));
}

/** How many entries a list holds; null while there is no whole number. */
export function parseCount(typed: string): number | null {
  const count = parseNumber(typed, '');
  return count !== null && Number.isInteger(count) && count >= 0 && count <= limits.rows ? count : null;
}

/** A hundred times the figure, as text: 0.8 is 80. */
export function hundredfold(figure: number): string {
  return decimalText(shifted(decimalOf(typedFigure(figure))!, 2));
}
