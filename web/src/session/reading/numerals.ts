const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const steps: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

const run = /[〇零一二两三四五六七八九十百千]+(?:点[〇零一二三四五六七八九]+)?/g;

/**
 * Chinese numerals of a text as digits: 八十 is 80, 一千二百万 is 1200万, 二〇二〇年 is 2020年. What is not well formed, or
 * stands beside a digit (3千, 48一), is left as it is.
 */
export function inDigits(text: string): string {
  return text.replace(run, (found, at: number) => {
    const beside = (text[at - 1] ?? '') + (text[at + found.length] ?? '');
    const [whole = '', fraction] = found.split('点');
    const figure = /[\d.,]/.test(beside) ? null : wholeOf(whole);
    if (figure === null) return found;
    return fraction === undefined ? figure : `${figure}.${digitByDigit(fraction)}`;
  });
}

function wholeOf(numeral: string): string | null {
  return /[十百千]/.test(numeral) ? sumOf(numeral) : digitByDigit(numeral);
}

const digitByDigit = (numeral: string): string => [...numeral].map((one) => digits[one]).join('');

/** A gap has to be said: 一百零五 is 105, and 一百五 is left to people. */
function sumOf(numeral: string): string | null {
  let sum = 0;
  let last = 10_000;
  let pending: number | null = null;
  let gap = false;
  for (const one of numeral) {
    const step = steps[one];
    if (step === undefined) {
      if (pending !== null) return null;
      if (digits[one] === 0) gap = true;
      else pending = digits[one]!;
      continue;
    }
    const leading = pending ?? (step === 10 ? 1 : null);
    if (step >= last || leading === null) return null;
    sum += leading * step;
    [last, pending, gap] = [step, null, false];
  }
  return pending !== null && last > 10 && !gap ? null : String(sum + (pending ?? 0));
}
