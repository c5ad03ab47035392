import { functionsOf } from '../engine/outline.js';
import { regionName } from '../data/regions.js';
import type { Fact, FactValue, Ruleset, Vocabulary } from '../data/types.js';
import { dateText, numberText, unitText } from './format.js';
import { text, type Catalogue } from './index.js';
import { isRange, rangeText } from './range-text.js';
import { wording } from './wording.js';

type Words = Pick<Catalogue, 'answer' | 'cite' | 'date' | 'language' | 'range'>;

/** What stands before the label of a part below its whole in the form. */
const below = /^(其中：|Of these: )/;

/** Facts and their values in words, as one measure puts them; without a measure, in the words all share. */
export class FactWords {
  /** `words` are those of the language that is spoken, unless told. */
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly ruleset: Ruleset | null,
    private readonly words: Words = text,
  ) {}

  /** The label as it stands alone, away from the whole that a part stands below in the form. */
  label(id: string): string {
    const label = this.ruleset?.labels?.[id]?.label ?? this.#fact(id)?.label ?? id;
    return this.#say(label).replace(below, '');
  }

  unit(id: string): string {
    const fact = this.#fact(id);
    return fact?.type === 'number' ? unitText(fact.unit) : '';
  }

  /** Without its unit. */
  value(id: string, value: FactValue): string {
    const { answer, cite } = this.words;
    if (value === null) return answer.unset;
    if (typeof value === 'boolean') return value ? answer.yes : answer.no;
    if (typeof value === 'number') return numberText(value);
    if (isRange(value)) return rangeText(value, this.words);
    if (typeof value === 'string') return this.#wordOf(this.#fact(id), value);
    return value.length === 0 ? answer.none : value.map((one) => this.functionLabel(one)).join(cite.separator);
  }

  /** What the measure calls a function; one that it lacks, by the shared label. */
  functionLabel(id: string): string {
    const own = this.ruleset && functionsOf(this.ruleset).find((one) => one.id === id)?.text;
    return this.#say(own ?? this.vocabulary.functions.find((one) => one.id === id)?.label ?? id);
  }

  #wordOf(fact: Fact | undefined, value: string): string {
    if (fact?.type === 'choice') return this.#say(fact.values.find(({ id }) => id === value)?.label ?? value);
    if (fact?.type === 'region') return regionName(value);
    return fact?.type === 'date' ? dateText(value, this.words) : value;
  }

  /** The Word file stays Chinese whatever the page speaks. */
  #say(chinese: string): string {
    return this.words.language === text.language ? wording(chinese) : chinese;
  }

  #fact(id: string): Fact | undefined {
    return this.vocabulary.facts.find((fact) => fact.id === id);
  }
}
