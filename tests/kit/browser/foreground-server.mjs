// A web server that bureaus use, as Debian packs it: in the foreground, on loopback, with all it reads and writes in a folder
// of its own, and stopped by the process that started it. Its site is all that is built to be served: the pages for webmasters,
// and the kit under its name.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { manifest } from './kit-server.mjs';

const built = fileURLToPath(new URL('../../../build/web/', import.meta.url));

async function freePort() {
  const socket = createServer();
  await new Promise((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address();
  await new Promise((resolve) => socket.close(resolve));
  return port;
}

/** Files by their paths within a folder. */
export function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/**
 * `begin({prefix, site, port})` writes what the server needs and gives its command as `[program, arguments]`; its log of
 * requests is access.log. What is built lies in the folder `within` of the site, `files` are further ones of the site.
 */
export async function inForeground(name, { files = {}, within = '' }, begin) {
  const prefix = mkdtempSync(join(tmpdir(), `zice-${name}-`));
  // Started by root, Apache reads as another.
  chmodSync(prefix, 0o755);
  const site = join(prefix, 'site');
  cpSync(built, join(site, within), { recursive: true });
  writeFiles(site, { 'favicon.ico': '', ...files });
  const port = await freePort();
  const [program, ...settings] = begin({ prefix, site, port });
  const child = spawn(program, settings, { cwd: prefix, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  ended.catch(() => {});
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const logged = (file) => (existsSync(join(prefix, file)) ? readFileSync(join(prefix, file), 'utf8') : '');
  const close = async () => {
    child.kill('SIGTERM');
    await ended.catch(() => {});
    rmSync(prefix, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await fetch(url).catch(() => null)); tries += 1) {
    if (tries > 600 || child.exitCode !== null || child.pid === undefined) {
      const why = said + logged('error.log');
      await close();
      throw new Error(`${name} does not answer: ${why}`);
    }
    await pause(50);
  }
  const log = () => logged('access.log');
  return { url, site, pages: `${url}/${within}`, folder: `${url}/${within}${manifest.folder}/`, log, close };
}

/** What goes over the wire for an address: nothing is unpacked. `accepts` are the encodings that the asker says it takes. */
export const onTheWire = (address, accepts = '') =>
  new Promise((resolve, reject) => {
    get(address, { headers: accepts ? { 'Accept-Encoding': accepts } : {} }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    }).on('error', reject);
  });
