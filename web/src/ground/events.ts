/** Asks the page to bring a question into sight and to put the cursor there: the first not yet answered of these. */
export class GoToFact extends CustomEvent<never> {
  static readonly type = 'go-to-fact';
  constructor(readonly facts: readonly string[]) {
    super(GoToFact.type, { bubbles: true, composed: true });
  }
}

/** Asks the page to bring the list of papers into sight. */
export class GoToMaterials extends CustomEvent<never> {
  static readonly type = 'go-to-materials';
  constructor() {
    super(GoToMaterials.type, { bubbles: true, composed: true });
  }
}
