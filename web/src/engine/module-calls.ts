// Written by wasm/signatures.cpp (npm run calls) from wasm/calls.h.

/** What the module exports, the same for WebAssembly and for the fallback. Text is JSON both ways. */
export interface ModuleCalls {
  useVocabulary(vocabulary: string, documents: string): string;
  addRuleset(fileName: string, ruleset: string): string;
  /** A ruleset without words of its file that decide nothing, and the hash of the whole file. */
  addCutRuleset(fileName: string, ruleset: string, hash: string): string;
  useCalendar(calendar: string): string;
  list(asOf: string): string;
  force(ruleset: string, asOf: string): string;
  layout(ruleset: string): string;
  /** The rulesets that take whoever is registered there; local ones first. */
  taking(region: string): string;
  limits(): string;
  /** What is wrong with an applicant file. */
  check(applicant: string): string;
  assess(ruleset: string, applicant: string, asOf: string): string;
  /** A part of assess; empty until the last of these calls, which gives the whole. */
  assessStep(ruleset: string, applicant: string, asOf: string): string;
  compare(applicant: string, asOf: string): string;
  /** A part of compare; empty until the last of these calls, which gives the whole. */
  compareStep(applicant: string, asOf: string): string;
  /** An iCalendar file made at `made`, in seconds since 1970; empty where no day is still to come; or errors as JSON. */
  ics(ruleset: string, applicant: string, asOf: string, made: number): string;
  /** What there is to do. Where `changesScope` is not 0, answers of what is applied for may be changed, too. */
  deeds(ruleset: string, applicant: string, asOf: string, changesScope: number): string;
  /** Both verdicts, and what turns between the two. */
  whatIf(ruleset: string, applicant: string, asOf: string, other: string, otherAsOf: string): string;
  /** As ics, with an event of the deeds; never empty. */
  deedsIcs(ruleset: string, applicant: string, asOf: string, made: number): string;
  /** How many of the list's columns the header among the rows has; 0 without one. */
  listFit(list: string, rows: string): number;
  /** What the list bears out, or errors. The module keeps the last one of its kind. */
  readList(list: string, rows: string, applicant: string): string;
  /** The last list of its kind read anew by what is chosen of it: {"columns":{"title":5},"blanks":["title"]}. */
  settleList(list: string, choices: string, applicant: string): string;
  /** A list in portions, for settleList to read; the first after a list was read begins another. */
  addRows(list: string, rows: string): string;
  /** A part of settleList; empty until the last of these calls, which gives the whole. */
  settleListStep(list: string, choices: string, applicant: string): string;
  /** Of the last list of its kind, row by row of those that count, the cells under each of a form's labels. */
  listRows(list: string, labels: string): string;
  /** Of the last list of its kind what hangs on the applicant, or errors. */
  heldList(list: string, applicant: string): string;
  /** What is wrong with the value of a fact, in Chinese; empty if nothing is. */
  problem(form: number, fact: number): string;
  /** A form of `count` rulesets from the one at `first` in the list, as of 20220915; 0 if there is none. */
  _zice_form_open(first: number, count: number, asOf: number): number;
  _zice_form_close(form: number): void;
  /** The number of what is wrong with the value, 0 if nothing is. */
  _zice_form_set(form: number, fact: number, value: number): number;
  /** What lies from `low` to `high`, NaN where there is no such end; an open one is left out itself. */
  _zice_form_set_range(form: number, fact: number, low: number, lowOpen: number, high: number, highOpen: number): number;
  _zice_form_clear(form: number, fact: number): void;
  /** `obtainedOn` is 0 and `rows` below 0 where they are not given. */
  _zice_form_document(form: number, document: number, state: number, obtainedOn: number, rows: number): number;
  /** Weighs what was set, and says where the addresses stand of the `form_views` and then of each ruleset's `views`, as its layout lists them. */
  _zice_form_views(form: number): number;
  /** Fills the view `questions` and says how many of it count. */
  _zice_form_questions(form: number): number;
  /** Fills the views `interview`, `bearing` and those within the first. */
  _zice_form_interview(form: number): void;
}

/** What the module for authors exports besides. */
export interface AuthorCalls {
  /** What is wrong with a ruleset and what is probably not meant: as `zice check --json` of one file. */
  checkRuleset(fileName: string, ruleset: string): string;
  /** As `zice explain --json`, or errors; an empty source is none. */
  explainRuleset(fileName: string, ruleset: string, sourceName: string, source: string): string;
  /** As `zice explain --html`, or errors as JSON. */
  explanationPage(fileName: string, ruleset: string, sourceName: string, source: string): string;
  /** As `zice test --coverage --json` of a ruleset whose cases are these. */
  tryCases(fileName: string, ruleset: string, casesName: string, cases: string): string;
  /** As `zice diff --json`, or errors. */
  diffRulesets(aName: string, a: string, bName: string, b: string, asOf: string): string;
  /** As `zice cases`: a scenario file to fill in; or errors. */
  caseSheet(fileName: string, ruleset: string, asOf: string): string;
  /** What is loaded, as hexadecimal digits of the bytes that the module of forms takes: the page is built with it. */
  image(): string;
}

/** What the module of forms exports; text lies at the address that is given, until the next call. */
export interface FormCalls {
  /** A form of `count` rulesets from the one at `first` in the list, as of 20220915; 0 if there is none. */
  _zice_form_open(first: number, count: number, asOf: number): number;
  _zice_form_close(form: number): void;
  /** The number of what is wrong with the value, 0 if nothing is. */
  _zice_form_set(form: number, fact: number, value: number): number;
  /** What lies from `low` to `high`, NaN where there is no such end; an open one is left out itself. */
  _zice_form_set_range(form: number, fact: number, low: number, lowOpen: number, high: number, highOpen: number): number;
  _zice_form_clear(form: number, fact: number): void;
  /** `obtainedOn` is 0 and `rows` below 0 where they are not given. */
  _zice_form_document(form: number, document: number, state: number, obtainedOn: number, rows: number): number;
  /** Weighs what was set, and says where the addresses stand of the `form_views` and then of each ruleset's `views`, as its layout lists them. */
  _zice_form_views(form: number): number;
  /** Where an image of so many bytes is to be written. */
  _zice_image(size: number): number;
  /** Takes of the image that stands there the rulesets whose bit is set; how many, 0 if it is refused. */
  _zice_use(chosen: number): number;
  /** Of each ruleset what the day decides: [{status, superseded_by, current}]; [] if nothing is assessed as of it. */
  _zice_forces(asOf: number): number;
  /** The ids of the rulesets that take whoever is registered there; local ones first. */
  _zice_taking(region: number): number;
  /** What is wrong with the value of a fact, in Chinese; empty if nothing is. */
  _zice_form_problem(form: number, fact: number): number;
}
