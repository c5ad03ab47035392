// Writes core/src/text/folding_table.cpp: what each character is told apart by when two texts are compared. From the Unicode
// data of Node: `npm run folding`. A test holds the committed file against this, and the modules against Node.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The blocks a Chinese list can hold in two spellings. None of them is still given new characters of that sort. */
export const blocks = [
  [0x0021, 0x017f], // Latin letters, large ones and with accents; ½, ², ·
  [0x0190, 0x0190], // which ℇ is
  [0x01cd, 0x01dc], // ǎ, ǚ: pinyin
  [0x01f8, 0x01f9], // ǹ
  [0x0391, 0x03ce], // Greek
  [0x0400, 0x045f], // Cyrillic
  [0x2010, 0x206f], // dashes, quotation marks, …
  [0x2070, 0x20a8],
  [0x2100, 0x2189], // №, Ⅷ
  [0x2212, 0x223c],
  [0x22c5, 0x22c5],
  [0x2460, 0x24ea], // ①, ⑴, Ⓐ
  [0x2500, 0x2501],
  [0x2e31, 0x2e3b],
  [0x2e80, 0x2fd5], // radicals
  [0x3001, 0x30ff], // brackets, kana
  [0x3131, 0x318e],
  [0x31c0, 0x31e3], // strokes
  [0x3220, 0x3247], // ㈠
  [0x3280, 0x32b0], // ㊣
  [0xf900, 0xfad9], // compatibility ideographs; those of plane 2 are in no Chinese standard
  [0xfe10, 0xfe6b], // vertical and small forms
  [0xff01, 0xffee], // full-width and half-width forms
];

/** Signs that are written one for another: the first stands for each of them. */
const kinds = [
  '([{〔【〖〘〚',
  ')]}〕】〗〙〛',
  '<〈《‹«',
  '>〉》›»',
  '"“”„‟「」『』〝〞〟',
  "'‘’‚‛`",
  '-‐‑‒–—―−⁃⸺⸻─━',
  '~〜∼',
  '·•‧∙⋅・⸱',
  ',、',
  ':∶',
  '/⁄∕',
];

/**
 * Radicals and strokes that NFKC leaves as they are, each before its ideograph: Equivalent_Unified_Ideograph of the
 * Unicode Character Database, which Node does not have.
 */
const radicals =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻' +
  '⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦' +
  '⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎';

const same = new Map(kinds.flatMap(([one, ...others]) => others.map((other) => [other, one])));
const signs = [...radicals];
for (let i = 0; i < signs.length; i += 2) same.set(signs[i], signs[i + 1]);

/** Spaces, controls and what is never seen: direction marks, soft hyphens, variation selectors, objects. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\u{fff9}-\u{fffc}]/u;

/** Of whole compositions the parts, in small letters, one sign for its kind, and nothing that is not seen. */
function folded(text) {
  const parts = [...text.normalize('NFKD').toLowerCase().normalize('NFKD')];
  return parts
    .map((part) => same.get(part) ?? part)
    .filter((part) => !unseen.test(part))
    .join('');
}

function changes() {
  const found = [];
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; ++code) {
      const text = String.fromCodePoint(code);
      if (!unseen.test(text) && folded(text) !== text)
        found.push([code, [...folded(text)].map((part) => part.codePointAt(0))]);
    }
  }
  return found;
}

const variable = (number) => (number < 128 ? [number] : [(number & 127) | 128, ...variable(number >>> 7)]);
const signed = (number) => variable(number < 0 ? -2 * number - 1 : 2 * number);

/** Of each character how far it lies from the one before and how long its text is; then how far its texts lie apart. */
function packed(found) {
  const sources = [];
  const targets = [];
  let before = 0;
  const last = [0, 0, 0, 0];
  for (const [code, text] of found) {
    if (text.length > 7) throw new Error(`U+${code.toString(16)} folds to ${text.length} characters`);
    sources.push(...variable((code - before) * 8 + text.length));
    before = code;
    text.forEach((target, i) => {
      const place = Math.min(i, 3);
      targets.push(...signed(target - last[place]));
      last[place] = target;
    });
  }
  return { sources, targets };
}

function unseenRanges() {
  const ranges = [];
  for (let code = 0; code < 0x110000; ++code) {
    if (code === 0xd800) code = 0xe000;
    if (!unseen.test(String.fromCodePoint(code))) continue;
    if (ranges.at(-1)?.[1] === code - 1) ranges.at(-1)[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

function lines(items) {
  const rows = [''];
  for (const item of items) {
    if (rows.at(-1).length + item.length > 106) rows.push('');
    rows[rows.length - 1] += `${item},`;
  }
  return rows.map((row) => `    ${row}`).join('\n');
}

export function foldingTable() {
  const found = changes();
  const { sources, targets } = packed(found);
  const bytes = (name, list) =>
    `const unsigned char ${name}[] = {\n${lines(list.map(String))}\n};\nconst std::size_t ${name}Size = sizeof(${name});\n`;
  const hex = (code) => `0x${code.toString(16).toUpperCase()}`;
  return `// Written by core/folding/generate.mjs (npm run folding): ${found.length} characters.
// clang-format off
#include "text/folding_table.h"

namespace zice::folding {

${bytes('kSources', sources)}
${bytes('kTargets', targets)}
const CharacterRange kUnseen[] = {
${lines(unseenRanges().map(([first, last]) => `{${hex(first)},${hex(last)}}`))}
};
const std::size_t kUnseenSize = sizeof(kUnseen) / sizeof(kUnseen[0]);

}  // namespace zice::folding
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/text/folding_table.cpp', import.meta.url), foldingTable());
}
