/** Where nobody has chosen another. */
const usual = 16;

/**
 * By how much the text that a visitor has asked the browser for is larger than usual, as a length for one pixel of ours; '' where
 * nothing is laid out. Never `rem`: many hosts set their root to 62.5 %, and some by a sheet that comes after our script.
 */
export function pixelOfText(within: ShadowRoot): string {
  const probe = document.createElement('span');
  // In a face of its own: a monospaced one has a smaller size in the browser's settings.
  probe.style.cssText = 'position: absolute; font: medium sans-serif';
  within.append(probe);
  const medium = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return medium ? `${medium / usual}px` : '';
}
