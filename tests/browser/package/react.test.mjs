// The package in React 19: JSX with types, rendered in a browser, and on a server for a browser to take over.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { bundled, pageOf, projectWith, typeErrors, weighs } from '../../kit/browser/package.mjs';

/** `listening` are the attributes that hear the verdict. */
const app = (listening) => `import 'zice/react';
import { useCallback, useState } from 'react';
import type { ZiceAssessmentElement, ZiceEvents } from 'zice';

export function App() {
  const [verdict, setVerdict] = useState('');
  const [large, setLarge] = useState(false);
  const listen = useCallback((widget: ZiceAssessmentElement) => {
    const hear = ({ detail }: ZiceEvents['zice-verdict']) => setVerdict(detail.verdict);
    widget.addEventListener('zice-verdict', hear);
    return () => widget.removeEventListener('zice-verdict', hear);
  }, []);
  return (
    <main>
      <button onClick={() => setLarge(!large)}>large</button>
      <output>{verdict}</output>
      <zice-assessment className="wide" ruleset="nanchang-2022" as-of="2022-09-15" theme="light" elder={large} ${listening} />
      <zice-frame src="about:blank" elder={large} />
    </main>
  );
}
`;
const created = `import { createRoot } from 'react-dom/client';
import { App } from './created-app.tsx';

createRoot(document.getElementById('root')!).render(<App />);
`;
const hydrated = `import { hydrateRoot } from 'react-dom/client';
import { App } from './hydrated-app.tsx';

hydrateRoot(document.getElementById('root')!, <App />);
`;
const server = `import { renderToString } from 'react-dom/server';
import { App } from './hydrated-app.tsx';

console.log(renderToString(<App />));
`;
const wrong = `import 'zice/react';
export const wrong = [
  <zice-assessment theme="blue" />,
  <zice-frame as-of={7} />,
  <zice-assessment onzice-verdict={({ detail }) => detail.answers} />,
];
`;

let project;
before(() => {
  const files = {
    'created-app.tsx': app('onzice-verdict={({ detail }) => setVerdict(detail.verdict)}'),
    'hydrated-app.tsx': app('ref={listen}'),
    'created.tsx': created,
    'hydrated.tsx': hydrated,
    'server.tsx': server,
    'wrong.tsx': wrong,
  };
  project = projectWith(files, ['react', 'react-dom', '@types/react', '@types/react-dom']);
});
after(() => project.remove());

const complaints = (file) => typeErrors(project, file, ['--allowImportingTsExtensions']);

test('its types hold, and refuse what the elements do not have', () => {
  for (const file of ['created.tsx', 'hydrated.tsx', 'server.tsx']) assert.equal(complaints(file), '');
  const lines = complaints('wrong.tsx').matchAll(/^wrong\.tsx\((\d)/gm);
  assert.deepEqual(
    [...lines].map(([, line]) => line),
    ['3', '4', '5'],
  );
});

test('it weighs answers, and what JSX says of it may change', async (t) => {
  project.write('index.html', pageOf('created.tsx', '<div id="root"></div>'));
  await weighs(t, project);
});

test('written by a server and taken over by a browser, likewise', async (t) => {
  const outDir = join(project.folder, 'built');
  await bundled(project, { build: { ssr: 'server.tsx', outDir } });
  const html = execFileSync(process.execPath, [join(outDir, 'server.js')], { cwd: project.folder, encoding: 'utf8' });
  assert.match(html, /<zice-assessment [^>]*as-of="2022-09-15"/);
  project.write('index.html', pageOf('hydrated.tsx', `<div id="root">${html.trim()}</div>`));
  await weighs(t, project);
});
