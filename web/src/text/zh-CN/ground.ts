import { glossary } from '../../data/generated/glossary.js';

const { answer, status, figure, force } = glossary;

/** What every step says alike: the words of the glossary, of a verdict, of dated steps and of a part that is fetched later. */
export const ground = {
  answer: glossary.answer,

  status: glossary.status,

  verdict: {
    ...glossary.verdict,
    /** For a screen reader, once after each change; `limits` are sentences. */
    announce: (verdict: string, limits: string, met: string, unmet: string, unknown: string) =>
      `自测结果：${verdict}。${limits}条件${status.met} ${met} 项，${status.unmet} ${unmet} 项，${status.unknown} ${unknown} 项。`,
    /** Goes with the verdict of whoever is registered outside the area whose applicants a measure takes. */
    elsewhere: (area: string) => `注册地不在${area}`,
    /** Goes with the verdict of whoever is what a condition says that applicants must not be. */
    excluded: '有条款排除申报',
    /** `condition` is what it asks. */
    excludedBy: (condition: string) => `有条款排除申报，因为办法要求“${condition}”`,
    /** Above the verdict. */
    whether: '是否在此申报',
    /** `words` is a statement without its full stop. */
    caution: (words: string) => `注意：${words}。`,
  },

  figure: {
    actual: figure.actual,
    required: figure.required,
    exact: figure.exact,
    atLeast: (n: string, unit: string) => `不少于 ${n}${unit}`,
    requiredOpen: `取决于${answer.unset}的情况`,
    either: ' 或 ',
    /** While it is open whether a figure that is not reached may yet pass. */
    below: (n: string, unit: string) => `低于 ${n}${unit}`,
    belowSome: (n: string, gap: string, unit: string) => `离 ${n} ${figure.gap} ${gap}${unit}`,
    hangsOn: `结果取决于${answer.unset}的`,
    gap: (n: string, unit: string) => `${figure.gap} ${n}${unit}`,
    margin: (n: string, unit: string) => `${figure.margin} ${n}${unit}`,
    relaxed: '已按办法写明的放宽标准核对',
    holdsFrom: (day: string) => `${day} 起达到`,
    all: '以下都要',
    any: '达到其一即可',
    some: '以下达到规定项数即可',
  },

  materialStatus: glossary.material,

  documentStatus: glossary.document,

  paper: glossary.paper,

  force: {
    ...force,
    warning: {
      not_yet: `在评估日期，本办法${force.not_yet}`,
      in_force: '',
      lapsed: `在评估日期，本办法${force.lapsed}`,
      superseded: `在评估日期，本办法${force.superseded}`,
      disputed_day: `评估日期恰逢起止日，本办法${force.disputed_day}`,
    },
  },

  /** One change of a route. */
  routes: {
    into: '改为',
    wait: (day: string) => `等到 ${day} 再申报`,
  },

  timeline: {
    title: '时间安排',
    intro: '按所填日期推算，以主管部门的通知为准。',
    asOf: '评估日期',
    step: glossary.step,
    standing: glossary.standing,
    onwards: '起',
    between: '至',
    noDay: '日期未定',
    workingDays: (n: string) => `${n} 个工作日`,
    otherReading: '另一种理解：',
    firstDayCounted: '首日也计的，止于',
    note: '说明',
    noCalendar: '评估日期以后没有定得下来的日子，所以没有日历文件。',
    noCalendarYet: '填了提交、公示或认定的日期，就能推算。',
    calendarHelp:
      '再次导入，日历程序会更正先前的日子。改天还要更正的，导出后请把填写内容也存为文件，到时从那个文件打开。',
  },

  fact: {
    wrong: '填写有误',
    goTo: (what: string) => `到填写处：${what}`,
  },

  part: {
    coming: '正在载入……',
    failed: '这一部分没有载入，其余照常可用。请检查网络后再试一次；仍载入不了的，请与提供本页面的单位联系。',
    again: '再试一次',
  },
} as const;
