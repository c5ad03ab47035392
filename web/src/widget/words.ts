/** The words of an attribute that lists some, with spaces or commas between them. */
export const words = (list: string): string[] => list.split(/[\s,]+/).filter((word) => word !== '');
