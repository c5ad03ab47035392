/** Runs in the page: whether all stands on it, which fills from task to task. */
export function isFilled() {
  const filled = (root) =>
    [...root.querySelectorAll('*')].every(
      (one) =>
        !one.localName.startsWith('zice-') ||
        one.hasUpdated === undefined ||
        (one.hasUpdated && !one.isUpdatePending && !one.lacking?.size && filled(one.renderRoot)),
    );
  return filled(document);
}
