// The built site as a web server of a bureau would send it: well set up, or spoilt in one way that a test names.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../../../build/web/', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'";

/** What the folder's files and manifest are. */
export const kit = JSON.parse(await readFile(`${root}kit.json`, 'utf8'));

/** Files as they are built, read once; and what is packed of them, packed once. */
const files = new Map();
const packedOf = new WeakMap();

function fileOf(name) {
  if (!files.has(name))
    files.set(
      name,
      readFile(root + name).catch(() => null),
    );
  return files.get(name);
}

function packed(body) {
  if (!packedOf.has(body)) packedOf.set(body, gzipSync(body));
  return packedOf.get(body);
}

async function good(name, pages) {
  const body = pages[name] === undefined ? await fileOf(name) : Buffer.from(pages[name]);
  // Browsers ask for it unasked.
  if (name === 'favicon.ico') return { status: 204, headers: {}, body: Buffer.alloc(0) };
  if (body === null) return { status: 404, headers: {}, body: Buffer.from('not found') };
  const headers = {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    ...(name.startsWith(kit.folder) ? {} : { 'Content-Security-Policy': policy }),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
    'Cache-Control': name.startsWith(kit.folder) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  return { status: 200, headers, body };
}

/**
 * `spoil(answer, name)` changes `{status, headers, body}` in place, and with `stops` has the connection end in the middle; names are those within build/web. `pages` are further
 * pages by name. Every request is logged.
 */
export async function checkServer({ spoil = () => {}, pages = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    requests.push(`${request.method} ${pathname}`);
    const name = normalize(decodeURIComponent(pathname)).slice(1);
    const answer = await good(name, pages);
    spoil(answer, name);
    if (!('Content-Encoding' in answer.headers)) answer.headers['Content-Encoding'] = 'gzip';
    const packs = answer.headers['Content-Encoding'] === 'gzip';
    if (answer.stops) {
      response.writeHead(answer.status, answer.headers).write(answer.body.subarray(0, 1000), () => response.destroy());
      return;
    }
    const empty = answer.status === 204;
    response
      .writeHead(answer.status, answer.headers)
      .end(empty ? undefined : packs ? packed(answer.body) : answer.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
