// Cores that fail when a test wants them to.

/**
 * Runs in the page ahead of its scripts. While `window.poison` names a way to fail, the next call into a core ends in a real
 * trap of that kind, as often as it says.
 */
export function poisonable() {
  const { Instance, instantiate } = WebAssembly;
  const module = (...body) =>
    new Instance(
      new WebAssembly.Module(
        Uint8Array.of(
          0,
          0x61,
          0x73,
          0x6d,
          1,
          0,
          0,
          0,
          1,
          4,
          1,
          0x60,
          0,
          0,
          3,
          2,
          1,
          0,
          5,
          3,
          1,
          0,
          0,
          7,
          5,
          1,
          1,
          0x66,
          0,
          0,
          0x0a,
          body.length + 4,
          1,
          body.length + 2,
          0,
          ...body,
          0x0b,
        ),
      ),
    ).exports.f;
  const deeper = (n) => deeper(n + 1) + 1;
  const ways = {
    unreachable: () => module(0x00)(),
    'stack of the module': () => module(0x10, 0x00)(),
    'memory out of bounds': () => module(0x41, 0x7f, 0x28, 0x02, 0x00, 0x1a)(),
    'stack of the script': () => deeper(0),
    'out of memory': () => new Float64Array(2 ** 60),
  };
  window.poison = { way: '', times: 0 };
  window.cores = [];
  const fail = () => {
    if (!window.poison.times) return;
    window.poison.times -= 1;
    ways[window.poison.way]();
  };
  const watched = (instance) => {
    const exports = {};
    for (const [name, one] of Object.entries(instance.exports)) {
      exports[name] = typeof one === 'function' ? (...values) => (fail(), one(...values)) : one;
    }
    window.cores.push(instance.exports);
    return { exports };
  };
  // Of a module that is compiled already it gives the instance alone.
  WebAssembly.instantiate = async (...given) => watched(await instantiate(...given));
  WebAssembly.Instance = function (...given) {
    return watched(new Instance(...given));
  };
  const { imul } = Math;
  Math.imul = (a, b) => (fail(), imul(a, b));
}

export const poison = (page, way, times = 1) =>
  page.tab.evaluate(([way, times]) => (window.poison = { way, times }), [way, times]);
