/** A script with all else than ASCII escaped. Holds for strings, templates and regular expressions, and nowhere else stands such a character. */
export const asAscii = (code) =>
  code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
