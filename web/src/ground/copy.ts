/** Whether the text is on the clipboard now. Old intranet sites are plain http, where only the old way is there. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const box = Object.assign(document.createElement('textarea'), { value: text, readOnly: true });
  box.style.position = 'fixed';
  box.style.opacity = '0';
  const focused = document.activeElement as HTMLElement | null;
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    focused?.focus();
  }
}
