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
 * Keeps what is typed from listeners further out: a host's statistics, or its shortcuts, or what it does on Enter, Backspace and
 * the arrows. A host that means to listen can do so on the way in, which nothing prevents but a frame.
 */
export function keepTyping(root: EventTarget): void {
  const stop = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !goesOn(event)) event.stopPropagation();
  };
  telling.forEach((type) => root.addEventListener(type, stop));
}

/** What a field or a button itself makes something of stays with it; what is for the page or the browser goes on. */
function goesOn(event: KeyboardEvent): boolean {
  const { key } = event;
  if (key === 'Tab' || key === 'Escape' || /^F\d+$/.test(key)) return true;
  // With AltGr, which Windows tells as Ctrl and Alt, characters are typed.
  const chord = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState('AltGraph');
  return chord || (key.length > 1 && !isControl(event.composedPath()[0]));
}

const isControl = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches('input, select, textarea, button, summary, a[href]');
