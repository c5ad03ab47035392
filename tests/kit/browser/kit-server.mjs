// A bureau's site on loopback: its own pages, and the files for it (build/kit) in a folder beside them.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const listening = (server, port = 0) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));

/**
 * `pages` are files by path: text, bytes, or `{body, type, status, headers}`; what lies in `/kit/` is the kit's.
 * `policy` goes with every page, `type` gives all of the kit one type, `delays` are milliseconds by path.
 */
export async function kitServer({ pages = {}, policy, type, delays = {} } = {}) {
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
      response.writeHead(200, { 'Content-Type': own }).end(readFileSync(file));
    } else {
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  // A WebSocket arrives as an upgrade and not as a request.
  server.on('upgrade', (request, socket) => {
    requests.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  await listening(server);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, requests, close };
}

async function freePort() {
  const socket = createSocket();
  await listening(socket);
  const { port } = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

/** nginx with the recipe's server block, in the foreground, with all it writes in a folder of its own. */
export async function nginx(pages) {
  const prefix = mkdtempSync(join(tmpdir(), 'zice-nginx-'));
  const site = join(prefix, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'favicon.ico'), '');
  cpSync(kit, join(site, manifest.folder), { recursive: true });
  Object.entries(pages).forEach(([name, text]) => writeFileSync(join(site, name), text));
  const port = await freePort();
  const server = nginxRecipe
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${site};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${prefix}/${one};`,
  );
  const config = `daemon off; master_process off; pid ${prefix}/pid; error_log stderr warn; events {}
http { include /etc/nginx/mime.types; access_log ${prefix}/access.log; ${temporary.join(' ')}
${server} }`;
  writeFileSync(join(prefix, 'nginx.conf'), config);
  const child = spawn('/usr/sbin/nginx', ['-p', prefix, '-c', join(prefix, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  ended.catch(() => {});
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(url).catch(() => null)); tries += 1) {
    if (tries > 100 || child.exitCode !== null) throw new Error(`nginx does not answer: ${said}`);
    await pause(50);
  }
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(prefix, { recursive: true, force: true });
  };
  const log = () => readFileSync(join(prefix, 'access.log'), 'utf8');
  return { url, log, close };
}
