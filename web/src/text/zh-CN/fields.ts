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
    noLimit: '不限定，逐项全部对照',
    noneOfThese: '以上都没有（只申报了其他类别）',
  },
} as const;
