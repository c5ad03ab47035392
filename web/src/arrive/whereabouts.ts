/**
 * Where the files beside a script of ours lie, with a slash at the end; null where nothing tells. Called while the script
 * runs for the first time, for only then does the browser say which it is; what it returns may be asked at any time.
 * Nobody tells of a script that was fetched by XMLHttpRequest and run as text (jQuery does so), that stands in the page or
 * in a bundle of the host's: then what names the folder on the page counts, or what the browser remembers having fetched.
 */
export function whereabouts(file: string): () => string | null {
  const current = document.currentScript as HTMLScriptElement | null;
  const own = (current && current.src) || '';
  return () => {
    const found = named() || matching(file, [own]) || matching(file, tags()) || matching(file, fetched()) || own;
    return found ? new URL('.', found).href : null;
  };
}

/** The attribute `folder` of an element of ours. */
export function named(): string | null {
  const element = document.querySelector('zice-assessment[folder], zice-frame[folder]');
  const folder = element && element.getAttribute('folder');
  return folder ? new URL(folder.replace(/\/*$/, '/'), document.baseURI).href : null;
}

/** The newest of the addresses that is one of the file. */
function matching(file: string, addresses: readonly string[]): string {
  for (let at = addresses.length - 1; at >= 0; at -= 1) {
    const path = addresses[at]!.replace(/[?#].*$/, '');
    if (path.slice(-file.length - 1) === `/${file}`) return addresses[at]!;
  }
  return '';
}

function tags(): string[] {
  const found: string[] = [];
  const scripts = document.getElementsByTagName('script');
  for (let at = 0; at < scripts.length; at += 1) found.push(scripts[at]!.src);
  return found;
}

function fetched(): string[] {
  const found: string[] = [];
  const entries = performance.getEntriesByType ? performance.getEntriesByType('resource') : [];
  for (let at = 0; at < entries.length; at += 1) found.push(entries[at]!.name);
  return found;
}
