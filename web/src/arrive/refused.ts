import { errorDetail, type ErrorCode } from './codes.js';

const words: Partial<Record<ErrorCode, string>> = {
  trusted_types:
    '自测没有启动：本网页的安全策略（Trusted Types）不允许。请本站管理员在策略中加入 trusted-types lit-html zice。' +
    'The self-check did not start: the security policy of this page (trusted-types) must allow the names lit-html and zice.',
  natives_replaced:
    '自测没有启动：本网页的其他脚本改动了浏览器自带的功能，算出的结果会不可靠。请本站管理员改用 zice-frame。' +
    'The self-check did not start: scripts of this page have replaced what browsers have. Use zice-frame here.',
  xhtml_page:
    '自测没有启动：本网页以 application/xhtml+xml 发出。请本站管理员改用 zice-frame，或以 text/html 发出。' +
    'The self-check did not start: this page is served as application/xhtml+xml. Use zice-frame, or serve it as text/html.',
};

const framed = 'zice-framed';

/** Lit asks for a policy as it starts; each engine has its own words for refusing it. */
const aboutTrustedTypes = (error: unknown): boolean =>
  error instanceof TypeError && /createPolicy|TrustedType|trusted-types|policy named|Policy "/i.test(error.message);

const codeOf = (error: unknown): ErrorCode =>
  (error as { code?: ErrorCode }).code ?? (aboutTrustedTypes(error) ? 'trusted_types' : 'start_failed');

/** Where the script itself cannot run, a widget says so in plain text instead of staying empty. */
export function refuse(error: unknown): never {
  const code = codeOf(error);
  const said = words[code] ?? `自测没有启动，请与本站管理员联系。The self-check did not start. ${String(error)}`;
  class Refused extends HTMLElement {
    connectedCallback(): void {
      this.setAttribute('role', 'alert');
      this.textContent = said;
      const detail = errorDetail(code, [String(error)]);
      this.dispatchEvent(new CustomEvent('zice-error', { detail }));
      // A frame of ours has a host that waits for word.
      if (this.localName === framed && window.parent !== window)
        window.parent.postMessage({ zice: 'error', detail }, '*');
    }
  }
  for (const name of ['zice-assessment', 'zice-frame', framed]) {
    if (!customElements.get(name)) customElements.define(name, class extends Refused {});
  }
  throw error;
}
