import type { KitFile } from 'virtual:zice-kit';
import { roleOf } from '../webmaster/roles.js';
import { addressOf } from './files.js';
import { bad, good, none, type Finding } from './report.js';

/** What a script tag with its hash tells about a file where nothing can be read. Run twice, a part is defined twice: no harm. */
export async function byTag(file: KitFile): Promise<Finding> {
  const role = roleOf(file.name);
  const runs = role === 'needed' || role === 'core' || role === 'fallback' || role === 'part';
  if (!runs || location.protocol === 'file:' || !('ziceScripts' in globalThis)) {
    return none('没有读取；能否使用见下面的实际运行');
  }
  const ran = await tagged(file);
  if (ran === null) return none('没有读取；Trusted Types 不许在这里试');
  if (ran) return good('能运行，内容与发布的一致（integrity）');
  return bad('取不到、被拒，或内容与发布的不同', `重新上传 ${file.name}（FTP 用二进制方式），再看它的 MIME 类型。`);
}

function tagged({ name, integrity }: KitFile): Promise<boolean | null> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.integrity = integrity;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    try {
      script.src = addressOf(name);
    } catch {
      return resolve(null);
    }
    document.head.append(script);
    // A server that says nothing at all is no reason to wait for ever.
    setTimeout(() => resolve(false), 20_000);
  });
}
