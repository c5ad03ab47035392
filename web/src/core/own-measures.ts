import { loadModule } from './load.js';
import { Measures, type Asks } from './measures.js';
import { documentsText, vocabularyText } from './shipped.js';
import type { Layout } from './types.js';

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** A measure of the bureau's own that cannot be used; `problems` are all there are, for the webmaster. */
export class MeasuresRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** What went wrong on the way to the bureau's own measures, for the webmaster. */
export const problemsOf = (error: unknown): readonly string[] =>
  error instanceof MeasuresRefused ? error.problems : [String(error)];

/** Fetches rulesets by their addresses. Rejects with MeasuresRefused where one cannot be had or read. */
export async function fetchSources(addresses: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const problems: string[] = [];
  const fetched = await Promise.all(
    addresses.map(async (address): Promise<[string, string]> => {
      let file = address;
      try {
        const url = new URL(address, document.baseURI);
        file = url.href;
        // By its global name: the build takes away the bare one, which the module's glue would use.
        const response = await globalThis.fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
        if (!response.ok) throw new Error(`HTTP ${response.status}`);
        return [file, new TextDecoder('utf-8', { fatal: true }).decode(await response.arrayBuffer())];
      } catch (error) {
        problems.push(`${file}: ${String(error)}`);
        return [file, ''];
      }
    }),
  );
  if (problems.length > 0) throw new MeasuresRefused(problems);
  return new Map(fetched);
}

/** What the core makes of rulesets that did not ship. Rejects with MeasuresRefused where it has findings. */
export async function ownMeasures(sources: ReadonlyMap<string, string>): Promise<Measures> {
  const { module } = await loadModule();
  module.useVocabulary(vocabularyText, documentsText);
  const problems: string[] = [];
  const asks: Record<string, Asks[string]> = {};
  for (const [file, source] of sources) {
    const { id, findings }: { id: string | null; findings: Finding[] } = JSON.parse(module.addRuleset(file, source));
    problems.push(...findings.map(written));
    if (id === null) continue;
    const { asks: asked }: Layout = JSON.parse(module.layout(id));
    asks[id] = asked;
  }
  if (sources.size === 0) problems.push('rulesets-src names no file');
  if (problems.length > 0) throw new MeasuresRefused(problems);
  return Measures.of(sources, asks);
}

const written = ({ file, line, column, code, message }: Finding): string =>
  `${file}:${line}:${column}: ${message} [${code}]`;
