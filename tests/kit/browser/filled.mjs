/** Runs in the page: whether all stands on it, which fills from task to task, and speaks of what was entered. */
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

/** Runs in the page: whether the core has said all that it says once typing has paused. */
export function isSettled() {
  const settled = (root) =>
    [...root.querySelectorAll('*')].every(
      (one) => one.session?.pause.isOver !== false && (!one.shadowRoot || settled(one.shadowRoot)),
    );
  return settled(document);
}
