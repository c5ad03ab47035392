/** About what is remembered on a device, which only the page does. */
export const remembered = {
  clearedElsewhere: '在另一个页面上按了“清除”，这里的也一并清除了。',
  recalled: '此设备上记住的以下内容读不出来，没有采用：',
  recalledNothing: '此设备上记住的内容读不出来，没有采用。可以按“清除”删掉，或重新勾选“在此设备上记住所填内容”。',
  notRemembered: '这个浏览器不允许在此设备上保存，没有记住。可以改用保存文件。',
} as const;
