/** What a page translator makes: text, and <font> around it. No template of ours has a <font>. */
const isTranslation = (node: Node): boolean => node.nodeType === Node.TEXT_NODE || node.nodeName === 'FONT';

/**
 * The nodes of an element as its templates made them. A page translator puts <font> elements in the place of text nodes, and
 * Lit then writes new figures into nodes that nobody sees any more, or throws. So before an element is rendered anew, what
 * a translator did since is undone; the translator translates what is new again.
 */
export class Untranslated {
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #translated: MutationRecord[] = [];

  constructor(root: Node) {
    this.#observer.observe(root, { childList: true, subtree: true });
  }

  /** Puts back what was there when it was last rendered. */
  restore(): void {
    this.#note(this.#observer.takeRecords());
    this.#translated.reverse().forEach(undo);
    this.remember();
  }

  /** What changed until now was our own doing. */
  remember(): void {
    this.#translated = [];
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    const byTranslator = ({ addedNodes, removedNodes }: MutationRecord) =>
      [...addedNodes, ...removedNodes].every(isTranslation);
    this.#translated.push(...records.filter(byTranslator));
  }
}

function undo({ target, addedNodes, removedNodes, nextSibling, previousSibling }: MutationRecord): void {
  addedNodes.forEach((node) => node.parentNode === target && target.removeChild(node));
  const place =
    nextSibling?.parentNode === target
      ? nextSibling
      : previousSibling?.parentNode === target
        ? previousSibling.nextSibling
        : null;
  removedNodes.forEach((node) => target.insertBefore(node, place));
}
