/** What a file of the folder is for. */
export type Role =
  'needed' | 'core' | 'fallback' | 'watch' | 'frame' | 'checked' | 'part' | 'module' | 'ruleset' | 'copy';

export const roleText: Record<Role, string> = {
  needed: '必需',
  core: '必需：网页显示出来之后随即读取',
  fallback: '必需：WebAssembly 被拒绝时用',
  watch: '必需：载入不了时，在网页上说明原因',
  frame: '框架方式必需',
  checked: '可不传：要由浏览器核对框里的程序，且服务器允许跨域读取时用',
  part: '用到才读取：英文、Word 申请表、表格导入、全部对照',
  module: '可不传：给 type="module" 的页面',
  ruleset: '可不传：办法原始数据，供自编办法参考',
  copy: '可不传：压缩副本，服务器能直接发送，省去当场压缩',
};

const copied = /\.(gz|br)$/;

/** What a compressed copy is a copy of. */
export const originalOf = (name: string): string => name.replace(copied, '');

export function roleOf(name: string): Role {
  if (copied.test(name)) return 'copy';
  if (name.startsWith('rulesets/')) return 'ruleset';
  if (name.endsWith('.esm.js')) return 'module';
  if (name === 'zice.js') return 'needed';
  if (name === 'zice.core.js' || name === 'zice.details.js') return 'core';
  if (name === 'zice.watch.js') return 'watch';
  if (name === 'zice.fallback.js') return 'fallback';
  if (name === 'frame.checked.html') return 'checked';
  return name === 'frame.html' || name === 'zice.frame.js' ? 'frame' : 'part';
}
