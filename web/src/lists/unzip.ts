import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Refused } from './refused.js';

/** What a list may unpack to; a file that claims more is made to exhaust the browser. */
const mostUnpacked = 40 * 1024 * 1024;

/** Stands in for read-excel-file's own, which inflates in workers: the same, in place. */
export default async function unzipFromArrayBuffer(
  input: ArrayBuffer,
  options: { filter?: (entry: { path: string }) => boolean } = {},
): Promise<Record<string, Uint8Array>> {
  let unpacked = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (options.filter && !options.filter({ path: name })) return false;
    unpacked += originalSize;
    if (unpacked > mostUnpacked) throw new Refused('tooBig');
    return true;
  };
  return unzipSync(new Uint8Array(input), { filter });
}
