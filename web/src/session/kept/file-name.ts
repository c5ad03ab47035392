/** What no file may be called in Windows, on a phone or in a shell, and marks that turn the order in which a name is read. */
const refused = /[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/** A name may have 255 bytes; what saves it may append to it. */
const mostBytes = { organisation: 90, measure: 90 };

/** `单位-办法自测-2026-11-27.json`: whose it is, by what it was checked, and as of which day; what is not known is left out. */
export function fileNameOf(organisation: string, measure: string, day: string): string {
  const parts = [
    cut(clean(organisation), mostBytes.organisation),
    `${cut(clean(measure), mostBytes.measure)}自测`,
    day,
  ];
  return `${parts.filter((part) => part !== '').join('-')}.json`;
}

/** Neither begins nor ends with a point, which hides the file or is dropped. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(refused, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');

/** No character is cut in half. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let left = bytes;
  const kept = [...text].filter((one) => (left -= encoder.encode(one).length) >= 0);
  return kept.join('').trim();
}
