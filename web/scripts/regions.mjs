import { areaList } from '@vant/area-data';

const { province_list: provinces, city_list: cities, county_list: counties } = areaList;

/** Municipalities and special administrative regions have no prefectures; the package's for Taiwan are not GB/T 2260. */
const undivided = ['11', '12', '31', '50', '71', '81', '82'];

/** 省直辖县 and 自治区直辖县: the package gives them a common code (659000), the standard gives each town its own. */
const directlyAdministered = (code) => code.slice(2, 4) === '90';

const entries = (list, prefix) =>
  Object.entries(list)
    .filter(([code]) => code.startsWith(prefix))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, name]) => ({ code, name }));

function parts(province) {
  if (undivided.includes(province)) return [];
  return entries(cities, province).flatMap((city) =>
    directlyAdministered(city.code) ? entries(counties, city.code.slice(0, 4)) : [city],
  );
}

/** Provinces with their prefectures and the towns directly under them, by GB/T 2260 code. */
function regions() {
  return entries(provinces, '').map((province) => ({ ...province, parts: parts(province.code.slice(0, 2)) }));
}

/**
 * The same as one text: a province begins with the two digits of its code, its parts follow it, and those that do not go on by a
 * hundred have the four digits that tell them. data/regions.ts reads it.
 */
export function regionsText() {
  return regions()
    .map(({ code: province, name, parts: own }) => {
      let last = Number(province);
      const named = own.map(({ code, name: part }) => {
        const goesOn = Number(code) === last + 100;
        last = Number(code);
        return (goesOn ? '' : code.slice(2)) + part;
      });
      return [province.slice(0, 2) + name, ...named].join(',');
    })
    .join(';');
}
