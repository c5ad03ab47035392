import { bad, good, hint, type Finding } from './report.js';

const scriptType = /^((text|application)\/(x-)?(java|ecma)script|text\/(jscript|livescript|javascript1\.[0-5]))$/;
/** What no browser runs, whatever else the server says. */
const neverScript = /^(image|audio|video)\/|^text\/csv$/;
const howScript =
  '让服务器对 .js 返回 text/javascript：nginx 用 types { text/javascript js; }，Apache 用 AddType text/javascript .js，IIS 在“MIME 类型”里添加 .js。';
const howPage = '让服务器对 .html 返回 text/html; charset=utf-8。';

const bareType = (headers: Headers): string =>
  (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();

const charset = (headers: Headers): string =>
  /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? '';

const sniffs = (headers: Headers): boolean => !/^\s*nosniff/i.test(headers.get('x-content-type-options') ?? '');

const named = (type: string): string => (type === '' ? '没有 MIME 类型' : `类型 ${type}`);

export function typeFinding(name: string, headers: Headers): Finding {
  if (name.endsWith('.html')) return pageType(headers);
  const type = bareType(headers);
  if (name.endsWith('.json') || scriptType.test(type)) return good(named(type));
  return name.endsWith('.esm.js') ? moduleType(type) : scriptTypeFinding(type, headers);
}

function scriptTypeFinding(type: string, headers: Headers): Finding {
  if (!sniffs(headers)) return bad(`${named(type)}，又有 X-Content-Type-Options: nosniff：浏览器拒绝运行`, howScript);
  if (neverScript.test(type)) return bad(`${named(type)}：浏览器拒绝运行`, howScript);
  return hint(`${named(type)}，不规范，但浏览器照样运行`, howScript);
}

const moduleType = (type: string): Finding =>
  hint(`${named(type)}：type="module" 的页面不能用它`, `一般页面用 zice.js，不受影响。${howScript}`);

function pageType(headers: Headers): Finding {
  const type = bareType(headers);
  if (type === '' && sniffs(headers)) return hint('没有 MIME 类型，浏览器猜得出', howPage);
  if (type !== 'text/html' && type !== 'application/xhtml+xml') {
    return bad(`${named(type)}：浏览器会下载它或显示源码，框架方式用不了`, howPage);
  }
  const set = charset(headers);
  if (set === '' || set === 'utf-8' || set === 'utf8') return good(named(type));
  return hint(`${named(type)}，charset=${set}`, `框架的标题会成乱码，其余是 ASCII，不受影响。${howPage}`);
}

export function compressionFinding(headers: Headers): Finding {
  const encoding = headers.get('content-encoding');
  if (encoding && encoding !== 'identity') return good(encoding);
  return hint(
    '没有压缩',
    '能用；照随附的 recipes/ 设好压缩后，下载量约为三分之一。IIS 在第二次有人取时才压：过几秒再查一次。',
  );
}

/** The folder's name changes with its content, so it may be kept for as long as anyone likes. */
export function cachingFinding(headers: Headers): Finding {
  const control = headers.get('cache-control') ?? '';
  const age = Number(/max-age=(\d+)/i.exec(control)?.[1] ?? 0);
  if (age >= 86_400 && !/no-store|no-cache/i.test(control)) return good(control);
  const found = control === '' ? '没有 Cache-Control' : control;
  return hint(found, '能用；文件夹名随内容变，可对它设 Cache-Control: public, max-age=31536000, immutable。');
}
