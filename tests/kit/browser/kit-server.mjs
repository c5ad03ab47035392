// A bureau's site on loopback: its own pages, and the files for it (build/kit) in a folder beside them.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const kit = fileURLToPath(new URL('../../../build/kit/', import.meta.url));
export const manifest = JSON.parse(readFileSync(`${kit}manifest.json`, 'utf8'));
/** The policy of the recipe for nginx. */
export const nginxRecipe = readFileSync(new URL('../../../web/recipes/nginx.conf', import.meta.url), 'utf8');
export const strict = /Content-Security-Policy "([^"]+)"/.exec(nginxRecipe)[1];

const types = { js: 'text/javascript', html: 'text/html; charset=utf-8', json: 'application/json' };
const typeOf = (path) => types[path.split('.').at(-1)] ?? 'application/octet-stream';

/** A host page in UTF-8 with the script in its head. */
export const host = (body, head = '') => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>示例网站</title>${head}
<script async src="/kit/zice.js"></script></head><body>${body}</body></html>`;

/**
 * `pages` are files by path: text, bytes, or `{body, type, status, headers}`; what lies in `/kit/` is the kit's.
 * `policy` goes with every page, `type` gives all of the kit one type and `headers` go with all of it, `delays` are
 * milliseconds by path.
 */
export async function kitServer({ pages = {}, policy, type, headers: ofKit = {}, delays = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const path = decodeURIComponent(request.url.split('?')[0]);
    request.resume();
    // What is never answered must not keep the test from ending.
    if (delays[path]) await pause(delays[path], null, { ref: false });
    const page = pages[path];
    const file = kit + path.slice('/kit/'.length);
    if (page !== undefined) {
      const { body = page, type: own = typeOf(path), status = 200, headers = {} } = page.body === undefined ? {} : page;
      const csp = policy ? { 'Content-Security-Policy': policy } : {};
      response.writeHead(status, { 'Content-Type': own, ...csp, ...headers }).end(body);
    } else if (path.startsWith('/kit/') && existsSync(file)) {
      const own = path.endsWith('.html') ? typeOf(path) : (type ?? typeOf(path));
      response.writeHead(200, { 'Content-Type': own, ...ofKit }).end(readFileSync(file));
    } else {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  // A WebSocket arrives as an upgrade and not as a request.
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, requests, close };
}
