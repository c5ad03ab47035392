/**
 * The module as wasm/bindings.cpp exports it, the same for WebAssembly and for the fallback.
 * Text is JSON in both directions; the plain functions take and give numbers only.
 */
export interface ZiceModule {
  useVocabulary(vocabulary: string, documents: string): string;
  addRuleset(fileName: string, ruleset: string): string;
  useCalendar(calendar: string): string;
  list(asOf: string): string;
  check(applicant: string): string;
  assess(ruleset: string, applicant: string, asOf: string): string;
  /** An iCalendar file made at `made`, in seconds since 1970; empty where no day is still to come; or errors as JSON. */
  ics(ruleset: string, applicant: string, asOf: string, made: number): string;
  compare(applicant: string, asOf: string): string;
  /** How many of the list's columns the header among the rows has; 0 without one. */
  listFit(list: string, rows: string): string;
  /** What the list bears out, or errors. The module keeps what the last one of its kind came to, and not its rows. */
  readList(list: string, rows: string, applicant: string): string;
  /** Of the last list of its kind what hangs on the applicant, or errors. */
  heldList(list: string, applicant: string): string;
  force(ruleset: string, asOf: string): string;
  layout(ruleset: string): string;
  limits(): string;
  problem(form: number, fact: number): string;

  _zice_form_open(ruleset: number, asOf: number): number;
  _zice_form_close(form: number): void;
  _zice_form_set(form: number, fact: number, value: number): number;
  _zice_form_clear(form: number, fact: number): void;
  _zice_form_document(
    form: number,
    document: number,
    state: number,
    obtainedOn: number,
    rows: number,
  ): number;
  _zice_form_questions(form: number): number;
  _zice_form_views(form: number): number;

  _zice_comparison_open(asOf: number): number;
  _zice_comparison_close(comparison: number): void;
  _zice_comparison_set(comparison: number, fact: number, value: number): number;
  _zice_comparison_clear(comparison: number, fact: number): void;
  _zice_comparison_document(
    comparison: number,
    document: number,
    state: number,
    obtainedOn: number,
    rows: number,
  ): number;
  _zice_comparison_questions(comparison: number): number;
  _zice_comparison_views(comparison: number): number;

  /** Replaced whenever the memory grows: never keep one. */
  readonly HEAPU8: Uint8Array;
}

export type CreateZice = (options: { wasmBinary?: Uint8Array }) => Promise<ZiceModule>;

/**
 * The module, with its end told to `trapped`. It throws nothing of its own: whatever comes out of it as an exception is a
 * trap, a stack that ran over or memory that ran out, and what it holds from then on nobody knows. It is not called again.
 */
export function guarded(module: ZiceModule, trapped: (error: unknown) => void): ZiceModule {
  let dead = false;
  const call = (act: (...given: unknown[]) => unknown, given: unknown[]): unknown => {
    if (dead) throw new Error('the core has failed');
    try {
      return act.apply(module, given);
    } catch (error) {
      dead = true;
      trapped(error);
      throw error;
    }
  };
  return new Proxy(module, {
    get: (own, name: keyof ZiceModule) => {
      const found: unknown = own[name];
      return typeof found === 'function' ? (...given: unknown[]) => call(found as never, given) : found;
    },
  });
}
