// Hard-coded rules as a module, compiled from their source when they are loaded.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export async function compiled(name, source) {
  mkdirSync(here('build/bench/wasm'), { recursive: true });
  writeFileSync(here('build/bench/wasm/hard_coded.h'), source);
  const flags = [
    '-std=c++20',
    '-O3',
    '-flto',
    '-fno-exceptions',
    '-sMODULARIZE',
    '-sEXPORT_ES6',
    '-sENVIRONMENT=web',
    '-sFILESYSTEM=0',
  ];
  const out = here(`build/bench/wasm/${name}.mjs`);
  execFileSync('em++', [...flags, '-I', here('build/bench/wasm'), here('tests/bench/native/module.cpp'), '-o', out], {
    env: { ...process.env, NODE_PATH: '/usr/share/nodejs' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const { default: create } = await import(out);
  return create({ wasmBinary: readFileSync(out.replace('.mjs', '.wasm')) });
}
