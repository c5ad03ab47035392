import type { Made } from '../../session/kept/kinds.js';

/** What is told to a phone's own sheet, which hands it to another app: this page sends nothing. */
export async function shared(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    // Someone thought better of it.
    return error instanceof DOMException && error.name === 'AbortError';
  }
}

/** Chromium shares files of a few types only, and JSON is none of them; the text is the same. */
export const sharedFile = ({ name, text }: Made): File =>
  new File([text], name.replace(/\.json$/, '.txt'), { type: 'text/plain' });

export const canShareFiles = (): boolean =>
  navigator.canShare?.({ files: [sharedFile({ name: '.json', text: '{}' })] }) ?? false;

/** Older browsers share links without saying so. */
export const canShareLinks = (): boolean => typeof navigator.share === 'function';
