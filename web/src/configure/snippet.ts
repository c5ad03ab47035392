import type { Kit } from 'virtual:zice-kit';
import { attributesOf, type Choice } from './choice.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A value between double quotes. What is not ASCII is numbered, so that a page in GBK holds it unharmed. */
const escaped = (value: string): string =>
  value
    .replace(/[&<>"]/g, (one) => entities[one]!)
    .replace(/[^\x20-\x7e]/gu, (one) => `&#x${one.codePointAt(0)!.toString(16)};`);

const attribute = ([name, value]: readonly [string, string]): string =>
  value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** The folder's address as it stands in the bureau's page. */
export function folderAddress({ prefix }: Choice, { folder }: Kit): string {
  const trimmed = prefix.trim();
  return `${trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`}${folder}/`;
}

/** The other origin that the folder lies on, null for the bureau's own. */
export function foreignOrigin({ prefix }: Choice): string | null {
  const trimmed = prefix.trim();
  if (!/^(https?:)?\/\//i.test(trimmed)) return null;
  try {
    const { origin, protocol } = new URL(trimmed, 'https://example.invalid/');
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/** Stands there until the self-check does, and is all there is where no script runs. */
const waiting = '自测正在载入……一直不出现的，请刷新，或换用较新的浏览器。';

/** What goes into the bureau's page. */
export function snippetOf(choice: Choice, kit: Kit): string {
  const folder = folderAddress(choice, kit);
  if (choice.mode === 'iframe') return bareFrame(folder);
  // Elsewhere than on the page's own site a hash is only checked with CORS.
  const cors = foreignOrigin(choice) ? ' crossorigin="anonymous"' : '';
  const script = (name: string): string => {
    const { integrity } = kit.files.find((file) => file.name === name)!;
    return `<script async src="${escaped(folder + name)}" integrity="${integrity}"${cors}></script>`;
  };
  const tag = `zice-${choice.mode}`;
  return [
    script('zice.watch.js'),
    script(choice.mode === 'frame' ? 'zice.frame.js' : 'zice.js'),
    `<${tag}${attributesOf(choice).map(attribute).join('')}>${escaped(waiting)}</${tag}>`,
  ].join('\n');
}

/** What a sandbox lets through is what zice-frame lets through. */
export const sandbox = 'allow-scripts allow-downloads allow-modals';

const bareFrame = (folder: string): string =>
  [
    `<iframe src="${escaped(folder)}frame.html" title="${escaped('认定条件自测')}" width="100%" height="1000"`,
    `  sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>`,
  ].join('\n');
