import { glossary } from '../../data/generated/glossary.js';

/** The papers. */
export const gather = {
  materials: {
    step: '三',
    title: '核对申报材料',
    intro:
      '手头有哪份就勾选哪份。材料单独统计，不影响上面的条件结论。“也用于”是说别的办法也要这份材料；有固定格式的，按各自的附件另填。',
    tally: (all: string) => `${all} 项材料${glossary.material.ready}`,
    papers: (ready: string, needed: string) => `手头能用的 ${ready} 份，至少还要补齐或更换 ${needed} 份`,
    papersOpen: (unknown: string) => `，另有 ${unknown} 份还要补充填写`,
    lacking: '只看还缺的',
    about: '说明',
    checklist: { title: '申报材料清单', paper: '材料', wanted: '要求', now: '目前', tick: '勾选' },
    mayPledge: '可以改交告知承诺书',
    proves: '用于证明 ',
    elsewhere: (measures: string) => `也用于：${measures}`,
    anyOf: '任选其一',
    or: '或',
    allOf: '以下都要',
    pledgeMeans: `“${glossary.paper.pledged}”是不交这份证明，改交本单位签字盖章的告知承诺书原件；承诺书长期公开，承诺不实要承担法律责任。`,
    obtainedOn: '取得日期',
    freshMonth: '须在提交材料的当月取得',
    rows: '名单行数',
    rowsAtLeast: (n: string) => `表格要求不少于 ${n} 行`,
    rowsInArea: (area: string, n: string) => `（${area}不少于 ${n} 行）`,
    rowsWrong: (most: string) => `请填写 0 至 ${most} 的整数行数`,
    conflict: '表格与条文不一致',
    conflictText: (c: { actual: string; article: string; form: string; cite: string }) =>
      `所填的 ${c.actual} 已达到条文要求的 ${c.article}，但${c.cite}的表格要求名单不少于 ${c.form} 行。条件以条文为准；材料怎样填，请先向主管部门咨询。`,
  },
} as const;
