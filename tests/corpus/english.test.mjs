// What ships says in English all that it says in Chinese: no text is forgotten, none is left Chinese, no figure is another.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

const folder = new URL('../../rulesets/', import.meta.url);
const files = readdirSync(folder, { recursive: true }).filter((name) => /^(forms\/)?[a-z0-9-]+\.json$/.test(name));

/** Texts for people; what else is Chinese is printed on papers, or names a document as its number. */
const texts = [
  'title',
  'issuer',
  'jurisdiction',
  'basis',
  'repeals',
  'text',
  'name',
  'label',
  'help',
  'note',
  'by_hand',
];
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** The parts of a file that stay Chinese: what a form prints, where a text was read, what its author waives. */
const apart = ['parts', 'source', 'waivers'];

/** Each object's texts with their English: [where, chinese, english]. */
function pairs(node, path, file) {
  if (typeof node !== 'object' || node === null) return [];
  const { en } = node;
  const main = ['text', 'label', 'note'].find((key) => key in node);
  const english = (key) => (typeof en === 'string' ? (key === main ? en : undefined) : en?.[key]);
  const own = texts
    .filter((key) => typeof node[key] === 'string' || (Array.isArray(node[key]) && typeof node[key][0] === 'string'))
    .filter((key) => !(key === 'title' && file.startsWith('forms/')))
    .flatMap((key) => [node[key]].flat().map((chinese, at) => [`${path}.${key}`, chinese, [english(key)].flat()[at]]));
  const inner = Object.entries(node).filter(([key]) => key !== 'en' && !(apart.includes(key) && path === file));
  return [
    ...own.filter(([, chinese]) => han.test(chinese)),
    ...inner.flatMap(([key, one]) => pairs(one, `${path}.${key}`, file)),
  ];
}

const months = 'January February March April May June July August September October November December'.split(' ');
const digits = '零一二三四五六七八九';

/** 二十一 → 21; what is no numeral, as 一方面, is a digit for each of its signs. */
function numerals(chinese) {
  return (chinese.match(/[一二三四五六七八九十]+/g) ?? []).flatMap((word) => {
    const [, tens, ones] = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(word) ?? [];
    if (!word.includes('十')) return [...word].map((sign) => digits.indexOf(sign));
    return [(tens ? digits.indexOf(tens) : 1) * 10 + (ones ? digits.indexOf(ones) : 0)];
  });
}

const written = (words) => new Set((words.match(/\d+(\.\d+)?/g) ?? []).map(Number));

function figuresDiffer(chinese, english) {
  const said = written(chinese);
  const told = written(english);
  const named = months.flatMap((month, at) => (new RegExp(`\\b${month}\\b`).test(english) ? [at + 1] : []));
  const known = new Set([...said, ...numerals(chinese)]);
  return [...told].some((one) => !known.has(one)) || [...said].some((one) => !told.has(one) && !named.includes(one));
}

test('there is English to hold against the Chinese', () => {
  assert.ok(files.includes('vocabulary.json') && files.includes('forms/xuchang-2020.json'));
  assert.ok(files.flatMap((file) => pairs(JSON.parse(readFileSync(new URL(file, folder))), file, file)).length > 1000);
});

for (const file of files) {
  const all = pairs(JSON.parse(readFileSync(new URL(file, folder))), file, file);

  test(`${file}: every text has its English, without a Chinese sign and with the same figures`, () => {
    for (const [where, chinese, english] of all) {
      assert.ok(english, `${where}: no English of “${chinese}”`);
      assert.doesNotMatch(english, han, where);
      assert.ok(!figuresDiffer(chinese, english), `${where}: other figures in “${english}” than in “${chinese}”`);
    }
  });
}

test('one text has one English, so that a page can go by the text', () => {
  const known = new Map();
  for (const file of files) {
    for (const [where, chinese, english] of pairs(JSON.parse(readFileSync(new URL(file, folder))), file, file)) {
      assert.equal(english, known.get(chinese) ?? english, `${where}: ${chinese}`);
      known.set(chinese, english);
    }
  }
});

test('a figure that is another is found', () => {
  assert.ok(figuresDiffer('不少于10人', 'At least 12 people'));
  assert.ok(figuresDiffer('不少于10人', 'At least ten people'));
  assert.ok(!figuresDiffer('第五条（三），2022年6月20日', 'Article 5(3), 20 June 2022'));
});
