/** Milliseconds of one task that may go into rendering: a phone takes four times as long, and a task of 50 ms is noticed there. */
const share = 8;

/** When this task began to render; null before it does. */
let since: number | null = null;
/** Whether nobody can wait: until this task ends, all is rendered. */
let hurried = false;
/** Whether what is rendered in this task is no answer to anybody. */
let isLeisurely = false;
const waiting: (() => void)[] = [];

/** Notes that this task renders. Whether it has rendered long enough. */
function spent(): boolean {
  if (since === null) {
    since = performance.now();
    setTimeout(goOn);
  }
  return !hurried && performance.now() - since > share;
}

function goOn(): void {
  since = null;
  hurried = isLeisurely = false;
  while (waiting.length > 0 && !spent()) waiting.shift()!();
}

/** Renders at once what stands on the page already, and the rest in a later task where this one has rendered long enough. */
export function inTurn(isThere: boolean, render: () => unknown): unknown {
  if ((isThere && !isLeisurely) || (!spent() && waiting.length === 0)) {
    spent();
    return render();
  }
  return new Promise((resolve) => later(() => resolve((async () => render())())));
}

/** What this task changes on the page may come later too: nobody has just pressed anything. */
export function atLeisure(): void {
  spent();
  isLeisurely = true;
}

/** Does something that renders in a later task. */
export function later(act: () => void): void {
  spent();
  waiting.push(act);
}

/** Resolves once everything stands on the page. */
export async function allRendered(): Promise<void> {
  if (waiting.length === 0) return;
  hurry();
  await new Promise((resolve) => setTimeout(resolve));
}

/** As paper has to have everything. */
function hurry(): void {
  spent();
  hurried = true;
  while (waiting.length > 0) waiting.shift()!();
}

globalThis.window?.addEventListener('beforeprint', hurry);
