import text from '../../../rulesets/skeleton/skeleton.json?raw';

/** What a new file says: every place of the format with what belongs there, which the check names until it is filled. */
export const fresh = { name: 'my-city-2026.json', text };
