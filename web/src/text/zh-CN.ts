/** Every word of the page itself. Words about the law come from the rulesets, words about wrong input from the core. */
export const text = {
  page: {
    title: '中小企业公共服务示范平台认定',
    subtitle: '申报条件自测',
    privacy: '所填内容只在本浏览器内计算，本页面不含任何发送数据的代码',
    skip: '跳到填写',
    skipToResults: '跳到结果',
    footer: '自测结果按所填情况对照办法条文得出，供申报前参考，不代替主管部门的认定。',
    loading: '正在载入…',
    cannotRun: '这个浏览器无法运行自测程序',
    cannotRunHelp:
      '请换用较新的 Edge、Chrome、Firefox，或把 360 等双核浏览器切换到“极速模式”后重新打开本页。仍不能运行的，请与提供本页面的单位联系。',
  },

  picker: {
    step: '一',
    title: '选择认定办法',
    asOf: '评估日期',
    asOfHelp: '按这一天判断运营时间、材料时效和办法是否施行，默认为今天。',
    asOfWrong: '请填写完整的日期，暂按原来的日期评估。',
    legend: '认定办法',
    noNumber: '文号未刊载',
    none: '请先选择一个认定办法，随后填写情况，结果会随填随出。',
  },

  level: { national: '国家级', provincial: '省级', municipal: '市级' },

  force: {
    not_yet: '尚未施行',
    in_force: '施行中',
    lapsed: '已失效',
    superseded: '已被取代',
    disputed_day: '效力有争议的一日',
    from: (day: string) => `${day}起`,
    until: (day: string) => `至${day}`,
    warning: {
      not_yet: '在评估日期，本办法尚未施行',
      in_force: '',
      lapsed: '在评估日期，本办法已经失效',
      superseded: '在评估日期，本办法已被新办法取代',
      disputed_day: '评估日期恰逢起止日，本办法是否施行有两种理解',
    },
    stillAssessed: '以下仍按本办法的条文对照，结果只供参考；申报请以主管部门现行规定为准。',
  },

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
    provinceOnly: '只填到省级',
    noPrefecture: '不再细分',
  },

  materials: {
    step: '三',
    title: '核对申报材料',
    intro: '勾选手头已有的材料。材料单独统计，不影响上面的条件结论。',
    proves: '用于证明：',
    anyOf: '任选一种',
    allOf: '以下都要',
    atHand: '已备',
    absent: '未备',
    pledged: '以告知承诺代替',
    obtainedOn: '取得日期',
    freshMonth: '须在提交材料的当月取得',
    rows: '名单条数',
    rowsAtLeast: (n: string) => `表格要求不少于 ${n} 条`,
    rowsInArea: (area: string, n: string) => `（${area}不少于 ${n} 条）`,
    rowsWrong: '请填写整数条数',
    conflict: '表格与条文不一致',
    conflictText: (c: { actual: string; article: string; form: string; cite: string }) =>
      `所填的 ${c.actual} 已达到条文要求的 ${c.article}，但${c.cite}的表格要求名单不少于 ${c.form} 条。条件以条文为准；材料怎样填，请先向主管部门咨询。`,
  },

  results: {
    title: '自测结果',
    details: '逐项结果',
    shortfalls: '差在哪里',
    conditions: '申报条件',
    functions: '服务功能',
    materials: '申报材料',
    remarks: '办法中的其他规定',
    aboutMeasure: '关于本办法',
    goToForm: '回到填写',
    goToResults: '查看结果',
    fill: '去填写',
    change: '去修改',
    note: '说明',
    openQuestions: (n: string) => `还有 ${n} 项情况会影响结论`,
    jumpTo: (what: string) => `看第一个“${what}”`,
    toMaterials: '去核对材料',
    toCalendar: '把时间安排存为日历文件（.ics）',
  },

  verdict: {
    meets: '所填可核对条件均已达到',
    falls_short: '有条件未达到',
    incomplete: '还不能得出结论',
    discretionary: '须由主管部门裁量',
    judged: (n: string) => `另有 ${n} 项由评审判断`,
    meetsAnd: '所填可核对条件均已达到；',
    detail: {
      meets: '是否认定由主管部门评审决定。',
      falls_short: '按所填情况，确定有条件或服务功能的要求没有达到。',
      incomplete: '没有填写的情况还可能改变结论。',
      discretionary: '没有确定未达到的条件，但有条件须由主管部门裁量，或条文有两种理解而结论不同。',
    },
    /** For a screen reader, once after each change. */
    announce: (verdict: string, met: string, unmet: string, unknown: string) =>
      `自测结果：${verdict}。条件达到 ${met} 项，未达到 ${unmet} 项，待填 ${unknown} 项。`,
  },

  status: {
    met: '达到',
    unmet: '未达到',
    unknown: '待填',
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
    at_least: (need: string, met: string) => `至少达到 ${need} 项，已达到 ${met} 项`,
    at_least_open: (met: string) => `需要达到的项数取决于未填的情况，已达到 ${met} 项`,
    each_declared: (need: string, met: string) => `申报 ${need} 项，已达到 ${met} 项；每一项都要达到`,
    each_declared_open: '按申报的每一类分别核对，请先选择申报的服务功能',
    none: '本办法没有服务功能的数量要求',
    noFigure: '本办法对这一类没有数量要求',
  },

  figure: {
    actual: '实际',
    required: '要求',
    atLeast: (n: string, unit: string) => `不少于 ${n}${unit}`,
    requiredOpen: '取决于未填的情况',
    gap: (n: string, unit: string) => `还差 ${n}${unit}`,
    margin: (n: string, unit: string) => `超出 ${n}${unit}`,
    exact: '正好达到',
    relaxed: '已按办法写明的放宽标准核对',
    holdsFrom: (day: string) => `${day} 起达到`,
    all: '以下都要',
    any: '达到其一即可',
    some: '以下达到规定项数即可',
  },

  materialStatus: {
    ready: '齐备',
    deficient: '有缺陷',
    unknown: '待填',
    missing: '缺少',
    not_applicable: '不适用',
  },

  documentStatus: {
    ready: '已备',
    missing: '未备',
    stale: '已过时效',
    too_few_rows: '条数不足',
    pledge_not_allowed: '不能以承诺代替',
    unknown: '待填',
    not_needed: '不需要',
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
} as const;
