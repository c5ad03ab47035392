import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Chosen, Question, Session } from '../../session/session.js';
import type { ListFigure, ListReading } from '../../data/types.js';
import { withChinese } from '../../ground/chinese.js';
import { mark } from '../../ground/mark.js';
import { base } from '../../ground/base.styles.js';
import { control } from '../../fields/field.styles.js';
import { status } from '../../ground/status.styles.js';
import { numberText, unitText } from '../../text/format.js';
import { text } from '../../text/index.js';
import { wording } from '../../text/wording.js';
import { listWords } from '../../text/gather-lists.js';
import { ZiceElement } from '../../ground/element.js';
import type { Table } from '../../lists/book.js';
import { listFindings } from './list-findings.js';
import { listResult } from './list-result.styles.js';

/** A line of the table: what would be filled in, and where it goes. */
interface Offer {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly figure: Pick<ListFigure, 'value' | 'least' | 'most' | 'readings' | 'why' | 'typed' | 'differs'>;
  readonly put: (value: number) => void;
}

/** A line that is ticked, and what goes into the form when it is filled in. */
interface Change {
  readonly offer: Offer;
  readonly value: number;
}

/** What a list bears out beside what is filled in; nothing goes into the form unless it is ticked. */
@customElement('zice-list-result')
export class ListResultElement extends ZiceElement {
  static override styles = [base, control, status, listResult];

