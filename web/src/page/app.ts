import { html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import * as link from '../session/kept/link.js';
import * as device from '../session/kept/memory.js';
import type { Preferences } from '../data/preferences.js';
import { shipped } from '../data/shipped.js';
import { text } from '../text/index.js';
import { Assessing } from './assessment.js';
import { documentSpeaks } from './document-speaks.js';
import './settings.js';

/** The applicant's page: an assessment with a masthead, which may be kept in a link and on this device. */
@customElement('zice-app')
export class App extends Assessing {
  constructor() {
    super({ link, code: () => import('../steps/keep/code-of-link.js'), device }, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.session) void this.offer(shipped);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    documentSpeaks(this.speaks);
    const title = `${text.page.title} · ${text.page.subtitle}`;
    if (document.title !== title) document.title = title;
  }

  protected override masthead(): TemplateResult {
    return html`<div class="masthead">
      <div class="inner">
        <h1>${text.page.title}<span>${text.page.subtitle}</span></h1>
        <zice-settings
          .preferences=${this.preferences}
          @prefer=${(event: CustomEvent<Partial<Preferences>>) => this.prefer(event.detail)}
        ></zice-settings>
      </div>
    </div>`;
  }
}
