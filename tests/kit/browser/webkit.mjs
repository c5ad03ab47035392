// WebKitGTK's own small browser on a screen of its own, over WebDriver. See webkit-print.js for what that cannot do.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Builder, Key } from 'selenium-webdriver';
import { Origin } from 'selenium-webdriver/lib/input.js';
import { onPath } from './firefox.mjs';
import { inPage, until } from './visitor.mjs';

const keys = {
  Tab: Key.TAB,
  Space: Key.SPACE,
  Enter: Key.ENTER,
  Backspace: Key.BACK_SPACE,
  Delete: Key.DELETE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
};

/** It lies in the folder of the libraries, which Debian names after the machine. */
function miniBrowser() {
  const listed = execFileSync('dpkg-query', ['-L', 'libwebkit2gtk-4.1-0']).toString().split('\n');
  const found = listed.find((path) => path.endsWith('/MiniBrowser') && existsSync(path));
  if (!found) throw new Error("MiniBrowser is missing; script/setup installs it (Debian's libwebkit2gtk-4.1-0)");
  return found;
}

/** A home in which downloads are kept, and nothing that reaches out to a desktop. */
function homeIn(folder) {
  const settings = join(folder, '.config');
  for (const one of [settings, join(folder, 'downloads')]) mkdirSync(one);
  writeFileSync(join(settings, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('XDG_'));
  const alone = { NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory', DBUS_SESSION_BUS_ADDRESS: 'disabled:' };
  return { ...Object.fromEntries(own), ...alone, HOME: folder, LC_ALL: 'C.UTF-8' };
}

/** A child that leads a group of processes of its own, so that its own children can be ended with it. */
function start(program, given, options) {
  const child = spawn(program, given, { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], ...options });
  const failed = once(child, 'error').then(([error]) => Promise.reject(error));
  failed.catch(() => {});
  return { child, failed };
}

function end(child) {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Ended already.
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A screen, the driver on it, and a browser without a past. */
export async function webkit() {
  const [xvfb, webDriver] = [onPath('Xvfb', 'xvfb'), onPath('WebKitWebDriver', 'webkit2gtk-driver')];
  const binary = miniBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'zice-webkit-'));
  const children = [];
  try {
    const env = homeIn(folder);
    const screen = start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { env });
    children.push(screen.child);
    const [display] = await Promise.race([once(screen.child.stdio[3], 'data'), screen.failed]);
    env.DISPLAY = `:${String(display).trim()}`;

    const address = `http://127.0.0.1:${await freePort()}`;
    const driver = start(webDriver, [`--port=${new URL(address).port}`, '--host=127.0.0.1'], { env });
    children.push(driver.child);
    await until('WebKitWebDriver', () =>
      fetch(`${address}/status`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    const session = await new Builder()
      .usingServer(address)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      })
      .build();
    await session.manage().setTimeouts({ script: 20_000, pageLoad: 30_000 });
    return new WebKit(session, children, folder, env);
  } catch (error) {
    children.forEach(end);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

class WebKit {
  constructor(session, children, folder, env) {
    Object.assign(this, { session, children, folder, env, downloads: join(folder, 'downloads') });
  }

  async open(url) {
    await this.session.get(url);
    await this.evaluate(() => {
      window.incidents = [];
      for (const level of ['log', 'info', 'warn', 'error'])
        console[level] = (...words) => window.incidents.push(`console ${level}: ${words.join(' ')}`);
      for (const type of ['error', 'unhandledrejection'])
        addEventListener(type, ({ message, reason }) => window.incidents.push(`error: ${message ?? reason}`));
    });
  }

  /**
   * To another page, and back to the one before it as it was left. By the driver: a script that is sent while the page under
   * it changes is never answered (a twentieth of the ways back, and no time limit of the driver's ends it).
   */
  leaveFor(url) {
    return this.session.get(url);
  }

  back() {
    return this.session.navigate().back();
  }

  /** Console messages and errors, from when the page had loaded: the driver tells none by itself. */
  incidents() {
    return this.evaluate(() => window.incidents);
  }

  evaluate(script, ...given) {
    return this.session.executeScript(inPage(script), ...given);
  }

  press(key) {
    return this.session.actions().sendKeys(keys[key]).perform();
  }

  type(text) {
    return this.session.actions().sendKeys(text).perform();
  }

  clickAt(x, y) {
    return this.session.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).click().perform();
  }

  async chooseFile(path, file) {
    const input = await this.evaluate((find, path) => find(path)[0], path);
    await input.sendKeys(file);
  }

  async print(url, pdf) {
    const script = fileURLToPath(new URL('webkit-print.js', import.meta.url));
    await promisify(execFile)(onPath('gjs', 'gjs'), ['-m', script, url, pdf], { env: this.env, timeout: 120_000 });
  }

  async close() {
    await Promise.race([this.session.quit().catch(() => {}), pause(5_000, null, { ref: false })]);
    this.children.reverse().forEach(end);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
