import kit, { type KitFile } from 'virtual:zice-kit';
import { originalOf, roleOf, roleText, type Role } from '../webmaster/roles.js';
import { typeFinding } from './headers.js';
import { bad, good, hint, none, together, type Finding } from './report.js';
import { within } from './waiting.js';

export const addressOf = (name: string): string => new URL(`./${kit.folder}/${name}`, document.baseURI).href;

const roles = Object.keys(roleText) as Role[];

/** What matters most comes first. */
export const byNeed: readonly KitFile[] = [...kit.files].sort(
  (a, b) => roles.indexOf(roleOf(a.name)) - roles.indexOf(roleOf(b.name)),
);

/** In milliseconds. */
const longest = 30_000;

/** Plain http has no way to hash. */
export const canHash = globalThis.crypto?.subtle !== undefined;

export interface Had {
  readonly finding: Finding;
  /** Null where nothing came. */
  readonly headers: Headers | null;
}

/** Asks the server for one file of the folder, past what is cached, and judges what comes. */
export async function have(file: KitFile): Promise<Had> {
  try {
    const { response, bytes } = await within(longest, read(file.name), '30 秒没有传完');
    if (!response.ok) return { finding: missing(file, `HTTP ${response.status}`), headers: response.headers };
    const answered = good(`HTTP ${response.status}`);
    const findings =
      roleOf(file.name) === 'copy'
        ? [answered, await copyFinding(file, bytes)]
        : [answered, typeFinding(file.name, response.headers), await contentFinding(file, bytes)];
    return { finding: together(findings), headers: response.headers };
  } catch (error) {
    return { finding: missing(file, `传输中断（${(error as Error).message}）`), headers: null };
  }
}

async function read(name: string): Promise<{ response: Response; bytes: Uint8Array<ArrayBuffer> }> {
  const response = await globalThis.fetch(addressOf(name), { cache: 'no-store', credentials: 'same-origin' });
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function missing({ name }: KitFile, found: string): Finding {
  const role = roleOf(name);
  if (role === 'copy') return none(`${found}，没有这个副本，可不传`);
  if (role === 'module' || role === 'ruleset') return hint(`${found}，没有这个文件`, '可不传；一般页面用不到。');
  const rule = /\.(html|js)$/.exec(name)?.[0] ?? '';
  return bad(
    `${found}，取不到`,
    `把 ${name} 传到 ${kit.folder}/ 下；已传的，看服务器是否禁止了 ${rule} 或改了大小写，旁边的 .gz、.br 是否传坏了。`,
  );
}

async function contentFinding(file: KitFile, bytes: Uint8Array<ArrayBuffer>): Promise<Finding> {
  if (!canHash) {
    if (bytes.length !== file.bytes) return changed(file, bytes);
    return good(`${file.bytes} 字节，长度相符（http 下浏览器不提供 SHA-384）`);
  }
  if ((await integrityOf(bytes)) === file.integrity) return good('内容与发布的一致（SHA-384）');
  return changed(file, bytes);
}

/** A server that names how it is packed has the browser unpack it; what then comes is the original. */
async function copyFinding(copy: KitFile, bytes: Uint8Array<ArrayBuffer>): Promise<Finding> {
  const either = kit.files.filter(({ name }) => name === copy.name || name === originalOf(copy.name));
  const found = canHash ? await integrityOf(bytes) : bytes.length;
  if (either.some((file) => found === (canHash ? file.integrity : file.bytes))) return good('内容与发布的一致');
  const harm = `会把 ${copy.name} 当 ${originalOf(copy.name)} 发出的服务器，发出的就是坏的`;
  return bad(`内容被改动；${harm}`, `重新上传 ${copy.name}（FTP 用二进制方式），或把它删去。`);
}

/** Why, as far as it can be seen. */
function changed(file: KitFile, bytes: Uint8Array): Finding {
  const again = `重新上传 ${file.name}（FTP 用二进制方式）；旁边有 ${file.name}.gz、${file.name}.br 的，一并重新上传。`;
  const length = `${bytes.length} 字节，应为 ${file.bytes} 字节`;
  if (!file.name.endsWith('.html') && bytes[0] === '<'.charCodeAt(0)) {
    return bad('返回的是一个网页，不是这个文件', `多半是服务器的 404 页或登录页。${again}`);
  }
  if (bytes.length < file.bytes) return bad(`内容不全：${length}`, again);
  if (bytes.includes(13)) return bad(`换行被改写：${length}`, again);
  return bad(`内容被改动：${length}`, `${again}服务器或网关若在内容里插入代码，请对这个文件夹关掉。`);
}

async function integrityOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}
