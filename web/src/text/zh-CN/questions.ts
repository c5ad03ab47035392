export const questions = {
  form: {
    step: '二',
    title: '填写情况',
    intro:
      '只列出本办法问到的情况。没有填写的一律按“未知”处理，不当作零，也不当作“否”。更换办法时，已填的内容保留。',
    basis: '依据',
    yes: '是',
    no: '否',
    unset: '未填',
    choose: '未填，请选择',
    province: '省级',
    prefecture: '地级或直辖县级',
    askedBy: '问到的办法',
    understood: (figure: string) => `按 ${figure} 计`,
    noLimit: '不限定，逐项全部对照',
    noneOfThese: '以上都没有（只申报了其他类别）',
    provinceOnly: '只填到省级',
    noPrefecture: '不再细分',
  },

  /** How far the answers carry, and what to answer next. */
  progress: {
    title: '进度',
    remaining: (fewest: string, open: string) => `最少再答 ${fewest} 项即可定论（${open} 项还可能影响结论）`,
    settled: '所填已足以定论；其余情况不会改变结论。',
    waiting: '核对程序载入后给出进度。',
    next: '下一题',
    then: '接着最要紧的是',
    oneByOne: '逐题作答',
    allAtOnce: '收起逐题作答',
    skip: '先跳过，看下一题',
  },

  problems: {
    title: (n: string) => `有 ${n} 项填写有误`,
    intro: '改正之前，这些项按未填处理。',
  },

  overview: {
    title: '查看已填内容',
    answered: (n: string, of: string) => `已填 ${n} / ${of} 项`,
    change: '修改',
    nothing: '还没有填写。',
  },
} as const;
