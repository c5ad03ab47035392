/** The parts of keeping that are fetched by themselves: snapshots, and the code of a link. */
export const keepParts = {
  snapshots: {
    intro: '存下此刻的全部填写，起个名字，以后看改动了什么，或者回到那时。快照随“保存为文件”存进同一个文件。',
    name: '快照名称',
    nameFor: (day: string) => `${day} 的填写`,
    put: '存一份快照',
    put_done: (name: string) => `已存为“${name}”。关闭页面前请再保存文件。`,
    none: '还没有快照。',
    put_on: (day: string) => `${day}存`,
    open: '回到这份填写',
    remove: '删除',
    removed: (name: string) => `已删除“${name}”。`,
    changes: '与现在相比',
    same: '填写没有变化。',
    sameVerdict: '按现在的规则和评估日期，结论和各项结果都没有变化。',
    flips: '按现在的规则和评估日期，结果的变化：',
    broken: '这份快照里有本页面读不懂的内容，不能比较。',
    noCore: '核算程序还没有启动。',
    from: (was: string, is: string) => `由 ${was} 改为 ${is}`,
    rows: (n: string) => `${n} 行`,
  },
  code: {
    label: '链接的二维码',
    help: '用手机扫描打开。二维码里就是链接，含有所填情况和材料。',
    tooLong: (bytes: string, most: string) =>
      `所填内容较多，链接有 ${bytes} 个字节，手机能扫的二维码最多放 ${most} 个。请复制链接，或改用文件。`,
  },
} as const;
