/** The address of this page without what stands behind the #. */
export function addressWithoutFragment(): string {
  return location.href.replace(/#.*$/, '');
}

/** Takes out of the address what a link has put there. */
export function dropFragment(): void {
  try {
    history.replaceState(null, '', addressWithoutFragment());
  } catch {
    // A page opened from a file may not name its own address anew.
    location.hash = '';
  }
}
