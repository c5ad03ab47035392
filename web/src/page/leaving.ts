import type { Keeper } from '../session/keeper.js';

/** Has the browser ask, in its own words, before a page is left that loses something typed. It keeps nothing. */
export function askFirst(event: BeforeUnloadEvent, keeper: Keeper | null): void {
  if (!keeper?.unsaved) return;
  event.preventDefault();
  // Safari, and Chromium before 119.
  event.returnValue = true;
}
