// Goes before the first script: what takes the place of import() where only classic scripts run.
// Names are those of files beside the first script. A script defines itself; it is run once, when first wanted.
(() => {
  const folder = document.currentScript.src.replace(/[^/]*$/, '');
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
      script.onload = resolve;
      // It may be there the next time.
      script.onerror = () => {
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

  globalThis.ziceScripts = {
    folder,
    define: (name, needs, run) => defined.set(name, { needs, run }),
    load: async (name) => {
      await ready(name);
      return require(name);
    },
  };
})();
