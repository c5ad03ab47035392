// Goes before the first script: what takes the place of import() where only classic scripts run.
// Names are those of files beside the first script. A script defines itself; it is run once, when first wanted.
(() => {
  const folder = new URL('.', document.currentScript.src).href;
  const defined = new Map();
  const fetched = new Map();
  const modules = new Map();

  // A host page that requires Trusted Types lets a policy of this name in, or the scripts beside this one stay out.
  let policy = null;
  try {
    policy = globalThis.trustedTypes?.createPolicy('zice', { createScriptURL: (address) => address }) ?? null;
  } catch {
    // Without one, a page that requires it refuses the address below.
  }

  function fetchScript(name) {
    const known = fetched.get(name);
    if (known) return known;
    const fetching = new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const address = folder + name;
      script.src = policy ? policy.createScriptURL(address) : address;
      script.charset = 'utf-8';
      // A server may answer with a page that says there is no such file. It may be there the next time.
      script.onload = script.onerror = () => {
        if (defined.has(name)) return resolve();
        fetched.delete(name);
        reject(new Error(name));
      };
      document.head.append(script);
    });
    fetched.set(name, fetching);
    return fetching;
  }

  /** Has a script and all that it needs defined. */
  async function ready(name) {
    if (!defined.has(name)) await fetchScript(name);
    await Promise.all(defined.get(name).needs.map(ready));
  }

  function require(path) {
    const name = path.replace('./', '');
    if (!modules.has(name)) {
      const exports = {};
      modules.set(name, exports);
      defined.get(name).run(exports, require);
    }
    return modules.get(name);
  }

  async function load(name) {
    await ready(name);
    return require(name);
  }

  const refusal = (error) =>
    /policy/i.test(error)
      ? '自测没有启动：本网页的安全策略（Trusted Types）不允许。请本站管理员在策略中加入 trusted-types lit-html zice。' +
        'The self-check did not start: the security policy of this page (trusted-types) must allow the names lit-html and zice.'
      : `自测没有启动，请与本站管理员联系。The self-check did not start. ${error}`;

  /** Where the script itself cannot run, a widget says so in plain text instead of staying empty. */
  function refuse(error) {
    class Refused extends HTMLElement {
      connectedCallback() {
        this.setAttribute('role', 'alert');
        this.textContent = refusal(error);
        const detail = { reason: 'cannot_run', problems: [String(error)] };
        this.dispatchEvent(new CustomEvent('zice-error', { detail }));
      }
    }
    ['zice-assessment', 'zice-frame']
      .filter((name) => !customElements.get(name))
      .forEach((name) => customElements.define(name, class extends Refused {}));
    throw error;
  }

  globalThis.ziceScripts = {
    folder,
    define: (name, needs, run) => defined.set(name, { needs, run }),
    load,
    begin: (name) => load(name).catch(refuse),
  };
})();
