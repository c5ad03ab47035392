import { html, type TemplateResult } from 'lit';
import type { authorWords } from '../../text/author.js';
import './cases.js';
import './difference.js';
import './explanation.js';
import type { Use } from './view.js';

interface View {
  /** Also the name of its title among the words. */
  readonly id: keyof ReturnType<typeof authorWords>['views'];
  readonly show: (use: Use) => TemplateResult;
}

/** The ways to look at a ruleset, below it. */
export const views: readonly View[] = [
  { id: 'cases', show: (use) => html`<zice-author-cases .use=${use}></zice-author-cases>` },
  { id: 'explanation', show: (use) => html`<zice-author-explanation .use=${use}></zice-author-explanation>` },
  { id: 'difference', show: (use) => html`<zice-author-difference .use=${use}></zice-author-difference>` },
];
