/** What a file of the folder is for. */
export type Role = 'needed' | 'fallback' | 'frame' | 'part' | 'module' | 'ruleset';

export const roleText: Record<Role, string> = {
  needed: '必需',
  fallback: '必需：WebAssembly 被拒绝时用',
  frame: '框架方式必需',
  part: '用到才读取：英文、Word 申请表、表格导入、全部对照',
  module: '可不传：给 type="module" 的页面',
  ruleset: '可不传：办法原始数据，供自编办法参考',
};

export function roleOf(name: string): Role {
  if (name.startsWith('rulesets/')) return 'ruleset';
  if (name.endsWith('.esm.js')) return 'module';
  if (name === 'zice.js') return 'needed';
  if (name === 'zice.fallback.js') return 'fallback';
  return name === 'frame.html' ? 'frame' : 'part';
}
