import { text, type Catalogue } from './index.js';
import { wording } from './wording.js';

/** `7.2` → 第七条（二）, `annex-1` → 附件1 */
export function citeText(cite: string): string {
  const annex = /^annex-(.+)$/.exec(cite);
  if (annex) return text.cite.annex(annex[1]!);
  const [article, item] = cite.split('.');
  return text.cite.article(Number(article)) + (item ? text.cite.item(Number(item)) : '');
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
    .join(text.cite.separator);
}

const decimal = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 8 });

export function numberText(value: number): string {
  return decimal.format(value);
}

/** Sums of money as people write them: 2.5 亿元 rather than 25,000 万元, 5,000 万元 rather than 0.5 亿元. */
function usualSum(value: number, unit: string): string {
  if (unit === '万元' && value >= 10_000) return `${numberText(value / 10_000)} 亿元`;
  return unit === '亿元' && value > 0 && value < 1 ? `${numberText(value * 10_000)} 万元` : '';
}

/** A figure read back: 25,000 万元（2.5 亿元）, 1.2 万人次 after 12,000. */
export function figureText(value: number, unit: string): string {
  const plain = `${numberText(value)}${unitText(unit)}`;
  const counted = !['万元', '亿元', '%'].includes(unit) && value >= 10_000;
  const usual = counted ? `${numberText(value / 10_000)} 万${unit}` : usualSum(value, unit);
  return usual ? plain + text.brackets(usual) : plain;
}

/** `2022-09-05` → 2022年9月5日 */
export function dateText(iso: string, words: Pick<Catalogue, 'date'> = text): string {
  const [year, month, day] = iso.split('-').map(Number);
  return words.date(year!, month!, day!);
}

/** Of a measure: in English, where its English is spoken and known, as it is. */
export function titleText(title: string): string {
  const said = wording(title);
  return said === title ? `《${title}》` : said;
}

/** A unit stands close to its figure when it is a sign, apart when it is a word. */
export function unitText(unit: string): string {
  return unit === '' || unit === '%' ? unit : ` ${unit}`;
}

/** `1 answer`, `2 answers`. Here and not beside the English words, which several parts bring along: it would be a file of its own. */
export function count(n: string, one: string, many = `${one}s`): string {
  return `${n} ${n === '1' ? one : many}`;
}
