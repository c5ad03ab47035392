import { words } from '../widget/words.js';
import type { Choice } from './choice.js';
import { foreignOrigin } from './snippet.js';

/** One directive of a Content-Security-Policy that the way of embedding needs, and why. */
export interface Directive {
  readonly text: string;
  readonly why: string;
  /** Not to be copied along with the others: alone it would shut out policies of the host page. */
  readonly onlyIf?: string;
}

/** Nothing is needed where the bureau's site sends no such policy. */
export function directivesOf(choice: Choice): readonly Directive[] {
  const source = foreignOrigin(choice) ?? "'self'";
  const frame = {
    text: `frame-src ${source}`,
    why: '框架从这里载入；没有写 frame-src 时看 child-src 和 default-src。',
  };
  if (choice.mode === 'iframe') return [frame];
  return [
    choice.mode === 'frame'
      ? { text: `script-src ${source}`, why: '只在本页运行 zice.js 的外壳；计算在框架里。' }
      : {
          text: `script-src ${source} 'wasm-unsafe-eval'`,
          why: "不写 'wasm-unsafe-eval' 也能用：改用备用程序 zice.fallback.js，结果相同，只是启动慢一些。",
        },
    ...(choice.mode === 'frame' ? [frame] : []),
    ...connections(choice),
    {
      text: 'trusted-types lit-html zice',
      why: '在原有的名字之外加上这两个。',
      onlyIf: "仅当贵站写了 require-trusted-types-for 'script'",
    },
  ];
}

function connections({ rulesetsSrc }: Choice): readonly Directive[] {
  const addresses = words(rulesetsSrc);
  if (addresses.length === 0) return [];
  const sources = new Set(addresses.map((address) => originOf(address) ?? "'self'"));
  return [
    { text: `connect-src ${[...sources].join(' ')}`, why: '只用来读取自有办法的文件；其余情况下 zice 不发任何请求。' },
  ];
}

function originOf(address: string): string | null {
  if (!/^(https?:)?\/\//i.test(address)) return null;
  try {
    return new URL(address, 'https://example.invalid/').origin;
  } catch {
    return null;
  }
}
