/** The words of an attribute that lists some, with spaces or commas between them. */
export const words = (list: string): readonly string[] => list.match(/[^\s,]+/g) ?? [];
