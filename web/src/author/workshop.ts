import calendarText from '../../../rulesets/calendar/working-days.json?raw';
import { documentsText, shipped, vocabularyText } from '../data/shipped.js';
import type { CheckedFile, Difference, Errors, Explanation, TriedFile } from '../data/types.js';
import { loadModule } from '../engine/load.js';
import { guarded, type ZiceModule } from '../engine/module.js';
import type { AuthorCalls } from '../engine/module-calls.js';

type AuthorModule = ZiceModule & AuthorCalls;

/** A file as it stands on the page. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

const nothing: TextFile = { name: '', text: '' };

/** What the core says to an author, with the measures that ship loaded for comparison. A core that has failed is started anew. */
export class Workshop {
  #module: AuthorModule | null = null;

  /** As a text, or as the bytes of what is none. Rejects where WebAssembly does not run, as all of these do. */
  async check(name: string, ruleset: string | Uint8Array): Promise<CheckedFile> {
    const { files } = JSON.parse((await this.#core()).checkRuleset(name, ruleset as string));
    return files[0];
  }

  async explain({ name, text }: TextFile, source: TextFile | null): Promise<Explanation | Errors> {
    const words = source ?? nothing;
    return JSON.parse((await this.#core()).explainRuleset(name, text, words.name, words.text));
  }

  /** One page that needs nothing else, to be printed and signed. */
  async explanationPage({ name, text }: TextFile, source: TextFile | null): Promise<string> {
    const words = source ?? nothing;
    return (await this.#core()).explanationPage(name, text, words.name, words.text);
  }

  async tryCases({ name, text }: TextFile, cases: TextFile): Promise<TriedFile> {
    const { files } = JSON.parse((await this.#core()).tryCases(name, text, cases.name, cases.text));
    return files[0];
  }

  /** The border cases of a ruleset without an error, to be filled in. */
  async caseSheet({ name, text }: TextFile, asOf: string): Promise<string> {
    return (await this.#core()).caseSheet(name, text, asOf);
  }

  async diff(a: TextFile, b: TextFile, asOf: string): Promise<Difference | Errors> {
    return JSON.parse((await this.#core()).diffRulesets(a.name, a.text, b.name, b.text, asOf));
  }

  async #core(): Promise<AuthorModule> {
    return (this.#module ??= await this.#started());
  }

  async #started(): Promise<AuthorModule> {
    const { module } = await loadModule();
    const author = guarded(module, () => (this.#module = null)) as AuthorModule;
    author.useVocabulary(vocabularyText, documentsText);
    author.useCalendar(calendarText);
    for (const [name, source] of shipped.sources) author.addRuleset(name, source);
    return author;
  }
}
