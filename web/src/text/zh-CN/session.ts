/** What is said of answers wherever they are told of. */
export const session = {
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
    noFigure: '读不出数来：请只填数字，是范围的可写“60-80”',
    wholeDay: '这里要到日：请写成 2020-05-01 的样子',
    noDate: '读不出日期：请写成 2020-05-01 的样子',
  },
} as const;
