const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as they are written in the text of a measure. */
export function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`;
}
