import { glossary } from '../../data/generated/glossary.js';

/** The questions, and how far one is. */
export const answer = {
  form: {
    step: '二',
    title: '填写情况',
    /** Questions on which nothing depends any more. */
    idle: (n: string) => `与您无关的 ${n} 题`,
    idleHelp: '按已填的情况，这些题怎样回答都不会改变任何结果。',
    intro: `只列出所选办法问到的情况。没有填写的一律按“${glossary.answer.unset}”处理，不当作零，也不当作“否”。更换办法时，已填的内容保留。`,
  },

  /** How far the answers carry, and what to answer next. */
  progress: {
    title: '进度',
    /** The fewest answers settle it only if they turn out well; nought where that is not known. */
    remaining: (fewest: string, certain: boolean, open: string) => {
      const still = `还有 ${open} 项可能改变结论`;
      if (fewest === '0') return still;
      const early = fewest === '1' ? '' : `；有的一项${glossary.status.unmet}，就可能提前定论`;
      return `如果都达到，${certain ? '最少' : ''}再答 ${fewest} 项即可定论${early}（${still}）`;
    },
    settled: '所填已足以定论；其余情况不会改变结论。',
    further: (n: string) => `所填已足以定论，不会再变；还有 ${n} 项没有填，接着填才知道每一条的结果。`,
    waiting: '核对程序载入后给出进度。',
    next: '下一题',
    then: '接着最要紧的是',
    rest: `另外${glossary.answer.unset}的`,
    oneByOne: '逐题作答',
    allAtOnce: '全部问题',
  },

  /** Where one question at a time has ended. */
  ways: {
    title: '接下来',
    unknown: '还不知道的',
    unknownHelp: '补上以下各项，结果会更完整：',
    toQuestions: '回到题目',
    toPapers: '去核对材料',
  },

  /** After another place of registration was chosen. */
  standards: {
    title: '注册地改变，以下标准随之改变：',
    change: (from: string, to: string, unit: string) => `由 ${from} 改为 ${to}${unit}`,
  },

  problems: {
    title: (n: string) => `有 ${n} 项填写有误`,
    intro: `改正之前，这些项按${glossary.answer.unset}处理。`,
  },

  overview: {
    title: '查看已填内容',
    answered: (n: string, of: string) => `已填 ${n} / ${of} 项`,
    change: '修改',
    nothing: '还没有填写。',
  },
} as const;
