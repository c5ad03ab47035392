/**
 * A script with all else than ASCII escaped, and what would end it where it stands between tags of a page. Holds for strings,
 * templates and regular expressions, and nowhere else stands such a thing.
 */
export const asAscii = (code) =>
  code
    .replace(/<(?=\/script|!--)/gi, '\\x3c')
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
