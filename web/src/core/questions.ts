import asks from 'virtual:zice-asks';
import { functionsOf } from './outline.js';
import { rulesets, vocabulary } from './shipped.js';
import type { Fact, Ruleset } from './types.js';

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

/** What one measure asks, as the core told when the page was built: known before the core has started. */
export function questionsOf(ruleset: Ruleset): Question[] {
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

/** What any measure asks, in the words of the vocabulary: an article of one means nothing to another. */
export function questionsOfAll(): Question[] {
  return vocabulary.facts.flatMap((fact, index) => {
    const askedBy = [...rulesets.values()]
      .filter(({ id }) => asks[id]!.some((ask) => ask.fact === fact.id))
      .map(({ jurisdiction }) => jurisdiction);
    if (askedBy.length === 0) return [];
    const { label, help } = fact;
    return [{ fact, index, cites: [], label, help, choices: choicesOf(fact, null), askedBy, unlimited: false }];
  });
}

function choicesOf(fact: Fact, ruleset: Ruleset | null): Question['choices'] {
  if (fact.type === 'choice') return fact.values;
  if (fact.type !== 'functions') return [];
  return ruleset ? functionsOf(ruleset).map(({ id, text }) => ({ id, label: text })) : vocabulary.functions;
}

/** Where one is registered can be told before a measure is chosen. */
export const questionOfRegion: Question = {
  ...questionsOfAll().find(({ fact }) => fact.type === 'region')!,
  askedBy: [],
};
