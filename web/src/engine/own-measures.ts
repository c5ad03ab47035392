import { loadModule } from './load.js';
import { Measures, type Asks } from '../data/measures.js';
import { MeasuresRefused } from '../data/sources.js';
import { pairsIn } from '../data/english-pairs.js';
import { learnOwn } from '../data/english.js';
import { documentsText, vocabularyText } from '../data/shipped.js';
import type { Finding, Layout, Loading } from '../data/types.js';

/** What the core makes of rulesets that did not ship. Rejects with MeasuresRefused where it has findings. */
export async function ownMeasures(sources: ReadonlyMap<string, string>): Promise<Measures> {
  const { module } = await loadModule();
  module.useVocabulary(vocabularyText, documentsText);
  const problems: string[] = [];
  const asks: Record<string, Asks[string]> = {};
  for (const [file, source] of sources) {
    const { id, findings }: Loading = JSON.parse(module.addRuleset(file, source));
    problems.push(...findings.map(written));
    if (id === null) continue;
    const { asks: asked }: Layout = JSON.parse(module.layout(id));
    asks[id] = asked;
  }
  if (sources.size === 0) problems.push('rulesets-src names no file');
  if (problems.length > 0) throw new MeasuresRefused(problems);
  const measures = Measures.of(sources, asks);
  for (const ruleset of measures.rulesets.values()) learnOwn(pairsIn(ruleset));
  return measures;
}

const written = ({ file, line, column, code, message }: Finding): string =>
  `${file}:${line}:${column}: ${message} [${code}]`;
