/** Where nobody has chosen another. */
const usual = 16;

/**
 * By how much the text that a visitor has asked the browser for is larger than usual, as a length for one pixel of ours; '' where
 * `rem` says the same. On a page of someone else's it often does not: many set the root to 62.5 %.
 */
export function pixelOfText(within: ShadowRoot): string {
  const probe = document.createElement('span');
  probe.style.cssText = 'position: absolute; font-size: medium';
  within.append(probe);
  const [medium, root] = [probe, document.documentElement].map((one) => parseFloat(getComputedStyle(one).fontSize));
  probe.remove();
  return !medium || medium === root ? '' : `${medium / usual}px`;
}
