// The code that the configurator writes, in pieces.
import { kit } from './check-server.mjs';

/** The tag of one of the kit's scripts. */
export const script = (prefix = '', file = 'zice.js') => {
  const { integrity } = kit.files.find(({ name }) => name === file);
  return `<script async src="${prefix}${kit.folder}/${file}" integrity="${integrity}"></script>`;
};
/** What the code has, with the words within told apart. */
export const pieces = (code) => /^([^]*?)\n([^\n]*)\n(<zice-[^>]*>)([&#x\da-f;]+)(<.*>)$/.exec(code).slice(1);
export const coded = (prefix, element, file) => [
  script(prefix, 'zice.watch.js'),
  script(prefix, file),
  element,
  words,
  element.replace(/^<([\w-]+).*/, '</$1>'),
];
const words = [...'自测正在载入……一直不出现的，请刷新，或换用较新的浏览器。']
  .map((one) => `&#x${one.codePointAt(0).toString(16)};`)
  .join('');
