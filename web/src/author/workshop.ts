import calendarText from '../../../rulesets/calendar/working-days.json?raw';
import { documentsText, shipped, vocabularyText } from '../data/shipped.js';
import type { CheckedFile } from '../data/types.js';
import { loadModule } from '../engine/load.js';
import { guarded, type ZiceModule } from '../engine/module.js';
import type { AuthorCalls } from '../engine/module-calls.js';

type AuthorModule = ZiceModule & AuthorCalls;

/** What the core says to an author, with the measures that ship loaded for comparison. */
export class Workshop {
  #module: AuthorModule | null = null;

  /** Rejects where WebAssembly does not run. */
  async start(): Promise<void> {
    const { module } = await loadModule();
    const author = guarded(module, () => (this.#module = null)) as AuthorModule;
    author.useVocabulary(vocabularyText, documentsText);
    author.useCalendar(calendarText);
    for (const [name, source] of shipped.sources) author.addRuleset(name, source);
    this.#module = author;
  }

  /** As a text, or as the bytes of what is none. A core that has failed is started anew. */
  async check(name: string, ruleset: string | Uint8Array): Promise<CheckedFile> {
    const { files } = JSON.parse((await this.#core()).checkRuleset(name, ruleset as string));
    return files[0];
  }

  async #core(): Promise<AuthorModule> {
    if (!this.#module) await this.start();
    return this.#module!;
  }
}
