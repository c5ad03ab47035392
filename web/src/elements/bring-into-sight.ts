/** Scrolls to a part of the page and gives it the keyboard; nothing where there is no such part. */
export function bringIntoSight(part: HTMLElement | null | undefined, block: 'start' | 'center' = 'start'): void {
  part?.scrollIntoView({ block });
  part?.focus({ preventScroll: true });
}
