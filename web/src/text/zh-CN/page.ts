/** The steps laid out, and what leads to the parts of them that are fetched later. */
export const page = {
  page: {
    title: '中小企业公共服务示范平台认定',
    subtitle: '申报条件自测',
    privacy: '所填内容只在本浏览器内计算，本页面不含任何发送数据的代码',
    privacyInFrame:
      '所填内容只在本浏览器内计算，不含任何发送数据的代码；自测在隔离框中运行，所在网页读不到所填内容，浏览器另拦截由此发出的数据请求（框自身跳转、WebRTC 与域名预解析等少数途径浏览器拦不住）',
    skip: '跳到填写',
    skipToResults: '跳到结果',
    footer: '自测结果按所填情况对照办法条文得出，供申报前参考，不代替主管部门的认定。',
    loading: '正在载入核对程序，可以先选择办法、填写情况；载入后随即给出结果。',
    halted:
      '核算程序遇到这份填写时停了下来，重新开始后仍然如此，所以没有结果。填写的内容都在；改动任何一项，就再试一次。',
    steps: '页面各部分',
    lawInChinese: '',
    notOffered: '自测暂时不能使用',
    notOfferedHelp: '本站的认定规则没有正确载入，为免给出错误的结果，自测没有开始。请与本站管理员联系。',
    cannotRun: '这个浏览器无法运行自测程序',
    cannotRunHelp:
      '请换用较新的 Edge、Chrome、Firefox，或把 360 等双核浏览器切换到“极速模式”后重新打开本页。仍不能运行的，请与提供本页面的单位联系。',
    notFetched: '核对程序没有载入',
    notFetchedHelp: '网络可能中断了，请再试一次；填写的内容都在。',
    /** The steps, where there is little room. */
    short: { choose: '选办法', answer: '答题', gather: '材料', result: '结果', keep: '保存' },
    goToForm: '回到填写',
    goToResults: '查看结果',
    goToQuestions: '回到题目',
    begin: '开始答题',
    nextQuestion: '下一题',
  },

  opening: {
    applicationForm: {
      step: '四',
      title: '填写申请表',
      open: '打开申请表',
      help: '办法附有申请表的，生成 Word 文件，已填的情况会写进去',
    },
    lists: {
      title: '从名单文件取数',
      intro:
        '选择本机的人员名单、服务企业名单（CSV 或 Excel 的 .xlsx），由本页面数出人数、家数和满意度。文件只在本浏览器内读取，不上传。',
      open: '打开名单文件',
    },
  },

  settings: {
    label: '显示方式',
    open: '显示',
    elder: '适老大字',
    theme: '配色',
    themes: { auto: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比' },
    /** The other language, in its own words. */
    otherLanguage: 'English',
    withoutEnglish: '英文没有载入，仍用中文显示。请检查网络后再切换一次。',
  },

  print: {
    measure: '对照的办法',
    asOf: '评估日期',
    force: '效力',
    ruleset: '规则版本',
    sample: '示例：内容是虚构的',
  },
} as const;
