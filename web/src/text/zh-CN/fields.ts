import { glossary } from '../../data/generated/glossary.js';

const { answer } = glossary;

/** What stands at a question beside its own words. */
export const fields = {
  field: {
    basis: '依据',
    choose: `${answer.unset}，请选择`,
    province: '省级',
    prefecture: '地级或直辖县级',
    provinceOnly: '只填到省级',
    noPrefecture: '不再细分',
    askedBy: '问到的办法',
    understood: (figure: string) => `按 ${figure} 计`,
    /** What to change about an answer that cannot be read. */
    refused: {
      about: (word: string) => `请去掉“${word}”，填确定的数；只知道范围的，可写“80以上”“不到60”或“60-80”`,
      aboutDay: (word: string) => `请去掉“${word}”，填确定的日期；只知道月份的，可写“2020年5月”`,
      unit: (word: string, unit: string) => `这里以“${unit}”计，写的是“${word}”：请换算后再填`,
      several: '这里像是两个数：请只填一个；是范围的，可写“60-80”',
      percent: '请写明百分号，如“80%以上”',
      yearLast: '分不清月和日：请把年写在前面，如 2020-05-01',
      shortYear: '请把年份写足四位，如 2020-05-01',
      serial: '这像是表格软件的日期序号：请写成 2020-05-01 的样子',
      relative: (word: string) => `请把“${word}”换成确定的年月日，如 2020-05-01；只知道月份的，可写“2020年5月”`,
      wholeDay: '这里要到日：请写成 2020-05-01 的样子',
      noDate: '读不出日期：请写成 2020-05-01 的样子',
    },
    /** Where a percentage may have been typed as a share of one. */
    whichPercent: (one: string, other: string) => `是 ${one} 还是 ${other}？选定之前按未填计`,
    calendar: '打开日历',
    calendarDay: '从日历中选日期',
    dateForms: '如 2020-05-01；不记得哪天的，可只填年月',
    noLimit: '不限定，逐项全部对照',
    noneOfThese: '以上都没有（只申报了其他类别）',
  },
} as const;
