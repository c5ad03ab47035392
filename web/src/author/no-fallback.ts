import { Refusal } from '../arrive/codes.js';
import type { ZiceModule } from '../engine/module.js';

/** Stands in the place of the plain-script core: authors have none. Where a site refuses WebAssembly, a copy on disk runs. */
export default function refuse(): Promise<ZiceModule> {
  return Promise.reject(new Refusal('core_refused', 'this page needs WebAssembly'));
}
