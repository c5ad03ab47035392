import type { Entered } from './answers.js';
import type { Preferences } from './preferences.js';

/** What is kept on this device, only where someone chose so. */
export interface Remembered {
  readonly entered: Entered;
  readonly shown: string;
  readonly preferences: Preferences;
}

const key = 'zice';

/** Storage throws in a sandboxed frame, where cookies are refused, and when it is full. */
function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}

export function recall(): Remembered | null {
  return attempt(() => {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept?.entered?.facts === 'object' && kept.entered.papers && kept.preferences ? kept : null;
  });
}

/** Whether it could be kept. */
export function remember(kept: Remembered): boolean {
  return attempt(() => localStorage.setItem(key, JSON.stringify(kept)) === undefined) ?? false;
}

export function forget(): void {
  attempt(() => localStorage.removeItem(key));
}
