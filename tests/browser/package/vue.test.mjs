// The package in Vue 3: a template with types, and the same in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import test, { after, before } from 'node:test';
import vue from '@vitejs/plugin-vue';
import { pageOf, projectWith, weighs } from '../../kit/browser/package.mjs';

const app = `<script setup lang="ts">
import 'zice/vue';
import { ref } from 'vue';

const verdict = ref('');
const large = ref(false);
</script>

<template>
  <button @click="large = !large">large</button>
  <output>{{ verdict }}</output>
  <zice-assessment
    class="wide"
    ruleset="nanchang-2022"
    as-of="2022-09-15"
    theme="light"
    :elder="large"
    @zice-verdict="({ detail }) => (verdict = detail.verdict)"
  />
  <zice-frame src="about:blank" :elder="large || undefined" />
</template>
`;
const wrong = `<script setup lang="ts">
import 'zice/vue';
</script>

<template>
  <zice-assessment theme="blue" />
  <zice-frame :as-of="7" />
  <zice-assessment @zice-verdict="({ detail }) => detail.answers" />
</template>
`;
const main = `import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
`;
const config = (file) =>
  JSON.stringify({
    compilerOptions: {
      ...{ strict: true, noEmit: true, types: [], lib: ['es2022', 'dom'] },
      ...{ target: 'es2022', module: 'esnext', moduleResolution: 'bundler' },
    },
    files: [file],
  });

let project;
before(() => {
  project = projectWith(
    {
      'App.vue': app,
      'Wrong.vue': wrong,
      'main.js': main,
      'index.html': pageOf('main.js', '<div id="app"></div>'),
      'right.json': config('App.vue'),
      'wrong.json': config('Wrong.vue'),
    },
    ['vue'],
  );
});
after(() => project.remove());

const vueTsc = fileURLToPath(new URL('../../../node_modules/.bin/vue-tsc', import.meta.url));
const complaints = (file) => spawnSync(vueTsc, ['-p', file], { cwd: project.folder, encoding: 'utf8' }).stdout;

test('its types hold in templates, and refuse what the elements do not have', () => {
  assert.equal(complaints('right.json'), '');
  assert.deepEqual(
    complaints('wrong.json')
      .split('\n')
      .flatMap((line) => /^Wrong\.vue\((\d)/.exec(line)?.[1] ?? []),
    ['6', '7', '8'],
  );
});

test('it weighs answers, and a template changes how it looks', async (t) => {
  const ours = { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('zice-') } } };
  await weighs(t, project, { plugins: [vue(ours)] });
});
