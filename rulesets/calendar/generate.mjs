// Writes working-days.json from the npm package chinese-days, which collects the State Council's yearly notices on
// holidays: `npm run calendar`. A test holds the committed file against this.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { holidays, workdays } = require('chinese-days/dist/chinese-days.json');
const { name, version } = require('chinese-days/package.json');

const isWeekend = (iso) => [0, 6].includes(new Date(`${iso}T00:00:00Z`).getUTCDay());
const sorted = (days) => Object.keys(days).sort();

/** One year a line. */
function list(days) {
  const years = [...new Set(days.map((day) => day.slice(0, 4)))];
  const line = (year) =>
    days
      .filter((day) => day.startsWith(year))
      .map((day) => `"${day}"`)
      .join(', ');
  return `[\n    ${years.map(line).join(',\n    ')}\n  ]`;
}

/**
 * Only what differs from Monday to Friday. A notice covers a calendar year, and a year counts as covered once the
 * package knows holidays in it: what lies beyond is not known, however ordinary the weekday.
 */
export function calendarText() {
  const off = sorted(holidays).filter((day) => !isWeekend(day));
  const worked = sorted(workdays).filter(isWeekend);
  const years = [...new Set(sorted(holidays).map((day) => Number(day.slice(0, 4))))];
  const gap = years.find((year, i) => i > 0 && year !== years[i - 1] + 1);
  if (gap) throw new Error(`${name} ${version} knows nothing of ${gap - 1}`);
  return `{
  "zice": 1,
  "source": "${name}",
  "version": "${version}",
  "covered_from": "${years.at(0)}-01-01",
  "covered_until": "${years.at(-1)}-12-31",
  "weekdays_off": ${list(off)},
  "weekends_worked": ${list(worked)}
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('working-days.json', import.meta.url), calendarText());
}
