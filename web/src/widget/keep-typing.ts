/** What tells a character that was typed. */
const telling = [
  'beforeinput',
  'input',
  'change',
  'keydown',
  'keypress',
  'keyup',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
];

/**
 * Keeps what is typed from listeners further out: a host's statistics, or its shortcuts. A host that means to listen can
 * do so on the way in, which nothing prevents but a frame. Keys that write nothing (Escape, Tab) go on.
 */
export function keepTyping(root: EventTarget): void {
  const stop = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key.length === 1) event.stopPropagation();
  };
  telling.forEach((type) => root.addEventListener(type, stop));
}
