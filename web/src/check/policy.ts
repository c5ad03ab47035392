import { bad, good, hint, type Finding } from './report.js';

/** One Content-Security-Policy: its directives with their sources, in small letters. */
type Policy = ReadonlyMap<string, readonly string[]>;

/** A header may hold several, with commas between them; what is allowed, all of them allow. */
export function policiesOf(header: string): readonly Policy[] {
  return header
    .split(',')
    .map((policy) => new Map(policy.split(';').flatMap((directive) => directiveOf(directive))))
    .filter((policy) => policy.size > 0);
}

function directiveOf(directive: string): [string, readonly string[]][] {
  const [name, ...sources] = directive.trim().toLowerCase().split(/\s+/);
  return name ? [[name, sources]] : [];
}

/** The sources of the first of these directives that is there; null where none limits anything. */
export const sourcesOf = (policy: Policy, ...names: string[]): readonly string[] | null =>
  names.map((name) => policy.get(name)).find((sources) => sources !== undefined) ?? null;

const namesSelf = (sources: readonly string[]): boolean =>
  sources.some((source) => source === '*' || source === "'self'" || source === location.protocol || isHere(source));

const isHere = (source: string): boolean => {
  const bare = source.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare === location.host || bare === location.hostname;
};

const allow = (
  policies: readonly Policy[],
  allows: (sources: readonly string[]) => boolean,
  ...names: string[]
): boolean =>
  policies.every((policy) => {
    const sources = sourcesOf(policy, ...names, 'default-src');
    return sources === null || allows(sources);
  });

const compiles = (sources: readonly string[]): boolean =>
  sources.includes("'wasm-unsafe-eval'") || sources.includes("'unsafe-eval'");

export interface PolicyLine {
  readonly id: string;
  readonly name: string;
  readonly finding: Finding;
}

/** What a policy lets the self-check do. What it really does is tried besides. */
export function policyLines(header: string): readonly PolicyLine[] {
  const policies = policiesOf(header);
  const script = allow(policies, namesSelf, 'script-src-elem', 'script-src');
  const wasm = allow(policies, compiles, 'script-src');
  const frame = allow(policies, namesSelf, 'frame-src', 'child-src');
  const connect = allow(policies, namesSelf, 'connect-src');
  return [
    {
      id: 'policy-script',
      name: '策略：脚本',
      finding: script
        ? good('允许本站脚本')
        : bad('script-src 没有列出本站', "把 'self' 加进 script-src；用 nonce 的网站给 zice.js 的标签也写上 nonce。"),
    },
    {
      id: 'policy-wasm',
      name: '策略：WebAssembly',
      finding: wasm
        ? good('允许 WebAssembly')
        : hint(
            "没有 'wasm-unsafe-eval'，改用备用程序",
            "不影响使用；想启动快些，把 'wasm-unsafe-eval' 加进 script-src。",
          ),
    },
    {
      id: 'policy-frame',
      name: '策略：框架',
      finding: frame
        ? good('允许本站框架')
        : hint('frame-src 没有列出本站，框架方式用不了', "直接嵌入不受影响；要用框架，把 frame-src 'self' 加进策略。"),
    },
    {
      id: 'policy-connect',
      name: '策略：读取文件',
      finding: connect
        ? good('允许读取本站文件')
        : hint('connect-src 不许读取本站文件', "不影响自测；只有 rulesets-src（自有办法）需要 connect-src 'self'。"),
    },
  ];
}

/** Whether the address of a script must come from a policy for Trusted Types, and whether Zice's were let in. */
export function trustedTypesFinding(allRan: boolean): Finding {
  try {
    document.createElement('script').src = location.href;
    return good('没有要求');
  } catch {
    if (allRan) return good('已要求，zice 用到的名字都已放行');
    return bad('已要求，zice 没有全部运行', '把 trusted-types lit-html zice 写进策略（在原有的名字之外加上这两个）。');
  }
}
