import { jsonOf } from '../../data/json.js';
import type { Applicant, Deeds, Errors, FactValue, WhatIf } from '../../data/types.js';
import type { Session } from '../../session/session.js';

/** The applicant with what is ticked off. */
export const statedIn = (session: Session): Applicant => ({
  ...session.applicant(),
  ...(session.answers.ticked.size > 0 ? { ticked: [...session.answers.ticked] } : {}),
});

/** What the core says there is to do about the measure on the page; null where it says nothing. */
export function deedsOf(session: Session, changesScope: boolean): Deeds | null {
  if (!session.chosen || !session.view) return null;
  const { id } = session.chosen.ruleset;
  const found = answered<Deeds>(() =>
    session.zice.module.deeds(id, jsonOf(statedIn(session)), session.asOf, changesScope ? 1 : 0),
  );
  return found && 'errors' in found ? null : found;
}

/** The days and the deeds as an iCalendar file. */
export function calendarOf(session: Session): string | null {
  const applicant = { ...statedIn(session), calendar: session.nameForCalendars() };
  const { id } = session.chosen!.ruleset;
  const file = session.zice.module.deedsIcs(id, jsonOf(applicant), session.asOf, Math.floor(Date.now() / 1000));
  return file.startsWith('BEGIN:VCALENDAR') ? file : null;
}

/** Some answers changed in a copy, and the day. */
export interface Changed {
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly asOf: string;
}

/** Both verdicts and what turns between them; or why the copy is refused, in the core's words. */
export function turnedBy(session: Session, { facts, asOf }: Changed): WhatIf | string | null {
  const applicant = session.applicant();
  const copy = { ...applicant, facts: { ...applicant.facts, ...Object.fromEntries(facts) } };
  const { id } = session.chosen!.ruleset;
  const found = answered<WhatIf>(() =>
    session.zice.module.whatIf(id, jsonOf(applicant), session.asOf, jsonOf(copy), asOf),
  );
  return found && 'errors' in found ? (found.errors[0]?.message ?? null) : found;
}

/** Null where the core has failed: the session starts another, and asks again. */
function answered<Answer extends object>(ask: () => string): Answer | Errors | null {
  try {
    return JSON.parse(ask());
  } catch {
    return null;
  }
}
