// What is typed into a box of figures is read as one sees it, or refused: no mark and no space joins it to another figure.
import assert from 'node:assert/strict';
import test from 'node:test';
import { pageModule } from '../kit/page-module.mjs';
import { vocabulary } from '../kit/shipped.mjs';

const { asFileValue, asNumber } = await pageModule('session/encode.ts');
const { parseCount, parseNumber } = await pageModule('session/typed.ts');
const { limits } = await pageModule('data/limits.ts');
const refused = 'refused';

/** By unit of the fact: what is typed, and the figure or that there is none. */
const typed = {
  家: {
    '': null,
    '  ': null,
    '\u200b': null,
    60: 60,
    '60家': 60,
    ' 60 户 ': 60,
    '６０': 60,
    '１，２００': 1200,
    '1,200': 1200,
    '1 200': 1200,
    '1 200 300': 1200300,
    '1\u2009200': 1200,
    '1\u00a0200家': 1200,
    '1\u202f200': 1200,
    '1.2万家': 12000,
    // Marks that are not seen.
    '\u202d60\u202c': 60,
    '\u200b60': 60,
    '60\u200e': 60,
    '\ufeff60': 60,
    '6\u200d0': 60,
    '60\u00ad': 60,
    '60\u2060家': 60,
    '\u206660\u2069': 60,
    '60\ufe0f': 60,
    // Notes, powers and enclosed figures.
    '48①': refused,
    '48¹': refused,
    '320①家': refused,
    '10²': refused,
    '10²家': refused,
    '⑩': refused,
    '48⑴': refused,
    '48⒈': refused,
    '48₂': refused,
    '½': refused,
    '4½': refused,
    '48㉑': refused,
    '㏠': refused,
    '𝟒𝟖': refused,
    '٤٨': refused,
    '4️⃣8️⃣': refused,
    '48ʷ': refused,
    // Two figures, or one that is not seen as it is written.
    '100\t200': refused,
    '100\n200': refused,
    '100\r\n200': refused,
    '100\u2028200': refused,
    '100\u000b200': refused,
    '100  200': refused,
    '1 20': refused,
    '12 34': refused,
    '1200 300': refused,
    '1\u200920': refused,
    '100, 200': refused,
    '100、200': refused,
    '100/200': refused,
    '2. 60': refused,
    '50-60': refused,
    '\u202e06': refused,
    '\u202b1 200': refused,
    '1,20': refused,
    '60家左右': refused,
    约60: refused,
    ['9'.repeat(200)]: refused,
  },
  万元: {
    '80万': 80,
    '80.5万元': 80.5,
    '800000元': 80,
    '0.008亿': 80,
    '2.5亿': 25000,
    '1亿2000万': 12000,
    '1亿 2000万': 12000,
    '¥ 800,000': 80,
    '￥800,000': 80,
    '80 万': 80,
    80: 80,
    '80㎡': refused,
    '80万①': refused,
  },
  亿元: { '5000万': 0.5, 0.5: 0.5, '1亿元': 1 },
  '%': { '85%': 85, '92.5％': 92.5, '92.5﹪': 92.5, 百分之85: 85, '85 %': 85, '85%%': refused },
  'm²': { '200m²': 200, '200 m2': 200, '200M2': 200, '200㎡': 200, '200平方米': 200, '10²m²': refused, '10²': refused },
  人次: { '1.2万人次': 12000, '300人': 300 },
};

const factOf = (unit) => vocabulary.facts.find((fact) => fact.type === 'number' && fact.unit === unit);

for (const [unit, cases] of Object.entries(typed)) {
  const fact = factOf(unit);
  for (const [text, expected] of Object.entries(cases)) {
    test(`in ${unit}: ${JSON.stringify(text)} is ${expected}`, () => {
      const figure = expected === refused ? NaN : expected;
      assert.deepEqual(asFileValue(fact, text), figure);
      assert.deepEqual(asNumber(fact, text, vocabulary), figure);
    });
  }
}

test('rows of a list are read the same way', () => {
  for (const [text, expected] of Object.entries(typed.家)) {
    if (/[家户]/.test(text)) continue;
    const isCount = expected !== refused && expected <= limits.rows;
    assert.equal(parseCount(text), isCount ? expected : null, JSON.stringify(text));
  }
});

test('a blank of the application form is read in its own unit', () => {
  assert.equal(parseNumber('200㎡', '平方米'), 200);
  assert.equal(parseNumber('5台', '台（套）'), 5);
  assert.equal(parseNumber('5台（套）', '台（套）'), 5);
  assert.ok(Number.isNaN(parseNumber('5①', '台（套）')));
});

test('no mark of Unicode turns into a digit of a figure', () => {
  const fact = factOf('家');
  // Full-width digits, and what people write behind or before a figure.
  const read = /[０-９亿万千百ｗＷ家戶户个−－\u2f00-\u2fdf]/;
  for (let code = 0xa0; code < 0x1fffe; code += 1) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const mark = String.fromCodePoint(code);
    if (read.test(mark)) continue;
    for (const text of [`48${mark}`, `${mark}48`, `4${mark}8`]) {
      const figure = asFileValue(fact, text);
      assert.ok(
        Number.isNaN(figure) || [48, 4.8, 0.48].includes(Math.abs(figure)),
        `U+${code.toString(16)}: ${text} is ${figure}`,
      );
    }
  }
});
