// The list of regions comes to the page as one short text, and says there what the package says.
import assert from 'node:assert/strict';
import test from 'node:test';
import { areaList } from '@vant/area-data';
import { pageModule } from '../kit/page-module.mjs';

const { regions, regionName } = await pageModule('data/regions.ts');

test('each province and each of its parts has the code and the name that the package has', () => {
  assert.deepEqual(Object.fromEntries(regions.map(({ code, name }) => [code, name])), areaList.province_list);
  const named = { ...areaList.county_list, ...areaList.city_list };
  const parts = regions.flatMap((province) => province.parts.map((part) => [province, part]));
  for (const [province, { code, name }] of parts) {
    assert.equal(name, named[code], code);
    assert.equal(code.slice(0, 2), province.code.slice(0, 2));
  }
  const towns = Object.keys(areaList.county_list).filter((code) => /^\d\d90/.test(code));
  const divided = Object.keys(areaList.city_list).filter((code) => !/^(11|12|31|50|71|81|82|\d\d90)/.test(code));
  assert.deepEqual(
    parts.map(([, { code }]) => code).sort(),
    [...towns, ...divided].filter((code) => !/^(11|12|31|50|71|81|82)/.test(code)).sort(),
  );
});

test('a county goes by its prefecture, a town directly under the province stands for itself', () => {
  assert.equal(regionName('411002'), '河南省许昌市');
  assert.equal(regionName('419001'), '河南省济源市');
});
