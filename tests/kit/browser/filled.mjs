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

/** Runs in the page: whether the whole core is there, unless it will not come, and has said all that it says once typing has paused. */
export function isSettled() {
  const isDone = ({ session, speaks, failed }) =>
    !session || (session.pause.isOver && (speaks === undefined || session.whole || session.failures.halted || failed));
  const settled = (root) =>
    [...root.querySelectorAll('*')].every((one) => isDone(one) && (!one.shadowRoot || settled(one.shadowRoot)));
  return settled(document);
}
