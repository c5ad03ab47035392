/** The measure and the day. */
export const choose = {
  picker: {
    step: '一',
    title: '选择认定办法',
    asOf: '评估日期',
    asOfHelp: '按这一天判断运营时间、材料时效和办法是否施行，默认为今天。',
    asOfWrong: '暂按原来的日期评估。',
    legend: '认定办法',
    all: '全部对照',
    allTitle: '同一份情况，逐部办法对照',
    allHelp: '各部办法问到的情况一次列出，各自给出结论。',
    region: '按注册地找办法',
    regionHelp: '选到地级市或直辖县级；同时作为“注册地”一项的回答。',
    covers: '可对照的办法：',
    coversOnlyNational: '这里没有收录当地的办法，可以先对照：',
    sample: '先用示例看看',
    sampleHelp: '填入一份虚构的情况，一步看到结果；退出示例后恢复原来的填写。',
    noNumber: '文号未刊载',
    none: '请先选择一个认定办法，随后填写情况，结果会随填随出。',
  },

  level: { national: '国家级', provincial: '省级', municipal: '市级' },

  term: {
    from: (day: string) => `${day}起`,
    until: (day: string) => `至${day}`,
    untilAtLatest: (day: string) => `最迟至${day}`,
    forYou: '与您的注册地有关',
    supersededBy: '取代它的办法：',
    stillAssessed: '以下仍按本办法的条文对照，结果只供参考；申报请以主管部门现行规定为准。',
  },
} as const;
