import { learnEnglish } from '../text/index.js';

/** Whether the words of the page are here in English; where they cannot be fetched, the webmaster is told of this element. */
export async function englishCame({ localName }: Element): Promise<boolean> {
  try {
    await learnEnglish();
    return true;
  } catch {
    console.warn(
      `${localName}: lang="en" is not used, the file with the English words beside zice.js could not be loaded`,
    );
    return false;
  }
}
