export const verdict = {
  verdict: {
    meets: '所填可核对条件均已达到',
    falls_short: '有要求未达到',
    incomplete: '还不能得出结论',
    discretionary: '须由主管部门裁量',
    judged: (n: string) => `另有 ${n} 项由评审判断`,
    /** As a sentence after the one before. */
    judgedToo: (n: string) => `另有 ${n} 项由评审判断。`,
    meetsAnd: '所填可核对条件均已达到；',
    detail: {
      meets: '是否认定由主管部门评审决定。',
      falls_short: '按所填情况，确定有条件或服务功能的要求没有达到。',
      incomplete: '没有填写的情况还可能改变结论。',
      discretionary: '没有确定未达到的条件，但有条件须由主管部门裁量，或条文有两种理解而结论不同。',
    },
    /** For a screen reader, once after each change; `limits` are sentences. */
    announce: (verdict: string, limits: string, met: string, unmet: string, unknown: string) =>
      `自测结果：${verdict}。${limits}条件达到 ${met} 项，未达到 ${unmet} 项，待定 ${unknown} 项。`,
    /** Goes with the verdict of whoever is registered outside the area whose applicants a measure takes. */
    elsewhere: (area: string) => `注册地不在${area}`,
    /** `words` is a statement without its full stop. */
    caution: (words: string) => `注意：${words}。`,
  },

  status: {
    met: '达到',
    unmet: '未达到',
    unknown: '待定',
    discretionary: '须裁量',
    not_applicable: '不适用',
    judged: '评审判断',
    not_claimed: '未申报',
  },

  because: {
    relaxation: '未达到一般要求，但本办法允许放宽，由主管部门裁量。',
    reading: '条文有两种理解，按所填情况结论不同，由主管部门认定。',
  },

  functionsRule: {
    at_least: (need: string, met: string) => `至少要达到 ${need} 项，已达到 ${met} 项`,
    at_least_open: (met: string) => `需要达到的项数取决于未填的情况，已达到 ${met} 项`,
    each_declared: (need: string, met: string) => `申报 ${need} 项，已达到 ${met} 项；每一项都要达到`,
    each_declared_mixed:
      '申报的各类中有的达到、有的没有达到，条文没有写明怎样认定：可以撤回没有达到的一类，或向主管部门说明。',
    each_declared_open: '按申报的每一类分别核对，请先选择申报的服务功能',
    none: '本办法没有服务功能的数量要求',
    noFigure: '本办法对这一类没有数量要求',
  },

  figure: {
    actual: '实际',
    required: '要求',
    atLeast: (n: string, unit: string) => `不少于 ${n}${unit}`,
    requiredOpen: '取决于未填的情况',
    either: ' 或 ',
    /** While it is open whether a figure that is not reached may yet pass. */
    below: (n: string, unit: string) => `低于 ${n}${unit}`,
    belowSome: (n: string, gap: string, unit: string) => `离 ${n} 还差 ${gap}${unit}`,
    hangsOn: '结果取决于没有填的',
    gap: (n: string, unit: string) => `还差 ${n}${unit}`,
    margin: (n: string, unit: string) => `超出 ${n}${unit}`,
    exact: '正好达到',
    relaxed: '已按办法写明的放宽标准核对',
    holdsFrom: (day: string) => `${day} 起达到`,
    all: '以下都要',
    any: '达到其一即可',
    some: '以下达到规定项数即可',
  },
} as const;
