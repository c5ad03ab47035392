import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Chosen, Session } from '../../session/session.js';
import type { Assessment, Change } from '../../data/types.js';
import { base } from '../../ground/base.styles.js';
import { lines } from './lines.styles.js';
import { routes } from './routes.styles.js';
import { status } from '../../ground/status.styles.js';
import { FactWords } from '../../text/fact-words.js';
import { numberText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { chinese } from '../../ground/chinese.js';
import { ZiceElement } from '../../ground/element.js';
import { mark } from '../../ground/mark.js';
import { routeChanges, waiting } from './route-changes.js';

/** Routes shown at once. */
const firstRoutes = 3;

type Kind = 'routes' | 'discretionary_routes';
const moreOf = { routes: 'more_routes', discretionary_routes: 'more_discretionary_routes' } as const;

/** The least that would change the verdict, and apart the less that leaves it to the authority. Nothing is tried out here. */
@customElement('zice-routes')
export class RoutesElement extends ZiceElement {
  static override styles = [base, status, lines, routes];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  @property({ attribute: false }) assessment: Assessment | null = null;
  /** Which lists are shown whole. */
  @state() private whole: ReadonlySet<Kind> = new Set();

  override render(): TemplateResult | typeof nothing {
    const { assessment } = this;
    if (!assessment || assessment.verdict === 'meets') return nothing;
    if (assessment.verdict !== 'incomplete') {
      return html`<section aria-labelledby="title">
        <h3 id="title">${text.routes.title}</h3>
        ${this.all(assessment, text.routes.intro)}
      </section>`;
    }
    // Before all is answered the least is long, and answering comes first.
    if (assessment.routes.length === 0) return nothing;
    return html`<details class="folded">
      <summary>${text.routes.titleOpen}</summary>
      ${this.all(assessment, text.routes.introOpen)}
    </details>`;
  }

  private all(assessment: Assessment, intro: string): TemplateResult {
    const { routes: found, discretionary_routes: lenient } = assessment;
    const { none, noneFixed, noneFound } = text.routes;
    const nothingHelps =
      assessment.more_routes === null ? noneFound : this.session.answers.fixed.size > 0 ? noneFixed : none;
    return html`${
      found.length > 0
        ? html`<p class="rule">${intro}</p>
            ${this.list('routes', assessment)}`
        : html`<p class="none">${nothingHelps}</p>`
    }
    ${
      lenient.length > 0
        ? html`<h4>${mark('weighed', text.routes.lenient)}${text.routes.lenientTitle}</h4>
            <p class="rule">${text.routes.lenientIntro}</p>
            ${this.list('discretionary_routes', assessment)}`
        : nothing
    }
    ${this.fixing(assessment)}`;
  }

  private list(kind: Kind, assessment: Assessment): TemplateResult {
    const found = assessment[kind];
    const words = this.words;
    const shown = this.whole.has(kind) ? found : found.slice(0, firstRoutes);
    const single = found.length === 1;
    return html`<ol class=${single ? 'single' : ''} data-routes=${kind}>
        ${shown.map(
          (route, index) =>
            html`<li class="route">
              ${single ? nothing : html`<p class="nth">${text.routes.nth(numberText(index + 1))}</p>`}
              ${routeChanges(route, words)}
            </li>`,
        )}
      </ol>
      ${found.length > firstRoutes ? this.toggle(kind, found) : nothing} ${beyond(assessment[moreOf[kind]])}`;
  }

  private toggle(kind: Kind, found: readonly (readonly Change[])[]): TemplateResult {
    const whole = this.whole.has(kind);
    const words = whole ? text.routes.fewer : text.routes.all(numberText(found.length));
    return html`<button
      class="plain"
      type="button"
      aria-expanded=${whole ? 'true' : 'false'}
      @click=${() => this.show(kind, !whole)}
    >
      ${words}
    </button>`;
  }

  private show(kind: Kind, whole: boolean): void {
    const kinds = new Set(this.whole);
    if (whole) kinds.add(kind);
    else kinds.delete(kind);
    this.whole = kinds;
  }

  /** What the applicant cannot change leaves the routes; it stays listed here, to be given back. */
  private fixing({ routes: found, discretionary_routes: lenient }: Assessment): TemplateResult | typeof nothing {
    const { fixed } = this.session.answers;
    const changed = new Set([...found, ...lenient].flat().map(({ fact }) => fact));
    changed.delete(waiting);
    const facts = this.chosen.questions.filter(({ fact: { id } }) => changed.has(id) || fixed.has(id));
    if (facts.length === 0) return nothing;
    return html`<details class="fixing">
      <summary>${text.routes.fixed}</summary>
      <fieldset>
        <legend>${text.routes.fixedHelp}</legend>
        ${repeat(
          facts,
          ({ fact }) => fact.id,
          ({ fact: { id }, label }) =>
            html`<label>
              <input
                type="checkbox"
                name="fixed"
                value=${id}
                .checked=${fixed.has(id)}
                @change=${(event: Event) => this.session.setFixed(id, (event.target as HTMLInputElement).checked)}
              />${chinese(label)}
            </label>`,
        )}
      </fieldset>
    </details>`;
  }

  private get words(): FactWords {
    return new FactWords(this.session.zice.vocabulary, this.chosen.ruleset);
  }
}

/** How many there are beyond those given; null where they could not all be counted. */
function beyond(more: number | null): TemplateResult | typeof nothing {
  if (more === 0) return nothing;
  const words = more === null ? text.routes.notCounted : text.routes.more(numberText(more));
  return html`<p class="rule">${words}</p>`;
}
