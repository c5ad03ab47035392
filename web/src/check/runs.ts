import kit from 'virtual:zice-kit';
import { glossary } from '../data/generated/glossary.js';
import { roleOf } from '../webmaster/roles.js';
import { addressOf } from './files.js';
import { bad, good, hint, none, type Finding } from './report.js';
import { within } from './waiting.js';
import { weigh, type Weighed } from './weigh.js';

/** What web/scripts/classic-runtime.js leaves on the page. */
interface Scripts {
  load(name: string): Promise<unknown>;
}
const scripts = (): Scripts | undefined => (globalThis as { ziceScripts?: Scripts }).ziceScripts;

export const defined = (): boolean => customElements.get('zice-assessment') !== undefined;

/** The tag in this page is the one that a bureau's page gets, with its hash. */
export async function scriptFinding(): Promise<Finding> {
  if (defined()) return good('带 integrity 的脚本标签已运行');
  const ran = await withoutHash();
  if (ran && location.protocol === 'file:')
    return hint('从磁盘打开，浏览器不核对 integrity；不带时能运行', '放到服务器上再查一次。');
  if (ran) return bad('不带 integrity 能运行，带上就被拒：内容与发布的不同', '按上面 zice.js 一行处理。');
  return bad('没有运行', '看上面 zice.js 一行和策略；再按 F12 看控制台里的红字。');
}

async function withoutHash(): Promise<boolean> {
  const script = document.createElement('script');
  try {
    script.src = addressOf('zice.js');
  } catch {
    return false;
  }
  await within(
    20_000,
    new Promise((resolve) => {
      script.onload = script.onerror = resolve;
      document.head.append(script);
    }),
    '',
  ).catch(() => undefined);
  return defined();
}

export function wasmFinding(): Finding {
  if (typeof WebAssembly === 'undefined') return hint('这个浏览器没有 WebAssembly，改用备用程序', '不影响使用。');
  try {
    new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
    return good('能编译');
  } catch {
    return hint('被网站的策略拒绝，改用备用程序', "不影响使用；想启动快些，把 'wasm-unsafe-eval' 加进 script-src。");
  }
}

const runtimeText = { wasm: 'WebAssembly', fallback: '备用程序' };

export const weighedFinding = ({ runtime, milliseconds, verdict }: Weighed): Finding => {
  const counts = (['met', 'unmet', 'discretionary', 'unknown'] as const).map(
    (status) => `${glossary.status[status]} ${verdict[status]}`,
  );
  return good(`${milliseconds} 毫秒就绪（${runtimeText[runtime]}），示例算出：${counts.join('、')}`);
};

/** Whether the fallback comes to the same as the widget did before. */
export async function fallbackFinding(stage: HTMLElement, before: Weighed | null): Promise<Finding> {
  try {
    await within(20_000, scripts()!.load('zice.fallback.js'), '超时');
  } catch {
    return bad('zice.fallback.js 载入不了', '在不许 WebAssembly 的浏览器里组件将无法启动。按上面文件一行处理。');
  }
  if (before?.runtime === 'fallback') return good('能载入；上面的示例就是用它算的');
  try {
    const again = await withoutWebAssembly(() => weigh(stage));
    if (again.runtime !== 'fallback') return none('能载入；无法在这里单独试用');
    if (!before) return good('能载入，能算示例');
    const same = again.lines === before.lines && JSON.stringify(again.verdict) === JSON.stringify(before.verdict);
    const count = before.lines.split('\n').length;
    return same
      ? good(`能载入；同一示例的 ${count} 行结果与 WebAssembly 的完全相同`)
      : bad('同一示例的结果与 WebAssembly 的不同', '请勿使用，并把本报告发给提供方。');
  } catch (error) {
    return bad(`能载入，但没有算出结果：${(error as Error).message}`, '按 F12 看控制台里的红字。');
  }
}

/** For the moment, a browser that has none: the widget itself then decides for the fallback. */
async function withoutWebAssembly<Value>(act: () => Promise<Value>): Promise<Value> {
  const there = globalThis.WebAssembly;
  try {
    (globalThis as { WebAssembly: unknown }).WebAssembly = undefined;
    return await act();
  } finally {
    globalThis.WebAssembly = there;
  }
}

/** The parts that are fetched when wanted, each run once. */
export async function partsFinding(): Promise<Finding> {
  const names = kit.files.map(({ name }) => name).filter((name) => roleOf(name) === 'part');
  const failed: string[] = [];
  for (const name of names) {
    await within(20_000, scripts()!.load(name), '超时').catch(() => failed.push(name));
  }
  if (failed.length === 0) return good(`${names.length} 个都能载入`);
  return bad(`载入不了：${failed.join('、')}`, '英文、Word 申请表、表格导入或全部对照会用不了；按上面文件各行处理。');
}
