// Writes core/src/checking/places/place_names_table.cpp: the names of places by GB/T 2260 code, down to counties. From
// @vant/area-data: `npm run places`. A test holds the committed file against this.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { areaList } from '@vant/area-data';

/** Names of the standard, and none of the package's own for groups of places ("省直辖县", "县"). */
const isPlace = ([code, name]) =>
  !/^(省|自治区)?直辖|^县$|^市辖区$/.test(name) && !/^\d{2}90?00$/.test(code.slice(0, 6));

const all = [areaList.province_list, areaList.city_list, areaList.county_list]
  .flatMap((list) => Object.entries(list))
  .filter(([code, name]) => code.endsWith('0000') || isPlace([code, name]))
  .sort(([a], [b]) => a.localeCompare(b));

function lines(rows) {
  const found = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.length + row.length < 108) found[found.length - 1] = `${last} ${row}`;
    else found.push(`    ${row}`);
  }
  return found.join('\n');
}

export const table = `// Written by core/places/generate.mjs (npm run places): ${all.length} places.
// clang-format off
#include "checking/places/place_names.h"

namespace zice {

const PlaceName kPlaceNames[] = {
${lines(all.map(([code, name]) => `{${code},"${name}"},`))}
};
const std::size_t kPlaceNameCount = ${all.length};

}  // namespace zice
`;

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(fileURLToPath(new URL('../src/checking/places/place_names_table.cpp', import.meta.url)), table);
