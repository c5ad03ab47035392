import type { ErrorDetail, ReadyDetail, VerdictDetail } from '../page/host-events.js';
import { answered, within } from './waiting.js';

/** How long the widget may take to become ready. */
export const patience = 15_000;

/** What a widget makes of its own sample. */
export interface Weighed {
  readonly runtime: ReadyDetail['runtime'];
  readonly milliseconds: number;
  readonly verdict: VerdictDetail;
  /** Each line of the result with its status, to hold one run against another. */
  readonly lines: string;
}

/** Runs a widget out of sight, as a bureau's page would, and lets it weigh the sample that it brings along. */
export async function weigh(stage: HTMLElement): Promise<Weighed> {
  const widget = document.createElement('zice-assessment');
  widget.setAttribute('ruleset', 'xuchang-2020');
  widget.setAttribute('as-of', '2022-09-15');
  const begun = performance.now();
  const started = ready(widget);
  stage.append(widget);
  try {
    const { runtime } = await within(patience, started, `${patience / 1000} 秒内没有就绪`);
    const milliseconds = Math.round(performance.now() - begun);
    const { verdict, lines } = await within(5000, sample(widget), '示例没有算出结果');
    return { runtime, milliseconds, verdict, lines };
  } finally {
    widget.remove();
  }
}

/** Either kind of widget. */
export function ready(widget: HTMLElement): Promise<ReadyDetail> {
  return new Promise((resolve, reject) => {
    widget.addEventListener('zice-ready', (event) => resolve((event as CustomEvent<ReadyDetail>).detail));
    widget.addEventListener('zice-error', (event) => {
      const { reason, problems } = (event as CustomEvent<ErrorDetail>).detail;
      reject(new Error([reason, ...problems].join(' ')));
    });
  });
}

async function sample(widget: HTMLElement): Promise<{ verdict: VerdictDetail; lines: string }> {
  let verdict: VerdictDetail | null = null;
  widget.addEventListener('zice-verdict', (event) => (verdict = (event as CustomEvent<VerdictDetail>).detail));
  const button = await answered(() => deep(widget, 'button[name="sample"]')[0]);
  button.click();
  // Until the sample is in, all there is to tell is how much is unknown.
  const weighed = await answered(() => (verdict && verdict.met > 0 ? verdict : null));
  const lines = deep(widget, '[data-node][data-status]').map(
    ({ dataset }) => `${dataset['node']} ${dataset['status']}`,
  );
  return { verdict: weighed, lines: lines.join('\n') };
}

/** Through all shadow roots. */
function deep(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const here = [...root.querySelectorAll<HTMLElement>(selector)];
  const shadows = [root, ...root.querySelectorAll('*')].flatMap((one) => ('shadowRoot' in one && one.shadowRoot) || []);
  return [...here, ...shadows.flatMap((shadow) => deep(shadow, selector))];
}
