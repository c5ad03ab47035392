import { Refusal } from '../arrive/codes.js';
import { demand, needed } from '../engine/natives.js';

// Rather than a wrong result, none: what is imported after this does not run, and the script that loads all says so.
demand(needed);
if (document.contentType === 'application/xhtml+xml') {
  throw new Refusal('xhtml_page', 'zice: templates cannot be read on a page in XHTML; use zice-frame');
}
