import { demand, needed } from '../engine/natives.js';

// Rather than a wrong result, none: what is imported after this does not run, and the script that loads all says so.
demand(needed);
