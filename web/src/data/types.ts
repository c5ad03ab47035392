/** The schemas' types under the names the page uses. Everything is generated; nothing is restated by hand. */
export type { Applicant, DateRange, FactValue, NumberRange, Snapshot, TypedTexts } from './generated/applicant.js';
export type {
  ApplicationForm,
  Band,
  Cover,
  Detail,
  Entries,
  FormAsk,
  FormCell,
  FormLine,
  FormParagraph,
  ListPart,
  Part,
  RowsBand,
  SmallTable,
  TablePart,
  TextPart,
} from './generated/application-form.js';
export type {
  ApplicantNotice,
  Assessment,
  AskedDocument,
  Because,
  Change,
  Comparison,
  DocumentRow,
  DocumentStatus,
  Errors,
  FigureEntry,
  FigureRange,
  FigureRow,
  Fit,
  Force,
  ForceStatus,
  FunctionStatus as Status,
  InputError,
  ListedRuleset,
  Listing,
  MaterialStatus,
  MeasureStanding,
  Obstacle,
  PossibleFigure,
  Step,
  Taking,
  Verdict,
} from './generated/assessment.js';
export type { CheckedFile } from './generated/checking.js';
export type { Deeds, Choice, LackingPaper, Missed, Parted, ToShow, Try, Ways } from './generated/deeds.js';
export type { Difference, ClauseDifference, VerdictFlip, Witness } from './generated/difference.js';
export type { Document as DocumentKind, Documents } from './generated/documents.js';
export type { ExplainedPart, Explanation } from './generated/explanation.js';
export type { ListColumn, ListFigure, ListFinding, ListKind, ListReading, ListSort } from './generated/list.js';
export type { Bearing, Layout, LayoutNode, Section } from './generated/layout.js';
export type { Limits } from './generated/limits.js';
export type { Finding, Loading } from './generated/loading.js';
export type {
  Discretion,
  Material,
  Needs,
  NeedsDocument,
  Requirement,
  Ruleset,
  ServiceFunction,
} from './generated/ruleset.js';
export type { TriedCase, TriedFile, Untried } from './generated/trying.js';
export type { RequirementState, Side, TurnedDate, WhatIf } from './generated/what-if.js';
export type { Fact, Vocabulary } from './generated/vocabulary.js';
