import type { Had } from './files.js';
import { policiesOf, sourcesOf } from './policy.js';
import { bad, good, hint, none, type Finding } from './report.js';
import { within } from './waiting.js';
import { patience, ready } from './weigh.js';

/** What is known already to keep frame.html out of a frame; null where nothing is. */
export function framingFinding({ finding, headers }: Had): Finding | null {
  if (finding.tone === 'bad')
    return bad('没有就绪：frame.html 有问题', '直接嵌入不受影响。按上面 frame.html 一行处理。');
  if (headers === null) return null;
  const options = headers.get('x-frame-options')?.trim() ?? '';
  if (/^deny$/i.test(options)) {
    return bad(
      'frame.html 带有 X-Frame-Options: DENY，浏览器不许放进框架',
      '对这个文件夹去掉该响应头，或改为 SAMEORIGIN。',
    );
  }
  const ancestors = /frame-ancestors([^;,]*)/i.exec(headers.get('content-security-policy') ?? '')?.[1]?.trim() ?? '';
  if (ancestors.includes("'none'")) {
    return bad("frame.html 的策略写有 frame-ancestors 'none'", "对这个文件夹改为 frame-ancestors 'self'。");
  }
  return null;
}

/** Whether the server's own policy for frame.html keeps its script out of WebKit, where a sandboxed frame has no 'self'. */
export function onlySelf({ headers }: Had): boolean {
  return policiesOf(headers?.get('content-security-policy') ?? '').some((policy) => {
    const sources = sourcesOf(policy, 'script-src-elem', 'script-src', 'default-src');
    return sources !== null && sources.includes("'self'") && !sources.some((source) => /^(\*|https?:)/.test(source));
  });
}

/** Lets the frame start out of sight. `forbidden` is what is known already; it is tried all the same. */
export async function frameFinding(stage: HTMLElement, forbidden: Finding | null): Promise<Finding> {
  const frame = document.createElement('zice-frame');
  const started = ready(frame);
  stage.append(frame);
  const begun = performance.now();
  try {
    const { runtime } = await within(
      forbidden ? 3000 : patience,
      Promise.race([started, refused()]),
      `${patience / 1000} 秒内没有就绪`,
    );
    const milliseconds = Math.round(performance.now() - begun);
    return good(`${milliseconds} 毫秒就绪（${runtime === 'wasm' ? 'WebAssembly' : '备用程序'}）`);
  } catch (error) {
    if (forbidden) return forbidden;
    const advice =
      '直接嵌入不受影响。看 frame.html 一行：MIME 类型、X-Frame-Options、frame-ancestors；再看策略里的 frame-src 和 script-src。';
    return bad((error as Error).message, advice);
  } finally {
    frame.remove();
  }
}

/** This page's own policy may not let the frame in. */
const refused = (): Promise<never> =>
  new Promise((_, reject) =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (effectiveDirective === 'frame-src') reject(new Error('本页的策略 frame-src 不许载入框架'));
    }),
  );

/** What the frame lets through its sandbox, as far as this browser knows the words. */
export function abilitiesFinding(): Finding {
  const { sandbox } = document.createElement('iframe');
  if (!sandbox?.supports) return none('这个浏览器说不出来；点下面的“试打印”试一试');
  const lacking = [
    ['allow-downloads', '保存文件'],
    ['allow-modals', '打印'],
  ].filter(([flag]) => !sandbox.supports(flag!));
  if (lacking.length === 0) return good('框架里可以保存文件、可以打印');
  const what = lacking.map(([, name]) => name).join('、');
  return hint(`这个浏览器的框架不认得：${what}`, '换较新的浏览器，或直接嵌入。');
}
