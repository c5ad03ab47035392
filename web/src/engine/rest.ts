import { jsonOf } from '../data/json.js';

/** What of the measures that ship comes with the whole core, which alone reads it: made by web/scripts/rest.mjs. */
export interface Rest {
  readonly calendar: string;
  /** By file name. */
  readonly measures: Readonly<Record<string, object>>;
}

/** A measure's file as the core takes it. */
export const withRest = (source: string, rest: object | undefined): string =>
  rest ? jsonOf({ ...JSON.parse(source), ...rest }) : source;
