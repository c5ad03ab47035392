// Time, taken turn by turn: in every round each candidate does its work once, so that what else the machine does meets all alike.
// Told is the median of the rounds. In Node it is the time of the processor, which others on the machine do not lengthen.

/** The processor's time of this process so far, in microseconds. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/**
 * `candidates`: {name, work(times)}; `work` may be a promise. Microseconds of one time of each, by name: {median, least, rounds}.
 */
export async function interleaved(candidates, { rounds = 15, round = 30_000, clock = processorTime } = {}) {
  const taken = async ({ work }, times) => {
    const start = clock();
    await work(times);
    return clock() - start;
  };
  const runs = [];
  for (const one of candidates) {
    // The second time nothing is new any more; and whoever was held up once looks slow.
    const times = [await timesFor(taken, one, round), await timesFor(taken, one, round)];
    runs.push({ one, times: Math.max(...times), found: [] });
  }
  for (let turn = 0; turn < rounds; turn += 1)
    for (const run of turn % 2 === 0 ? runs : runs.toReversed()) {
      // What takes seconds is not done as often.
      if (run.slow && run.found.length >= 3) continue;
      const cost = await taken(run.one, run.times);
      run.slow = cost > 20 * round;
      run.found.push(cost / run.times);
    }
  return Object.fromEntries(
    runs.map(({ one, found }) => [
      one.name,
      { median: median(found), least: Math.min(...found), rounds: found.length },
    ]),
  );
}

/** How often something is done in a round: after it has been done long enough for its machine code to be there. */
async function timesFor(taken, one, round) {
  let times = 1;
  for (;;) {
    const cost = await taken(one, times);
    if (cost > round / 4) return Math.max(1, Math.round((times * round) / cost));
    times *= cost < round / 40 ? 10 : 3;
  }
}

/** With, beside each time, how many times as long it is as the first's. */
export function withRatios(times, first) {
  const base = times[first].median;
  return Object.fromEntries(Object.entries(times).map(([name, one]) => [name, { ...one, ratio: one.median / base }]));
}
