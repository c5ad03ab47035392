import { flipsOf, type Flip } from '../flips.js';
import { jsonOf } from '../../data/json.js';
import { Written } from './written.js';
import { all } from '../questions.js';
import type { Session } from '../session.js';
import { documents, vocabulary } from '../../data/shipped.js';
import type { Applicant, FactValue, Snapshot } from '../../data/types.js';

type FilePaper = NonNullable<Applicant['documents']>[string];

/** What is otherwise now than in a snapshot: null is unknown, or not at hand. */
export interface Changes {
  readonly facts: readonly { readonly id: string; readonly was: FactValue; readonly is: FactValue }[];
  readonly papers: readonly { readonly id: string; readonly was: FilePaper | null; readonly is: FilePaper | null }[];
  /** By the rules and the day on the page, both of them. */
  readonly flips: readonly Flip[];
}

/** Puts all that was entered aside under a name; one that stands already gets a number behind it. */
export function putAside(session: Session, name: string, day: string): void {
  const { snapshots = [], calendar: _calendar, ticked: _ticked, ...entered } = session.answers.entered();
  const { zice: _zice, ...stated } = new Written(session).whole(entered).applicant;
  put(session, [...snapshots, { name: unused(name, snapshots), day, ...stated }]);
}

function put(session: Session, snapshots: readonly Snapshot[]): void {
  session.note((answers) => (answers.snapshots = snapshots));
}

function unused(name: string, snapshots: readonly Snapshot[]): string {
  const taken = new Set(snapshots.map((one) => one.name));
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}（${count}）`;
  return free;
}

export function dropSnapshot(session: Session, dropped: Snapshot): void {
  put(
    session,
    session.answers.snapshots.filter((one) => one !== dropped),
  );
}

/** Null where the core does not take the snapshot, as one that was changed by hand. */
export function changesSince(session: Session, { name: _name, day: _day, ...then }: Snapshot): Changes | null {
  const written = new Written(session);
  const { applicant: was } = written.checked(jsonOf({ zice: 1, ...then }));
  if (!was) return null;
  const { applicant: is } = written.whole(session.answers.entered());
  const ids = [...session.measures.rulesets.keys()].filter((id) => session.shown === id || session.shown === all);
  const flips = ids.flatMap((id) => flipsOf(id, written.outcome(id, was), written.outcome(id, is)));
  return {
    facts: changed(vocabulary.facts, (id) => [valueIn(was, id), valueIn(is, id)]),
    papers: changed(documents.documents, (id) => [was.documents?.[id] ?? null, is.documents?.[id] ?? null]),
    flips: session.shown === all ? flips.filter(({ id }) => id === null) : flips,
  };
}

/** What the core does not take stands as it was typed. */
const valueIn = ({ facts = {}, typed = {} }: Applicant, id: string): FactValue =>
  facts[id] ?? typed.facts?.[id] ?? null;

function changed<Value>(known: readonly { readonly id: string }[], of: (id: string) => readonly [Value, Value]) {
  return known
    .map(({ id }) => [id, ...of(id)] as const)
    .filter(([, was, is]) => jsonOf(was) !== jsonOf(is))
    .map(([id, was, is]) => ({ id, was, is }));
}
