/** The browser's day, as a first proposal for the date of assessment: the core itself never reads a clock. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The days that the core takes, as a date box wants them. */
export const dayRange = { min: '1900-01-01', max: '2999-12-31' };
