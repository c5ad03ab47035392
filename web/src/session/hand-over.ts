/** Hands a file to the visitor. It is made here and goes nowhere else. */
export function handOver(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // A browser may read the file only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
