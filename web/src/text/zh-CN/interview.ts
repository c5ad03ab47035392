import { glossary } from '../../data/generated/glossary.js';

const { status } = glossary;

/** One question at a time. */
export const interview = {
  title: '逐题作答',
  number: (n: string) => `第 ${n} 题`,
  sections: { scope: '范围', figures: '数字', attestations: '确认' },
  progress: (answered: string, of: string) => `${answered} / ${of}`,
  previous: '上一题',
  next: '下一题',
  dontKnow: '不知道',
  toResults: '查看结果',
  fewest: (n: string) => `如果各项都达到，最少再答 ${n} 项`,
  /** Where not all ways were tried. */
  about: (n: string) => `如果各项都达到，约再答 ${n} 项`,
  /** Before the verdict, where it is not known how few would do. */
  open: '还没有定论，请接着回答。',
  missed: (n: string) => `有 ${n} 项${status.unmet}；继续，才知道一共差什么`,
  missedFunctions: `服务功能${status.unmet}；继续，才知道一共差什么`,
  settled: '结论已定；继续，看清每一条的结果',
  asks: '这一题用来核对',
  done: '该问的都问完了',
  doneHelp: '结果随时可以查看；要改哪一项，可以回到那一题。',
  waiting: '正在载入核对程序……',
} as const;
