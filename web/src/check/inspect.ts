import kit from 'virtual:zice-kit';
import { byTag } from './by-tag.js';
import { byNeed, canHash, have, type Had } from './files.js';
import { abilitiesFinding, frameFinding, framingFinding, onlySelf } from './frame.js';
import { cachingFinding, compressionFinding } from './headers.js';
import { policyLines, trustedTypesFinding } from './policy.js';
import { bad, good, hint, none, type Finding, type Report } from './report.js';
import { defined, fallbackFinding, partsFinding, scriptFinding, wasmFinding, weighedFinding } from './runs.js';
import { within } from './waiting.js';
import { weigh } from './weigh.js';

/** A policy that refused something says itself in full; so it is known where no header can be read. */
const refusals: SecurityPolicyViolationEvent[] = [];
document.addEventListener('securitypolicyviolation', (event) => refusals.push(event));

const open: Finding = { tone: 'open', found: '检查中……' };

/** Everything, in this order: nothing that fails keeps what comes after it from being tried. */
export async function inspect(report: Report, stage: HTMLElement): Promise<void> {
  inspectPage(report);
  const own = await ownHeaders();
  inspectPolicy(report, own);
  const had = await inspectFiles(report, own !== null);
  await inspectRuns(report, stage);
  await inspectFrame(report, stage, had.get('frame.html') ?? null);
}

function inspectPage(report: Report): void {
  const put = report.section('page', '本页');
  put('page-script', '页面脚本', good('能运行'));
  const set = document.characterSet;
  put(
    'page-charset',
    '字符集',
    set === 'UTF-8' ? good(set) : bad(`${set}，本页会有乱码`, '让服务器对 .html 返回 charset=utf-8，或不写 charset。'),
  );
  const secure = canHash
    ? good(`${location.protocol.replace(':', '')}，浏览器能核对 SHA-384`)
    : hint('http，浏览器不提供 SHA-384，改为核对字节数', '自测照样能用；有条件时换成 https。');
  put(
    'page-secure',
    '访问方式',
    location.protocol === 'file:' ? hint('从磁盘打开，查不到服务器', '把网站传到服务器，再从那里打开本页。') : secure,
  );
}

/** Of this page as the server sends it; null where the policy, or a page on disk, lets nothing be read. */
async function ownHeaders(): Promise<Headers | null> {
  try {
    const asked = globalThis.fetch(location.href.replace(/#.*/s, ''), { cache: 'no-store' });
    return (await within(10_000, asked, '')).headers;
  } catch {
    // The word of the refusal comes after the refusal.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return null;
  }
}

function inspectPolicy(report: Report, own: Headers | null): void {
  const put = report.section('policy', '服务器的策略');
  put('headers', '响应头', own ? good('能读取') : none('无法读取响应头，不影响自测'));
  const told = own ? own.get('content-security-policy') : (refusals[0]?.originalPolicy ?? null);
  if (told === null) {
    put('policy', '内容安全策略', own ? good('没有，不限制') : none('看不到；能否运行见下面的实际运行'));
  } else {
    put('policy', '内容安全策略', good(told));
    for (const { id, name, finding } of policyLines(told)) put(id, name, finding);
  }
}

async function inspectFiles(report: Report, readable: boolean): Promise<ReadonlyMap<string, Had>> {
  const put = report.section('files', `文件夹 ${kit.folder}`, true);
  const had = new Map<string, Had>();
  for (const { name } of byNeed) put(`file:${name}`, name, open);
  // Two at a time: an old server has few hands.
  const waiting = [...byNeed];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const one = readable ? await have(file) : { finding: await byTag(file), headers: null };
      had.set(file.name, one);
      put(`file:${file.name}`, file.name, one.finding);
    }
  };
  await Promise.all([work(), work()]);
  const headers = had.get('zice.js')?.headers;
  if (headers) {
    put('compression', '压缩', compressionFinding(headers));
    put('caching', '缓存', cachingFinding(headers));
  }
  return had;
}

async function inspectRuns(report: Report, stage: HTMLElement): Promise<void> {
  const put = report.section('runs', '实际运行');
  put('zice.js', 'zice.js', open);
  put('zice.js', 'zice.js', await scriptFinding());
  put('wasm', 'WebAssembly', wasmFinding());
  const others = defined() ? await trials(put, stage) : [];
  if (!defined()) {
    for (const [id, name] of [
      ['widget', '组件'],
      ['fallback', '备用程序'],
      ['parts', '按需部分'],
    ] as const) {
      put(id, name, none('zice.js 没有运行，试不了'));
    }
  }
  const allRan = others.length > 0 && others.every(({ tone }) => tone === 'good');
  put('trusted-types', 'Trusted Types', trustedTypesFinding(allRan));
}

/** The widget with its sample, the same by the fallback, and what is fetched only when wanted. */
async function trials(put: ReturnType<Report['section']>, stage: HTMLElement): Promise<readonly Finding[]> {
  put('widget', '组件', open);
  const weighed = await weigh(stage).catch((error: Error) => error);
  const widget =
    weighed instanceof Error
      ? bad(weighed.message, '看 zice.js、zice.fallback.js 两行和策略；再按 F12 看控制台里的红字。')
      : weighedFinding(weighed);
  put('widget', '组件', widget);
  put('fallback', '备用程序', open);
  const fallback = await fallbackFinding(stage, weighed instanceof Error ? null : weighed);
  put('fallback', '备用程序', fallback);
  const parts = await partsFinding();
  put('parts', '按需部分', parts);
  return [widget, fallback, parts];
}

async function inspectFrame(report: Report, stage: HTMLElement, page: Had | null): Promise<void> {
  const put = report.section('frame', '框架方式');
  put('frame', '框架', open);
  put('frame', '框架', await framed(stage, page));
  put('frame-abilities', '下载和打印', abilitiesFinding());
}

async function framed(stage: HTMLElement, page: Had | null): Promise<Finding> {
  if (!defined()) return none('zice.js 没有运行，试不了');
  if (location.protocol === 'file:') return none('从磁盘打开，浏览器不许框架读取文件');
  const finding = await frameFinding(stage, page && framingFinding(page));
  if (finding.tone !== 'good' || !page || !onlySelf(page)) return finding;
  return hint(
    `${finding.found}；但 frame.html 带有服务器的策略，其中 script-src 只写 'self'，Safari 里框架不能用`,
    '不给这个文件夹发策略（frame.html 自带一份），或在 script-src 里写全文件夹的网址。',
  );
}
