import { createHash } from 'node:crypto';

/** By which a browser knows a file, as an `integrity` attribute has it. */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
