import type { Package } from './package.js';

/** Characters that XML cannot hold are written _x000A_, and the sign itself _x005F_. */
export const plain = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Gathers the text of a string that may come in runs; what is only said of its pronunciation is none of it. */
export class RunText {
  #text = '';
  #in = 0;
  #spoken = 0;

  open(name: string): void {
    if (name === 't') ++this.#in;
    else if (name === 'rPh') ++this.#spoken;
  }

  text(text: string): void {
    if (this.#in > 0 && this.#spoken === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') --this.#in;
    else if (name === 'rPh') --this.#spoken;
  }

  /** What was gathered; begins anew. */
  take(): string {
    const text = plain(this.#text);
    this.#text = '';
    return text;
  }
}

/** Texts that cells name by their position. */
export async function stringsIn(file: Package, part: string): Promise<string[]> {
  const strings: string[] = [];
  const runs = new RunText();
  await file.walk(part, {
    open: (name) => runs.open(name),
    text: (text) => runs.text(text),
    close(name) {
      runs.close(name);
      if (name === 'si') strings.push(runs.take());
    },
  });
  return strings;
}
