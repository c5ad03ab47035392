import type { Bearing, Layout, Section } from '../data/types.js';
import type { View } from './view.js';

/** How far one is in a section of an interview. */
export interface Tally {
  readonly section: Section;
  readonly answered: number;
  /** With those still to be answered, if all turns out well. */
  readonly of: number;
}

/** What an interview asks at one moment, by the core: which questions, in which order, and which not any more. */
export class Asked {
  constructor(
    private readonly layout: Layout,
    private readonly shared: View['shared'],
  ) {}

  /** Indexes of facts, those that are put together in one. */
  get order(): number[][] {
    const questions: number[][] = [];
    this.shared
      .all('interview')
      .subarray(0, this.#count('asked'))
      .forEach((fact: number, place: number) => {
        if (this.shared.at('interview.joined', place) === 1) questions[questions.length - 1]!.push(fact);
        else questions.push([fact]);
      });
    return questions;
  }

  /** How many answers settle the verdicts at least, if all turn out well; 0 where they are settled or it is not known. */
  get fewest(): number {
    return this.#count('fewest');
  }

  /** False where the core's work ran out: some questions may change nothing any more, or fewer may do. */
  get exact(): boolean {
    return this.#count('exact') === 1;
  }

  get idle(): number {
    return this.#count('idle');
  }

  get sections(): Tally[] {
    return this.layout.sections.map((section, at) => ({
      section,
      answered: this.shared.at('interview.sections', at, 'answered'),
      of: this.shared.at('interview.sections', at, 'of'),
    }));
  }

  sectionOf(fact: number): Section {
    return this.layout.sections[this.shared.at('section', fact)]!;
  }

  bearing(fact: number): Bearing {
    return this.layout.bearings[this.shared.at('bearing', fact)]!;
  }

  #count(item: string): number {
    return this.shared.at('interview.counts', 0, item);
  }
}