  @property({ attribute: false }) session!: Session;
  @property({ attribute: false }) chosen!: Chosen;
  /** The rows that were read: other ones are another file, sheet or choice of rows. */
  @property({ attribute: false }) rows!: Table['rows'];
  @property({ attribute: false }) reading!: ListReading;
  /** By what it goes to: the value ticked, or null for none; absent while it was not touched. */
  @state() private picked = new Map<string, number | null>();
  @state() private told = '';

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows')) this.picked = new Map();
  }

  override render(): TemplateResult {
    const offers = this.offers();
    const { grades, sizes, findings } = this.reading;
    return html`${grades ? html`<p class="grades">${listWords().grades(inWords(grades))}</p>` : nothing}
      ${sizes ? html`<p class="sizes">${withChinese(listWords().sizes(inWords(sizes)))}</p>` : nothing}
      ${offers.length > 0 ? this.table(offers) : html`<p class="hint">${listWords().nothingAsked}</p>`}
      ${offers.length > 0 ? this.filling(offers) : nothing} ${guard([findings, this.chosen], () => listFindings(this.reading, this.chosen))}`;
  }

  /** Only what the chosen measure asks is shown and filled in. */
  private offers(): Offer[] {
    const { figures, list, counted, header_row } = this.reading;
    if (header_row === 0) return [];
    const offers = figures.flatMap((figure) => {
      const question = this.chosen.questions.find(({ fact }) => fact.id === figure.fact);
      return question ? [this.fact(question, figure)] : [];
    });
    return counted > 0 ? [...offers, this.rowCount(list)] : offers;
  }

  private fact(question: Question, figure: ListFigure): Offer {
    const { fact, label } = question;
    const put = (value: number): void => this.session.answer(question, String(value));
    return { id: fact.id, label: wording(label), unit: fact.type === 'number' ? fact.unit : '', figure, put };
  }

  private rowCount(list: ListReading['list']): Offer {
    const { counted: value, rows_typed: typed, rows_differ: differs } = this.reading;
    const { label } = this.session.zice.documents.documents.find(({ id }) => id === list)!;
    return {
      id: list,
      label: listWords().rows(wording(label)),
      unit: listWords().unit[list],
      figure: { value, least: value, most: value, readings: [], why: null, typed, differs },
      put: (rows) => this.session.setPaper(list, { state: 'at_hand', rows: String(rows) }),
    };
  }

  /** Unless it was touched: what is certain and not yet filled in. */
  private pick({ id, figure }: Offer): number | null {
    const touched = this.picked.get(id);
    return touched !== undefined ? touched : figure.typed === null ? figure.value : null;
  }

  private table(offers: readonly Offer[]): TemplateResult {
    return html`<table class="figures">
      <caption>
        ${listWords().figures}
      </caption>
      <thead>
        <tr>
          <th scope="col">${listWords().figure}</th>
          <th scope="col">${listWords().typed}</th>
          <th scope="col">${listWords().listed}</th>
          <th scope="col">${listWords().use}</th>
        </tr>
      </thead>
      <tbody>
        ${offers.map((offer) => this.line(offer))}
      </tbody>
    </table>`;
  }

  private line(offer: Offer): TemplateResult {
    const { id, label, unit, figure } = offer;
    return html`<tr data-figure=${id} class=${figure.differs ? 'differs' : ''}>
      <th scope="row">${withChinese(label)}${figure.why ? html`<p class="hint" lang="zh-CN">${figure.why}</p>` : nothing}</th>
      <td data-label="${listWords().typed}${text.colon}">
        ${withChinese(amount(figure.typed, unit))}${figure.differs ? mark('bad', listWords().differs) : nothing}
      </td>
      <td data-label="${listWords().listed}${text.colon}">${withChinese(listed(offer))}</td>
      <td data-label="${listWords().use}${text.colon}">${this.choices(offer)}</td>
    </tr>`;
  }

  private choices(offer: Offer): TemplateResult | string {
    const { figure, label } = offer;
    const [narrow, wide] = figure.readings;
    if (narrow !== undefined && wide !== undefined) {
      return html`${this.tick(offer, narrow, withChinese(listWords().narrow))}${this.tick(offer, wide, withChinese(listWords().wide))}`;
    }
    if (figure.value === null) return '—';
    if (figure.value === figure.typed) return listWords().same;
    const words = html`<span class="use">${listWords().use}</span><span class="unseen">${withChinese(label)}</span>`;
    return this.tick(offer, figure.value, words);
  }

  private tick(offer: Offer, value: number, words: unknown): TemplateResult {
    return html`<label class="tick">
      <input
        type="checkbox"
        value=${value}
        .checked=${this.pick(offer) === value}
        @change=${(event: Event) => this.choose(offer, (event.target as HTMLInputElement).checked ? value : null)}
      /><span>${words}</span>
    </label>`;
  }

  private choose({ id }: Offer, value: number | null): void {
    this.picked = new Map(this.picked).set(id, value);
    this.told = '';
  }

  private fill(changes: readonly Change[]): void {
    changes.forEach(({ offer, value }) => offer.put(value));
    this.picked = new Map([...this.picked, ...changes.map(({ offer }): [string, null] => [offer.id, null])]);
    this.told = listWords().filled;
  }

  /** Old and new side by side before anything changes. */
  private filling(offers: readonly Offer[]): TemplateResult {
    const changes = offers.flatMap((offer): Change[] => {
      const value = this.pick(offer);
      return value === null || value === offer.figure.typed ? [] : [{ offer, value }];
    });
    return html`<div class="filling">
      ${
        changes.length > 0
          ? html`<p>${listWords().changes}</p>
              <ul class="changes">
                ${changes.map(
                  ({ offer: { label, unit, figure }, value }) =>
                    html`<li>
                      ${withChinese(listWords().change(label, amount(figure.typed, unit), amount(value, unit)))}
                    </li>`,
                )}
              </ul>
              <button
                type="button"
                class="fill"
                @click=${() => this.fill(changes)}
              >
                ${listWords().fill}
              </button>`
          : html`<p class="hint">${listWords().noChanges}</p>`
      }
      <p role="status" class="told">${this.told}</p>
    </div>`;
  }
}

type Counts = Readonly<Record<string, number>>;

const inWords = <C extends Counts>(counts: C): Record<keyof C, string> =>
  Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, numberText(count)])) as Record<
    keyof C,
    string
  >;

function amount(value: number | null, unit: string): string {
  return value === null ? listWords().notTyped : `${numberText(value)}${unitText(unit)}`;
}

function listed({ figure, unit }: Offer): string {
  if (figure.value !== null) return amount(figure.value, unit);
  if (figure.least === null || figure.most === null) return listWords().unknown;
  if (figure.readings.length > 0) return figure.readings.map((value) => amount(value, unit)).join(' / ');
  return listWords().between(numberText(figure.least), numberText(figure.most), unitText(unit));
}
