const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as they are written in the text of a measure. */
function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`;
}

/** `7.2` → 第七条（二）, `annex-1` → 附件1 */
export function citeText(cite: string): string {
  const annex = /^annex-(.+)$/.exec(cite);
  if (annex) return `附件${annex[1]}`;
  const [article, item] = cite.split('.');
  return `第${chineseNumeral(Number(article))}条${item ? `（${chineseNumeral(Number(item))}）` : ''}`;
}

/** Items of one article together: 第七条（一）（三）、第八条 */
export function citesText(cites: readonly string[]): string {
  const articles = new Map<string, string[]>();
  for (const cite of cites) {
    const article = cite.split('.')[0]!;
    articles.set(article, [...(articles.get(article) ?? []), cite]);
  }
  return [...articles]
    .map(
      ([article, own]) =>
        citeText(article) + own.map((cite) => citeText(cite).slice(citeText(article).length)).join(''),
    )
    .join('、');
}

const decimal = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 8 });

export function numberText(value: number): string {
  return decimal.format(value);
}

/** `2022-09-05` → 2022年9月5日 */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

export function titleText(title: string): string {
  return `《${title}》`;
}

/** A unit stands close to its figure when it is a sign, apart when it is a word. */
export function unitText(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`;
}
