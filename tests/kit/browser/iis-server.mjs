// What a web.config makes IIS do, as far as Microsoft documents it: no IIS runs here. The rules are read from the file itself,
// on top of those that a fresh IIS 7.5 has for the whole server.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { manifest } from './kit-server.mjs';

export const iisRecipe = readFileSync(new URL('../../../web/recipes/web.config', import.meta.url), 'utf8');

/** Sections that a web.config may have, each element in them with its attributes; any other is error 500.19. */
const known = {
  staticContent: {
    remove: ['fileExtension'],
    mimeMap: ['fileExtension', 'mimeType'],
    clientCache: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom', 'httpExpires', 'setEtag'],
  },
  urlCompression: {},
  httpProtocol: { customHeaders: [], remove: ['name'], add: ['name', 'value'] },
};
const ofSection = { urlCompression: ['doStaticCompression', 'doDynamicCompression', 'dynamicCompressionBeforeCache'] };

/** As elements `{name, attributes, children}`; throws where it is not well formed. */
function parsed(xml) {
  const parser = new SaxesParser({ position: true });
  const root = { children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0];
}

class Wrong extends Error {}
const demand = (holds, what) => {
  if (!holds) throw new Wrong(`500.19: ${what}`);
};

/** The server's own rules, which the file changes. `more` are those of a site that has set up some itself. */
const inherited = ({ types = {}, headers = {} }) => ({
  types: new Map(Object.entries({ '.js': 'application/x-javascript', '.html': 'text/html', ...types })),
  headers: new Map(Object.entries({ 'X-Powered-By': 'ASP.NET', ...headers })),
  cache: '',
  packs: false,
});

/** `d.hh:mm:ss` in seconds. */
function seconds(span) {
  const [, days = 0, ...rest] = /^(?:(\d+)\.)?(\d\d):(\d\d):(\d\d)$/.exec(span) ?? [];
  demand(rest.length === 3, `time ${span}`);
  const [hours, minutes, left] = rest.map(Number);
  return Number(days) * 86_400 + hours * 3600 + minutes * 60 + left;
}

const apply = {
  remove: (rules, { fileExtension, name }) =>
    fileExtension ? rules.types.delete(fileExtension) : rules.headers.delete(name),
  mimeMap(rules, { fileExtension, mimeType }) {
    demand(!rules.types.has(fileExtension), `duplicate mimeMap ${fileExtension}`);
    rules.types.set(fileExtension, mimeType);
  },
  clientCache(rules, { cacheControlMode, cacheControlMaxAge, cacheControlCustom }) {
    demand(['NoControl', 'DisableCache', 'UseMaxAge', 'UseExpires'].includes(cacheControlMode), cacheControlMode);
    const age = cacheControlMode === 'UseMaxAge' ? `max-age=${seconds(cacheControlMaxAge)}` : '';
    rules.cache = [cacheControlCustom, age].filter(Boolean).join(',');
  },
  urlCompression: (rules, { doStaticCompression }) => (rules.packs = doStaticCompression === 'true'),
  add(rules, { name, value }) {
    demand(!rules.headers.has(name), `duplicate header ${name}`);
    rules.headers.set(name, value);
  },
};

function read(rules, section, { name, attributes, children }) {
  const allowed = name === section ? (ofSection[section] ?? []) : known[section][name];
  demand(allowed, `<${name}> in ${section}`);
  for (const key of Object.keys(attributes)) demand(allowed.includes(key), `${key} of <${name}>`);
  apply[name]?.(rules, attributes);
  for (const child of children) read(rules, section, child);
}

function rulesOf(config, site) {
  const root = parsed(config);
  demand(root.name === 'configuration', root.name);
  const rules = inherited(site);
  for (const { name, children } of root.children) {
    demand(name === 'system.webServer', name);
    for (const section of children) {
      demand(known[section.name], `<${section.name}> is locked or unknown`);
      read(rules, section.name, section);
    }
  }
  return rules;
}

const built = fileURLToPath(new URL('../../../build/web', import.meta.url));
const ownTypes = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** The pages for webmasters, which no web.config of the kit's concerns. */
function beside(path) {
  if (path === '/favicon.ico') return [204, {}, ''];
  if (!existsSync(built + path)) return [404, {}, ''];
  return [200, { 'Content-Type': ownTypes[extname(path)] ?? 'image/svg+xml' }, readFileSync(built + path)];
}

/** Those that IIS packs unless told: `httpCompression`, which no web.config may change. */
const packed = /^(text\/|message\/|application\/(x-)?javascript\b)/;

/** The kit under its name with a web.config in it, and `pages` beside it; `site` has the server's own types and headers. */
export async function iis(pages, { config = iisRecipe, site = {} } = {}) {
  const answer = (path, accepts) => {
    if (path in pages) return [200, { 'Content-Type': 'text/html; charset=utf-8' }, pages[path]];
    const prefix = `/${manifest.folder}/`;
    if (!path.startsWith(prefix)) return beside(path);
    let rules;
    try {
      rules = rulesOf(config, site);
    } catch (error) {
      return [500, {}, error.message];
    }
    const name = path.slice(prefix.length);
    if (name !== 'manifest.json' && !manifest.files.some((file) => file.name === name)) return [404, {}, '404.0'];
    const type = rules.types.get(extname(name));
    if (!type) return [404, {}, '404.3'];
    const headers = { 'Content-Type': type, ...Object.fromEntries(rules.headers) };
    if (rules.cache) headers['Cache-Control'] = rules.cache;
    const body = readFileSync(built + path);
    if (!rules.packs || !packed.test(type) || !/\bgzip\b/.test(accepts)) return [200, headers, body];
    return [200, { ...headers, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }, gzipSync(body)];
  };
  const server = createServer(({ url, headers }, response) => {
    const [status, told, body] = answer(decodeURIComponent(url), headers['accept-encoding'] ?? '');
    response.writeHead(status, told).end(status === 204 ? undefined : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url, pages: `${url}/`, folder: `${url}/${manifest.folder}/`, close };
}
