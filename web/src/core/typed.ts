/** The most digits a double holds exactly; a longer figure must not be rounded into one that passes. */
const exactDigits = 15;

/** No list is longer; a longer figure would not fit the core's counts. */
const maxCount = 100_000_000;

const plain = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * What a person typed as a number: plain decimals, full-width digits, thousands separators.
 * Blank text is null (unknown), text that is no number is NaN.
 */
export function parseNumber(typed: string): number | null {
  const narrow = typed.normalize('NFKC').trim().replace(/\s/g, ',').replace(/−/g, '-');
  if (narrow === '') return null;
  if (!plain.test(narrow) && !grouped.test(narrow)) return NaN;
  const figure = narrow.replace(/,/g, '');
  const significant = figure.replace(/^[+-]?0*\.?0*|\.?0*$|\./g, '');
  return significant.length > exactDigits ? NaN : Number(figure);
}

/** How many entries a list holds; null while there is no whole number. */
export function parseCount(typed: string): number | null {
  const count = parseNumber(typed);
  return count !== null && Number.isInteger(count) && count >= 0 && count <= maxCount ? count : null;
}

/** `2022-09-05` → 20220905. Blank is null (unknown), anything else that is no date is NaN. */
export function parseDate(iso: string): number | null {
  if (iso === '') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Number(iso.replace(/-/g, '')) : NaN;
}

/** The answer of a date box that holds something else than a date. */
export const unreadable = '?';
