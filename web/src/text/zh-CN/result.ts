import { glossary } from '../../data/generated/glossary.js';

const { status } = glossary;

/** Verdict, conditions, functions, and what else the measure says. */
export const result = {
  headline: {
    judged: (n: string) => `另有 ${n} 项${status.judged}`,
    /** As a sentence after the one before. */
    judgedToo: (n: string) => `另有 ${n} 项${status.judged}。`,
    meetsAnd: `${glossary.verdict.meets}；`,
    /** Nothing is left to answer, and the verdict is open all the same. */
    unanswerable: '有的要求尚未与条文核对，或其数值没有见到原文：怎样填都还不能得出结论。',
    detail: {
      meets: '是否认定由主管部门评审决定。',
      falls_short: '按所填情况，确定有条件或服务功能的要求没有达到。',
      incomplete: '没有填写的情况还可能改变结论。',
      discretionary: '没有确定未达到的条件，但有条件须由主管部门裁量，或条文有两种理解而结论不同。',
    },
  },

  /** While all measures are compared; the table beside it comes with its own words. */
  comparing: {
    title: '全部对照',
    verdicts: '各部办法的结论',
    table: '对照结果',
  },

  results: {
    title: '自测结果',
    details: '逐项结果',
    conditions: '申报条件',
    functions: '服务功能',
    materials: '申报材料',
    remarks: '办法中的其他规定',
    aboutMeasure: '关于本办法',
    openQuestions: (n: string) => `还有 ${n} 项情况可能改变结论`,
    further: (n: string) => `结论已定；还有 ${n} 项没有填，接着填才知道一共差哪些`,
    jumpTo: (what: string) => `看第一个“${what}”`,
    toMaterials: '去核对材料',
    toCalendar: '把时间安排存为日历文件（.ics）',
    unmet: `${status.unmet}的要求`,
    discretionary: '由主管部门裁量的要求',
    discretionaryHelp: '这些要求既不算达到，也不算未达到：办法允许放宽，或者条文有两种理解，由主管部门决定。',
    judged: `${status.judged}的事项`,
    judgedHelp: '没有可以核对的数字或事实，由评审专家和主管部门判断，不计入结论。',
    unknown: `${status.unknown}的条件`,
    met: '已达到的条件',
    not_applicable: `${status.not_applicable}的条件`,
    items: (n: string) => `${n} 项`,
    deeds: {
      title: '要做的事',
      open: '看要做的事',
      help: '差什么、怎样补上、还要备哪些材料、往后的日子、向谁问；也可以改一改试试',
    },
    noLongerMatter: '已经够了，这些不影响结论',
    notClaimed: `${status.not_claimed}的服务功能`,
    requirements: (n: string) => `共 ${n} 项要求`,
    missing: '还差：',
    open: `${status.unknown}：`,
    weighed: `${status.discretionary}：`,
    allMet: '可核对的要求均已达到',
  },

  /** What a line shows when it is opened. */
  basis: {
    article: '依据',
    /** Where the article is named, after the title of its measure. */
    afterTitle: (cite: string) => cite,
    wording: '本页转述',
    quote: '条文原文',
    source: '发文机关的网页',
    note: '理解与提示',
    discretion: '裁量依据',
    facts: '所用情况',
    kind: '核对方式',
    kinds: {
      computed: '按所填情况核对',
      declared: '按申报单位的声明核对，评审时可能核查',
      judged: `${status.judged}，不计入结论`,
      all: '各部分都要达到',
      any: '达到其一即可',
      at_least: '达到规定项数即可',
    },
  },

  because: {
    relaxation: '未达到一般要求，但本办法允许放宽，由主管部门裁量。',
    reading: '条文有两种理解，按所填情况结论不同，由主管部门认定。',
    not_verified: '这一项规则尚未与条文核对：怎样填都不能算达到。',
    not_seen: '这一项的数值没有见到原文：怎样填都不能算达到。',
  },

  functionsRule: {
    at_least: (need: string, met: string) => `至少要达到 ${need} 项，已达到 ${met} 项`,
    at_least_open: (met: string) => `需要达到的项数取决于${glossary.answer.unset}的情况，已达到 ${met} 项`,
    each_declared: (need: string, met: string) => `申报 ${need} 项，已达到 ${met} 项；每一项都要达到`,
    each_declared_mixed:
      '申报的各类中有的达到、有的没有达到，条文没有写明怎样认定：可以撤回没有达到的一类，或向主管部门说明。',
    each_declared_open: '按申报的每一类分别核对，请先选择申报的服务功能',
    none: '本办法没有服务功能的数量要求',
    noFigure: '本办法对这一类没有数量要求',
  },

  measure: {
    title: '名称',
    number: '文号',
    issuer: '制定机关',
    issued: '印发日期',
    force: '施行',
    basis: '上位依据',
    repeals: '同时废止',
    notPrinted: '文本未刊载',
  },

  remarkKind: {
    discretion: '裁量',
    preference: '优先与扶持',
    quota: '数量控制',
    procedure: '程序',
    exclusion: '排除情形',
    trap: '易错',
    gap: '条文未明',
  },
} as const;
