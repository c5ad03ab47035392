// What each measure is called and where it stands, as its text prints it: no scenario depends on these.
import assert from 'node:assert/strict';
import test from 'node:test';
import { native, runtimes } from '../kit/runtimes.mjs';
import { rulesets } from '../kit/shipped.mjs';

const measures = {
  'nanchang-2022': {
    title: '南昌市中小企业公共服务示范平台认定管理办法',
    document_number: '洪企服规〔2022〕3号',
    issuer: '南昌市中小企业服务局',
    jurisdiction: '南昌市',
    level: 'municipal',
    issued: '2022-05-19',
    numbers: ['工信部企业〔2017〕156号', '赣工信企业字〔2018〕398号', '洪工信规〔2021〕2号'],
  },
  // The text prints neither its number nor a date; what is known of them stands in the note on its force.
  'national-2010': {
    title: '国家中小企业公共服务示范平台管理暂行办法',
    document_number: null,
    issuer: '工业和信息化部',
    jurisdiction: '全国',
    level: 'national',
    issued: null,
    numbers: ['国发[2009]36号'],
  },
  'xiamen-2021': {
    title: '厦门市中小企业公共服务示范平台认定管理暂行办法',
    document_number: '厦工信企业规〔2021〕114号',
    issuer: '厦门市工业和信息化局',
    jurisdiction: '厦门市',
    level: 'municipal',
    issued: '2021-05-07',
    numbers: ['工信部企业〔2017〕156号'],
  },
  'xinjiang-2021': {
    title: '新疆维吾尔自治区中小企业公共服务示范平台认定管理办法',
    document_number: '新工信规（2021）5号',
    issuer: '新疆维吾尔自治区工业和信息化厅',
    jurisdiction: '新疆维吾尔自治区',
    level: 'provincial',
    issued: '2021-06-10',
    numbers: ['中办发〔2019〕24号', '工信部联企业〔2020〕108号', '工信部企业〔2017〕156号', '新经信企业〔2012〕442号'],
  },
  'xuchang-2020': {
    title: '许昌市中小企业公共服务示范平台认定管理办法',
    document_number: '许工信〔2020〕154号',
    issuer: '许昌市工业和信息化局',
    jurisdiction: '许昌市',
    level: 'municipal',
    issued: '2020-11-06',
    numbers: ['中办发〔2019〕24号', '豫政办〔2020〕32号', '豫工信企业〔2020〕98号'],
  },
};

for (const { id, title, document_number, issuer, jurisdiction, level, issued, basis, repeals } of rulesets) {
  test(`${id}: named, numbered and dated as its text has it`, () => {
    const numbers = [...basis, ...repeals].flatMap((named) => /[（(]([^（）()]*号)[）)]$/.exec(named)?.[1] ?? []);
    assert.deepEqual({ title, document_number, issuer, jurisdiction, level, issued, numbers }, measures[id]);
  });
}

test('list names every measure as its text has it', () => {
  const { rulesets: listed } = JSON.parse(native.list('2022-09-15'));
  assert.deepEqual(
    Object.fromEntries(listed.map(({ id, force, ...named }) => [id, named])),
    Object.fromEntries(
      Object.entries(measures).map(([id, { title, document_number, jurisdiction, level }]) => [
        id,
        { title, document_number, jurisdiction, level },
      ]),
    ),
  );
});

test('what is listed of the force of each measure is the same everywhere, and says where an end is the latest there can be', () => {
  const text = native.list('2012-12-06');
  for (const runtime of runtimes) assert.equal(runtime.list('2012-12-06'), text, runtime.name);
  const latest = JSON.parse(text).rulesets.filter(({ force }) => force.until_at_latest);
  assert.deepEqual(
    latest.map(({ id, force: { status, until } }) => [id, status, until]),
    [['national-2010', 'superseded', '2012-12-05']],
  );
});
