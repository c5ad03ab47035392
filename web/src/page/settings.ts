import { css, html, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { themes, type Preferences, type Theme } from '../data/preferences.js';
import { base } from '../ground/base.styles.js';
import { upTo } from '../ground/place.styles.js';
import { text } from '../text/index.js';
import { ZiceElement } from '../ground/element.js';

/** How the page is shown: large text, colours, language. Fires `prefer` with what is to change. */
@customElement('zice-settings')
export class SettingsElement extends ZiceElement {
  static override styles = [
    base,
    css`
      .settings {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
      }
:host {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 8px;
        white-space: nowrap;
      }
      button,
      select {
        min-height: var(--target);
        padding: 4px 14px;
        border: 1px solid #ffffff;
        border-radius: 4px;
        background: var(--masthead);
        color: #ffffff;
        font: inherit;
      }
      button[aria-pressed='true'] {
        background: #ffffff;
        color: #123f6d;
        font-weight: 700;
      }
      label {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .open {
        display: none;
      }
      ${upTo(
        700,
        css`
        .open {
          display: inline-block;
        }
        .settings.folded {
          display: none;
        }
      `,
      )}
      :focus-visible {
        outline-color: #ffffff;
      }
    `,
  ];

  @property({ attribute: false }) preferences!: Preferences;

  /** Where there is little room one button stands for all. */
  @state() private unfolded = false;

  override render(): TemplateResult {
    const { elder, theme, language } = this.preferences;
    const other = language === 'en' ? 'zh-CN' : 'en';
    return html`<button
        class="open"
        type="button"
        name="settings"
        aria-expanded=${this.unfolded ? 'true' : 'false'}
        aria-controls="settings"
        aria-label=${text.settings.label}
        @click=${this.unfold}
      >
        ${text.settings.open}
      </button>
      <div id="settings" class="settings ${this.unfolded ? '' : 'folded'}" role="group" aria-label=${text.settings.label}>
      <button
        type="button"
        name="elder"
        aria-pressed=${elder ? 'true' : 'false'}
        @click=${() => this.prefer({ elder: !elder })}
      >
        ${text.settings.elder}
      </button>
      <label>
        ${text.settings.theme}
        <select name="theme" @change=${this.setTheme}>
          ${themes.map((one) => html`<option value=${one} .selected=${one === theme}>${text.settings.themes[one]}</option>`)}
        </select>
      </label>
      <button type="button" name="language" lang=${other} @click=${() => this.prefer({ language: other })}>
        ${text.settings.otherLanguage}
      </button>
    </div>`;
  }

  private unfold(): void {
    this.unfolded = !this.unfolded;
  }

  private setTheme(event: Event): void {
    this.prefer({ theme: (event.target as HTMLSelectElement).value as Theme });
  }

  /** Larger letters may leave little room: what was pressed stays in sight, with the keyboard in it. */
  private prefer(change: Partial<Preferences>): void {
    this.unfolded = true;
    this.dispatchEvent(new CustomEvent('prefer', { detail: change }));
  }
}
