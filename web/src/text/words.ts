/** The same keys as an entry of the Chinese catalogue, with any words. */
export type Words<Entry> = Entry extends string
  ? string
  : Entry extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Entry]: Words<Entry[Key]> };
