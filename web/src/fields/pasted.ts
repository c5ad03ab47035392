/**
 * Keeps the cells of a table apart when several are pasted into a box of one line: browsers put a space, or nothing, in the
 * place of a line's end, and two figures would be read as one. With a tab between them they are no figure.
 */
export function keepCellsApart(event: ClipboardEvent | DragEvent): void {
  const given = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
  const pasted = given?.getData('text/plain').trim() ?? '';
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const box = event.currentTarget as HTMLInputElement;
  box.setRangeText(pasted.replace(/[\r\n]+/g, '\t'), box.selectionStart!, box.selectionEnd!, 'end');
  box.dispatchEvent(new InputEvent('input'));
}
