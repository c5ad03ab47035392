// An answer with its reasons, as JSON: the core's whole assessment, and what json-rules-engine tells of its rules, bare.
import { interleaved, withRatios } from '../measuring.mjs';
import { bareResult } from '../peers/rules-engine.mjs';
import { flattened } from '../rules/booleans.mjs';
import { changesOf, unanswered } from '../rules/inputs.mjs';
import { asOf, moduleWith, queue, setsOf } from '../scenario.mjs';
import { rulesets } from '../../kit/shipped.mjs';

export async function explained() {
  const found = {};
  for (const id of ['xuchang-2020', 'xinjiang-2021']) found[id] = await timesOf(id);
  return found;
}

const core = 'Zice, assess: figures, gaps, articles, papers, questions, routes, dates';

async function timesOf(id) {
  const sets = setsOf(rulesets.filter((ruleset) => ruleset.id === id));
  const applicants = queue(sets, 64);
  const module = await moduleWith(sets);
  const files = applicants.map((facts) => JSON.stringify({ zice: 1, facts }));
  const told = bareResult(sets[0].rules, flattened);
  const answers = applicants.map((facts) => endsOf(sets[0].rules, facts));
  const times = await interleaved([
    { name: core, work: turn(files, (file) => module.assess(id, file, asOf)) },
    { name: 'json-rules-engine, results of one run', work: later(answers, ({ worst }) => told(worst)) },
    {
      name: 'json-rules-engine, of two runs for what is not known',
      work: later(answers, async ({ worst, best }) => (await told(worst)) + (await told(best))),
    },
  ]);
  const bytes = {
    [core]: module.assess(id, files[0], asOf).length,
    'json-rules-engine': (await told(answers[0].worst)).length,
  };
  return { bytes, times: withRatios(times, core) };
}

function endsOf({ inputs }, facts) {
  const ends = unanswered(inputs);
  for (const [fact, answer] of Object.entries(facts))
    for (const [name, worst, best] of changesOf(inputs, fact, answer))
      Object.assign(ends, put(ends, name, worst, best));
  return ends;
}

const put = ({ worst, best }, name, least, most) => ({
  worst: { ...worst, [name]: least },
  best: { ...best, [name]: most },
});

function turn(list, act) {
  let at = 0;
  return (times) => {
    for (let done = 0; done < times; done += 1) act(list[(at = (at + 1) % list.length)]);
  };
}

function later(list, act) {
  let at = 0;
  return async (times) => {
    for (let done = 0; done < times; done += 1) await act(list[(at = (at + 1) % list.length)]);
  };
}
