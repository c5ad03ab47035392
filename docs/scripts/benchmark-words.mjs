// What docs/benchmarks.md says in words: what each peer leaves out, and the targets with what was found.

const statusesOnly = 'articles, figures and gaps, papers, questions, routes, dates; answers are not checked';

export const leavesOut = {
  'Zice, typed': 'nothing: figures, gaps, papers and the verdict are kept up to date besides',
  'hand-written JavaScript': `${statusesOnly}; a change of the law is a new program`,
  'hard-coded C++, in WebAssembly': `${statusesOnly}; a change of the law is a new program`,
  'hard-coded C++': `${statusesOnly}; a change of the law is a new program`,
  'json-logic-engine, compiled': `a third value (asked twice), ${statusesOnly}; makes functions of text, which a strict policy forbids`,
  'json-logic-engine, interpreted': `a third value (asked twice), ${statusesOnly}`,
  '@marcbachmann/cel-js': `a third value (asked twice), ${statusesOnly}`,
  'cel-js': `a third value (asked twice), ${statusesOnly}`,
  '@gorules/zen-engine-wasm': `a third value (asked twice), ${statusesOnly}; the package has expressions and no decision graphs, and parses at every call`,
  publicodes:
    'articles, gaps, papers, routes, dates; it has a third value, questions and explanations of its formulas. Zones by code are yes or no here, as for all',
  'json-rules-engine': `a third value (asked twice), ${statusesOnly}; it tells which rules failed and on what`,
};

const zice = 'Zice, typed';
const times = (number) => `${Number(number.toPrecision(2))}×`;

/** The fastest of those that are not written by hand and, if asked, need no unsafe-eval. */
function fastest(found, strict) {
  const byHand = (name) => [zice, 'hand-written JavaScript', 'hard-coded C++, in WebAssembly'].includes(name);
  const may = Object.entries(found).filter(([name]) => !byHand(name) && !(strict && name.endsWith(', compiled')));
  return may.reduce((best, one) => (one[1].median < best[1].median ? one : best));
}

/** [what, wanted, found] */
export function targets({ one, rulesets, explained, batch, start, sizes }) {
  const measures = Object.entries(one).filter(([, found]) => found.one);
  const each = (text) => measures.map(([id, found]) => `${text(found.one)} (${id})`).join(', ');
  const thousand = rulesets[1000].one;
  const [peer, best] = fastest(thousand, false);
  const told = Object.values(explained)
    .filter(({ times: found }) => found)
    .map(({ times: found }) => times(Object.values(found)[1].ratio));
  const last = (found) => Object.values(found).findLast(({ applicants_a_second: rate }) => rate)?.applicants_a_second;
  return [
    ['one fact, beside hand-written JavaScript', 'at most 3×', each((found) => times(found[zice].ratio))],
    [
      'one fact, faster than json-logic-engine compiled',
      'at least 5×',
      each((found) => times(found['json-logic-engine, compiled'].median / found[zice].median)),
    ],
    [
      'one fact, faster than the fastest without unsafe-eval',
      'at least 50×',
      each((found) => times(fastest(found, true)[1].median / found[zice].median)),
    ],
    [
      '1,000 rulesets, beside hard-coded C++',
      'at most 10×',
      times(thousand[zice].median / thousand['hard-coded C++, in WebAssembly'].median),
    ],
    [
      `1,000 rulesets, faster than the fastest peer (${peer})`,
      'at least 25×',
      times(best.median / thousand[zice].median),
    ],
    ["explained JSON, faster than json-rules-engine's bare result", 'more than 1×', told.join(', ')],
    ['batch, everything, applicants a second', 'at least 10,000', String(last(batch.everything))],
    [
      'batch --brief, applicants a second',
      'at least 50,000',
      typeof batch.brief === 'string' ? batch.brief : String(last(batch.brief)),
    ],
    ['start, beside a page with Lit and as many bytes', 'at most 1.5×', times(start.ratio)],
    ['`zice.js`, by brotli', 'at most 110 KB', `${Math.round(sizes.kit['zice.js'] / 1024)} KB`],
  ];
}
