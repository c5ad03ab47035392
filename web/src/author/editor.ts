import { acceptCompletion, autocompletion } from '@codemirror/autocomplete';
import { indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { indentUnit, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { basicSetup, EditorView } from 'codemirror';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CheckedFile, Finding } from '../data/types.js';
import { base } from '../ground/base.styles.js';
import type { authorWords } from '../text/author.js';
import { complete } from './completion.js';
import { diagnosticsOf, offsetOf } from './diagnostics.js';
import { editorStyles, highlighting, theme } from './editor.styles.js';

type EditorWords = Pick<ReturnType<typeof authorWords>, 'editor' | 'phrases'>;

/**
 * The text of a ruleset. Fires `write` with it as it is typed; what the check found is underlined. Not one of ours underneath:
 * those put back what a translator changed in them, and here the editor changes the words itself.
 */
@customElement('zice-author-editor')
export class EditorElement extends LitElement {
  static override styles = [base, editorStyles];

  @property({ attribute: false }) text = '';
  @property({ attribute: false }) checked: CheckedFile | null = null;
  @property({ attribute: false }) words!: EditorWords;
  /** A text of another kind, of which it is not known what may stand where. */
  @property({ type: Boolean }) plain = false;
  @query('.place') private readonly place!: HTMLElement;
  #view: EditorView | null = null;
  readonly #words = new Compartment();

  override render(): TemplateResult {
    return html`<div class="place"></div>
      <p class="help" id="help">${this.words.editor.help}</p>`;
  }

  protected override firstUpdated(): void {
    this.#view = new EditorView({ state: this.#begin(), parent: this.place, root: this.renderRoot as ShadowRoot });
  }

  protected override updated(changed: PropertyValues<this>): void {
    const view = this.#view!;
    // Another file: what was done to the one before cannot be undone in it, and it is read from its first line.
    if (changed.has('text') && this.text !== view.state.doc.toString()) {
      view.scrollDOM.scrollTop = 0;
      view.setState(this.#begin());
    } else if (changed.has('words')) view.dispatch({ effects: this.#words.reconfigure(spoken(this.words)) });
    if (!changed.has('checked')) return;
    const found = this.checked ? diagnosticsOf(view.state, this.checked) : [];
    view.dispatch(setDiagnostics(view.state, found));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
  }

  /** Puts the cursor where something was found. */
  reach(place?: Pick<Finding, 'line' | 'column'>): void {
    const view = this.#view!;
    view.focus();
    if (!place) return;
    const anchor = offsetOf(view.state, place);
    view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
  }

  #begin(): EditorState {
    return EditorState.create({
      doc: this.text,
      extensions: [
        // Tab takes what is offered before it indents.
        keymap.of([{ key: 'Tab', run: acceptCompletion }, indentWithTab]),
        basicSetup,
        json(),
        indentUnit.of('  '),
        autocompletion({ override: this.plain ? [] : [complete], icons: false }),
        syntaxHighlighting(highlighting),
        theme,
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => update.docChanged && this.#written(update.state)),
        this.#words.of(spoken(this.words)),
      ],
    });
  }

  #written(state: EditorState): void {
    const text = state.doc.toString();
    if (text !== this.text) this.dispatchEvent(new CustomEvent('write', { detail: text }));
  }
}

const spoken = ({ editor, phrases }: EditorWords): Extension => [
  EditorState.phrases.of({ ...phrases }),
  EditorView.contentAttributes.of({ 'aria-label': editor.label, 'aria-describedby': 'help', tabindex: '0' }),
];
