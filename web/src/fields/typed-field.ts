import { state } from 'lit/decorators.js';
import { Field } from './field.js';

/**
 * A question answered by typing. A mistake is told on leaving the box and not while one types; one that is told already goes
 * as soon as it is mended.
 */
export abstract class TypedField extends Field {
  @state() private quiet = false;

  protected override get shown(): string {
    return this.quiet ? '' : this.problem;
  }

  protected readonly typed = (event: InputEvent): void => {
    const { value } = event.target as HTMLInputElement;
    const byKey = /^(insert(Text|CompositionText)|delete)/.test(event.inputType);
    if (byKey && this.shown === '') this.quiet = true;
    this.take(value);
    // What was pasted or filled in is there at once.
    if (!byKey) this.left();
  };

  /** Before the core runs nobody hands the answer back: what is in the box stands for it. */
  protected take(text: string): void {
    this.answer = text;
    this.tell(text);
  }

  protected readonly left = (): void => {
    this.quiet = false;
    this.dispatchEvent(new CustomEvent('leave'));
  };
}
