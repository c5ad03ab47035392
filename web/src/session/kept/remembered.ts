import type { Answer, Entered, Paper } from '../answers.js';
import { paperStates } from '../../data/paper-states.js';
import { languages, themes, type Preferences } from '../../data/preferences.js';
import { documents, vocabulary } from '../../data/shipped.js';
import { dayOf } from '../reading/day.js';
import type { Fact, Snapshot } from '../../data/types.js';

/** What is kept on this device, only where someone chose so. */
export interface Remembered {
  readonly entered: Entered;
  readonly shown: string;
  readonly preferences: Preferences;
}

/** What could be read, null where none of it could, and the labels of what was left out. */
export interface Reading {
  readonly found: Remembered | null;
  readonly leftOut: readonly string[];
}

type Found = Readonly<Record<string, unknown>>;

/**
 * What was remembered, read value by value: another version of the page may have written it, or another program of the
 * same host, or a hand. What this version could not have written is left out, and named.
 */
export function readRemembered(text: string): Reading {
  const found = recordOf(parsed(text));
  const entered = recordOf(found?.['entered']);
  if (!found || !entered) return { found: null, leftOut: [] };
  const leftOut: string[] = [];
  return {
    found: {
      entered: enteredIn(entered, leftOut),
      shown: typeof found['shown'] === 'string' ? found['shown'] : '',
      preferences: preferencesIn(recordOf(found['preferences']) ?? {}),
    },
    leftOut,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const recordOf = (value: unknown): Found | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Found) : null;

const isOneOf = <Value>(values: readonly Value[], value: unknown): value is Value => values.includes(value as Value);

function enteredIn(entered: Found, leftOut: string[]): Entered {
  const labels = new Map([...vocabulary.facts, ...documents.documents].map(({ id, label }) => [id, label]));
  const leave = (id: string): void => {
    const label = labels.get(id) ?? id;
    if (!leftOut.includes(label)) leftOut.push(label);
  };
  const facts = Object.entries(recordOf(entered['facts']) ?? {});
  const papers = Object.entries(recordOf(entered['papers']) ?? {});
  const marks = Array.isArray(entered['fixed']) ? entered['fixed'] : [];
  const known = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  const answers = facts.map(([id, value]) => [id, answerIn(known.get(id), value)] as const);
  const stated = papers.map(([id, value]) => [id, paperIn(id, value)] as const);
  [...answers, ...stated].forEach(([id, value]) => value === null && leave(id));
  return {
    facts: Object.fromEntries(answers.filter((entry): entry is [string, Answer] => entry[1] !== null)),
    papers: Object.fromEntries(stated.filter((entry): entry is [string, Paper] => entry[1] !== null)),
    fixed: marks.filter((id) => known.has(id)),
    ...keptBesideIn(entered),
  };
}

/** The blanks of forms, the name for calendars, what is done, and what was put aside: the core looks at that when it is opened. */
function keptBesideIn(entered: Found): Pick<Entered, 'calendar' | 'details' | 'snapshots' | 'ticked'> {
  const { calendar } = entered;
  const details = Object.entries(recordOf(entered['details']) ?? {}).filter(
    (entry): entry is [string, string] =>
      /^[a-z]\w*$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1] !== '',
  );
  const list = (key: string): readonly unknown[] => (Array.isArray(entered[key]) ? entered[key] : []);
  const [snapshots, ticked] = [list('snapshots').filter(isSnapshot), list('ticked').filter(isDeed)];
  return {
    ...(typeof calendar === 'string' && /^[\w-]{1,64}$/.test(calendar) ? { calendar } : {}),
    ...(details.length > 0 ? { details: Object.fromEntries(details) } : {}),
    ...(snapshots.length > 0 ? { snapshots } : {}),
    ...(ticked.length > 0 ? { ticked } : {}),
  };
}

const isSnapshot = (value: unknown): value is Snapshot => {
  const { name, day } = recordOf(value) ?? {};
  return typeof name === 'string' && name !== '' && typeof day === 'string' && dayOf(day) !== null;
};

const isDeed = (id: unknown): id is string =>
  typeof id === 'string' && /^[a-z0-9-]+\/[a-z]+\/[a-z0-9._/-]{1,150}$/.test(id);

function answerIn(fact: Fact | undefined, value: unknown): Answer | null {
  if (fact?.type === 'functions') {
    const ids = vocabulary.functions.map(({ id }) => id);
    return Array.isArray(value) && value.every((id) => ids.includes(id)) ? (value as string[]) : null;
  }
  return typeof value === 'string' && fact && fits(fact, value) ? value : null;
}

function fits(fact: Fact, answer: string): boolean {
  switch (fact.type) {
    case 'yes_no':
      return isOneOf(['yes', 'no'], answer);
    case 'choice':
      return fact.values.some(({ id }) => id === answer);
    case 'region':
      return /^\d{6}$/.test(answer);
    default:
      return true;
  }
}

function paperIn(id: string, value: unknown): Paper | null {
  const { state, obtainedOn, rows } = recordOf(value) ?? {};
  const known = documents.documents.some((one) => one.id === id);
  if (!known || !isOneOf(paperStates, state) || typeof obtainedOn !== 'string' || typeof rows !== 'string') return null;
  return { state, obtainedOn, rows };
}

function preferencesIn({ language, theme, elder }: Found): Preferences {
  return {
    elder: elder === true,
    theme: isOneOf(themes, theme) ? theme : 'auto',
    language: isOneOf(languages, language) ? language : 'zh-CN',
  };
}
