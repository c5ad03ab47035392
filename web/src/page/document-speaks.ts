import type { Language } from '../data/preferences.js';

/** Tells the document what language it is in: only where it is another, for a browser lays out the whole page anew even then. */
export function documentSpeaks(language: Language): void {
  const root = document.documentElement;
  if (root.lang !== language) root.lang = language;
}
