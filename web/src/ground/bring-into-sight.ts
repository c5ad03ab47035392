/** Scrolls to a part of the page and gives it the keyboard; nothing where there is no such part. */
export function bringIntoSight(part: HTMLElement | null | undefined, block: 'start' | 'center' = 'start'): void {
  part?.scrollIntoView({ block });
  part?.focus({ preventScroll: true });
}

const boxes = 'input:not([type="file"], [type="checkbox"]), select, textarea';

/** Whether a box has the keyboard: what the page says of itself must not take it away, or what is typed next is lost. */
export function isTyping(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.matches(boxes) ?? false;
}
