import text from './fresh.json?raw';

/** What a new file says: every part that a measure must have, and the empty places are what the check names first. */
export const fresh = { name: 'my-city-2026.json', text };
