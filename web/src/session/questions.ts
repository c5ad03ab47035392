import type { Measures } from '../data/measures.js';
import { functionsOf, outlineOf, type Outline } from '../engine/outline.js';
import { vocabulary } from '../data/shipped.js';
import type { Fact, Layout, Ruleset } from '../data/types.js';

/** A question as this measure puts it. */
export interface Question {
  readonly fact: Fact;
  readonly index: number;
  readonly cites: readonly string[];
  readonly label: string;
  readonly help: string;
  /** What can be chosen, where something is. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Who asks it, where several measures are held against each other. */
  readonly askedBy: readonly string[];
  /** Of functions: leaving them all unticked means that all are weighed. */
  readonly unlimited: boolean;
}

/** What stands for the measures all together. */
export const all = 'all';

/** What is asked while a measure, all of them or none is open: known before the core has started. */
export function questionsOf(measures: Measures, open: Ruleset | typeof all | null): Question[] {
  if (open === null) return [];
  return open === all ? ofAll(measures) : ofOne(measures, open);
}

function ofOne({ asks }: Measures, ruleset: Ruleset): Question[] {
  return asks[ruleset.id]!.map(({ fact: id, cites }) => {
    const index = vocabulary.facts.findIndex((fact) => fact.id === id);
    const fact = vocabulary.facts[index]!;
    const own = ruleset.labels?.[id];
    const label = own?.label ?? fact.label;
    const help = own?.help ?? fact.help;
    const unlimited = ruleset.functions.rule !== 'each_declared';
    return { fact, index, cites, label, help, choices: choicesOf(fact, ruleset), askedBy: [], unlimited };
  });
}

/** What any of the measures asks, in the words of the vocabulary: an article of one means nothing to another. */
function ofAll({ asks, rulesets }: Measures): Question[] {
  return vocabulary.facts.flatMap((fact, index) => {
    const askedBy = [...rulesets.values()]
      .filter(({ id }) => asks[id]!.some((ask) => ask.fact === fact.id))
      .map(({ jurisdiction }) => jurisdiction);
    return askedBy.length === 0 ? [] : [inWordsOfVocabulary(fact, index, askedBy)];
  });
}

function choicesOf(fact: Fact, ruleset: Ruleset | null): Question['choices'] {
  if (fact.type === 'choice') return fact.values;
  if (fact.type !== 'functions') return [];
  return ruleset ? functionsOf(ruleset).map(({ id, text }) => ({ id, label: text })) : vocabulary.functions;
}

/** Where one is registered can be told before a measure is chosen. */
export const questionOfRegion: Question = vocabulary.facts
  .map((fact, index) => inWordsOfVocabulary(fact, index, []))
  .find(({ fact }) => fact.type === 'region')!;

function inWordsOfVocabulary(fact: Fact, index: number, askedBy: readonly string[]): Question {
  const { label, help } = fact;
  return { fact, index, cites: [], label, help, choices: choicesOf(fact, null), askedBy, unlimited: false };
}

/** What is shown while one measure is chosen. The outline needs the core; the questions do not. */
export interface Chosen {
  readonly ruleset: Ruleset;
  readonly outline: Outline;
  readonly questions: readonly Question[];
}

/** The outline is made when it is first looked at. */
export function chosenOf(ruleset: Ruleset, questions: readonly Question[], layout: () => Layout): Chosen {
  let outline: Outline | undefined;
  return {
    ruleset,
    questions,
    get outline() {
      return (outline ??= outlineOf(ruleset, layout()));
    },
  };
}
