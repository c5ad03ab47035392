// What is typed into a box of figures or dates is read as one sees it, as a range where one is meant, or refused: no mark and no
// space joins it to another figure.
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
    '\u202e06': refused,
    '\u202b1 200': refused,
    '1,20': refused,
    '60家左右': refused,
    约60: refused,
    大概80家: refused,
    近80: refused,
    将近80家: refused,
    几十: refused,
    '80多': refused,
    '80多家': refused,
    '80余家': refused,
    '~80': refused,
    '80人': refused,
    '80万元': refused,
    一百五: refused,
    '80-': refused,
    '80至': refused,
    '100-80-60': refused,
    不少于: refused,
    // Said otherwise, and plainly meant.
    八十: 80,
    八十家: 80,
    一百二十: 120,
    一百零五: 105,
    两百: 200,
    一千二百: 1200,
    一千万: 10000000,
    二〇: 20,
    '80家企业': 80,
    '80户中小企业': 80,
    共80家: 80,
    '共 80 家': 80,
    '80。': 80,
    '3千': 3000,
    // Bounds: 以上、以下 include the figure, 超过、不到 do not (民法典第一千二百五十九条).
    '80以上': { at_least: 80 },
    '80家以上': { at_least: 80 },
    '80家及以上': { at_least: 80 },
    '80以上（含80）': { at_least: 80 },
    '80+': { at_least: 80 },
    不少于80: { at_least: 80 },
    '不少于 80 家': { at_least: 80 },
    至少八十家: { at_least: 80 },
    '≥100': { at_least: 100 },
    '≥ 100': { at_least: 100 },
    '>=100': { at_least: 100 },
    '＞＝100': { at_least: 100 },
    大于等于100: { at_least: 100 },
    超过80: { above: 80 },
    多于80家: { above: 80 },
    '>80': { above: 80 },
    '不到 60': { below: 60 },
    不足60家: { below: 60 },
    少于60: { below: 60 },
    '＜60': { below: 60 },
    '60以下': { at_most: 60 },
    '60家以内': { at_most: 60 },
    不超过60: { at_most: 60 },
    至多60: { at_most: 60 },
    '≤60': { at_most: 60 },
    '60-80': { at_least: 60, at_most: 80 },
    '60~80家': { at_least: 60, at_most: 80 },
    '60～80': { at_least: 60, at_most: 80 },
    '60—80': { at_least: 60, at_most: 80 },
    '60家至80家': { at_least: 60, at_most: 80 },
    六十到八十: { at_least: 60, at_most: 80 },
    '1,200-1,500': { at_least: 1200, at_most: 1500 },
    '60以上80以下': { at_least: 60, at_most: 80 },
    '≥60,<80': { at_least: 60, below: 80 },
    超过60且不到80: { above: 60, below: 80 },
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
    八十万: 80,
    八十万元: 80,
    '100。5': 100.5,
    '１００．５': 100.5,
    '80万元以上': { at_least: 80 },
    '不到0.5亿元': { below: 5000 },
    '80-100万元': { at_least: 80, at_most: 100 },
    '80家': refused,
  },
  亿元: { '1.2至1.5亿元': { at_least: 1.2, at_most: 1.5 }, '5000万': 0.5, 0.5: 0.5, '1亿元': 1 },
  '%': {
    '85%': 85,
    '92.5％': 92.5,
    '92.5﹪': 92.5,
    百分之85: 85,
    '85 %': 85,
    '85%%': refused,
    百分之八十: 80,
    百分之八十五点五: 85.5,
    八成: 80,
    八成五: 85,
    '8成': 80,
    十成: 100,
    '80%以上': { at_least: 80 },
    八成以上: { at_least: 80 },
    百分之八十以上: { at_least: 80 },
    '80-90%': { at_least: 80, at_most: 90 },
    '不到60%': { below: 60 },
    '0.8%': 0.8,
    '1%': 1,
    0: 0,
    2: 2,
    // A share of one may be meant: asked back, and not answered until then.
    0.8: null,
    1: null,
    '.5': null,
    '0.8以上': refused,
  },
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
      if (typeof figure !== 'object' || figure === null) assert.deepEqual(asNumber(fact, text, vocabulary), figure);
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
  const read = /[０-９亿万千百ｗＷ家戶户个−－\u2f00-\u2fdf至到~〜～–—―‒﹘﹣≥≧⩾≤≦⩽＞＜﹥﹤逾起＋﹢共计。。｡]/;
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

const { readFigure } = await pageModule('session/reading/figure.ts');
const { applicantOf, enteredOf } = await pageModule('session/applicant-file.ts');

const whyNot = (text, unit) => {
  const reading = readFigure(text, unit);
  return reading?.kind === 'refused' ? [reading.refusal.why, reading.refusal.word] : reading?.kind;
};

test('what is in the way of reading a figure is named', () => {
  const reasons = {
    约80: ['about', '约'],
    '80左右': ['about', '左右'],
    大概80家: ['about', '大概'],
    近80家: ['about', '近'],
    几十: ['about', '几'],
    '80多家': ['about', '多'],
    '80余家': ['about', '余'],
    '80来家': ['about', '来'],
    '80人': ['unit', '人'],
    '80%': ['unit', '%'],
    '100/200': ['several', ''],
    abc: ['other', ''],
  };
  for (const [text, reason] of Object.entries(reasons)) assert.deepEqual(whyNot(text, '家'), reason, text);
  assert.deepEqual(whyNot('≥0.8', '%'), ['percent', '']);
  assert.equal(whyNot('0.8', '%'), 'asked');
  assert.deepEqual(readFigure('0.8', '%').either, ['80%', '0.8%']);
  assert.deepEqual(readFigure('0.855', '%').either, ['85.5%', '0.855%']);
});

test('a file with ranges, and with a percentage below one, opens as it was saved', () => {
  const facts = {
    smes_served_last_year: { at_least: 80 },
    smes_served_year_before: { above: 60, below: 80 },
    service_staff: { at_least: 10, at_most: 20 },
    total_assets: { at_most: 50.5 },
    satisfaction_rate: 0.8,
    public_benefit_share: { below: 0.8 },
    operating_since: { from: '2020-05', until: '2020-05' },
  };
  const saved = applicantOf(enteredOf({ zice: 1, facts }), null);
  assert.deepEqual(saved.facts, facts);
  for (const operating_since of [
    { from: '2020-05-01' },
    { until: '2020' },
    { from: '2020-05-02', until: '2020-06' },
    { from: '2020', until: '2020' },
  ]) {
    assert.deepEqual(applicantOf(enteredOf({ zice: 1, facts: { operating_since } }), null).facts, { operating_since });
  }
});
