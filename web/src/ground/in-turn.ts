import { mostInATask } from '../data/limits.js';

/** Whoever does not paint, as a page that is not seen, goes on after so many. */
const unseen = 60;

/** When rendering began that is not painted yet; null before it does. */
let since: number | null = null;
/** Whether nobody can wait: until this task ends, all is rendered. */
let hurried = false;
/** Whether what is rendered in this task is no answer to anybody. */
let isLeisurely = false;
const waiting: (() => void)[] = [];

/** Notes that something is rendered. Whether that was long enough before the next paint. */
function spent(): boolean {
  if (since === null) {
    since = performance.now();
    afterPaint(goOn);
  }
  return !hurried && performance.now() - since > mostInATask;
}

/** In a task of its own: what was rendered is laid out and painted before. */
function afterPaint(act: () => void): void {
  let isDue = true;
  const once = (): void => {
    if (isDue) act();
    isDue = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, unseen);
}

function goOn(): void {
  since = null;
  while (waiting.length > 0 && !spent()) waiting.shift()!();
}

/** Renders at once what cannot wait, and the rest later where there was enough to render. */
export function inTurn(isUrgent: boolean, render: () => unknown): unknown {
  if ((isUrgent && !isLeisurely) || (!spent() && waiting.length === 0)) {
    spent();
    return render();
  }
  return new Promise((resolve, reject) =>
    later(() => {
      try {
        resolve(render());
      } catch (error) {
        reject(error as Error);
      }
    }),
  );
}

/** What this task changes on the page may come later too: nobody has just pressed anything. */
export function atLeisure(): void {
  isLeisurely = true;
  setTimeout(() => (isLeisurely = false));
}

/** Something was typed: what the core takes for it counts with what is rendered. */
export function typed(): void {
  spent();
}

/** What was pressed is painted as pressed; what comes of it begins in a task of its own, and fills the page from there on. */
export function afterPressed(act: () => void): void {
  afterPaint(() => {
    spent();
    atLeisure();
    act();
  });
}

/** Does something that renders, after what waits already. */
export function later(act: () => void): void {
  spent();
  waiting.push(act);
  // What it is a piece of is still being rendered.
  if (hurried) void Promise.resolve().then(rush);
}

/** Resolves once nothing waits for its turn any more: whoever has much to do does not push in before what is seen. */
export async function nothingWaits(): Promise<void> {
  while (waiting.length > 0) await new Promise<void>((resolve) => waiting.push(resolve));
}

/** Resolves once everything stands on the page. */
export async function allRendered(): Promise<void> {
  if (waiting.length === 0) return;
  hurry();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Until this task ends: paper has to have everything, and the keyboard something to stand on. */
export function hurry(): void {
  hurried = true;
  setTimeout(() => (hurried = false));
  rush();
}

function rush(): void {
  while (waiting.length > 0) waiting.shift()!();
}

globalThis.window?.addEventListener('beforeprint', hurry);
