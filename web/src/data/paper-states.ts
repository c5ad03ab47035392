import { paperStates } from 'virtual:zice-asks';

/** The states of a paper, at the places of their numbers in the core. */
export { paperStates };
export type PaperState = (typeof paperStates)[number];
