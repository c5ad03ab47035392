import { glossary } from '../../data/generated/glossary.js';

export const applicationForm = {
  intro: (cite: string, title: string) =>
    `按${cite}的格式生成《${title}》的 Word 文件，已填的情况会写进去，${glossary.answer.unset}的留空，下载后接着填写。`,
  none: '本办法的文本没有印出申请表，请向主管部门领取当年申报通知所附的格式。',
  details: '补充申请表信息（选填）',
  detailsHelp: '只写进申请表，不参与自测；各办法相同的栏目只填一次，刷新页面后不保留',
  entries: (columns: string) => `每行一项，用逗号分开：${columns}。也可以从电子表格粘贴。`,
  refused: '这个数读不出来，或超出了范围，申请表里留空',
  download: '下载申请表（Word 文件）',
  progress: {
    idle: '',
    making: '正在生成……',
    done: '已生成，请在下载文件夹中查看。文件在本机生成，没有发送到任何地方。',
    failed: '没有生成：写 Word 文件的程序没有载入。请检查网络后再试一次。',
  },
  byHand: '文件里还要自己补充的',
} as const;
