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
    /** Where a percentage may have been typed as a share of one. */
    whichPercent: (one: string, other: string) => `是 ${one} 还是 ${other}？选定之前按未填计`,
    calendar: '打开日历',
    calendarDay: '从日历中选日期',
    dateForms: '如 2020-05-01；不记得哪天的，可只填年月',
    noLimit: '不限定，逐项全部对照',
    noneOfThese: '以上都没有（只申报了其他类别）',
  },
} as const;
