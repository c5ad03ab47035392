/** At least as high; what a frame says of itself is not believed beyond the other. */
const least = 200;
const most = 30_000;

const words = {
  zh: { silent: '自测框没有响应，可以', alone: '在新页面打开自测', again: '再试一次', title: '认定条件自测' },
  en: {
    silent: 'The frame does not answer. ',
    alone: 'Open the self-check alone',
    again: 'Try again',
    title: 'Self-check',
  },
};

/**
 * What stands in the shadow of a `zice-frame`: the frame, and where it does not answer a notice above it. Built by hand and of
 * little, for it runs on pages whose scripts have replaced what browsers have.
 */
export class FrameBody {
  readonly frame = document.createElement('iframe');
  private readonly notice = document.createElement('p');

  /** `name` tells frame.html that someone holds it. */
  constructor(
    root: ShadowRoot,
    name: string,
    private readonly again: () => void,
  ) {
    const { frame, notice } = this;
    frame.setAttribute('sandbox', 'allow-scripts allow-downloads allow-modals');
    frame.setAttribute('part', 'frame');
    frame.name = name;
    frame.referrerPolicy = 'no-referrer';
    frame.style.cssText = `display: block; width: 100%; height: ${least * 3}px; border: 0`;
    notice.setAttribute('role', 'alert');
    notice.style.cssText = 'margin: 0; padding: 12px 16px; border: 2px solid; font: 16px/1.7 sans-serif';
    notice.hidden = true;
    root.appendChild(roomToStand());
    root.appendChild(notice);
    root.appendChild(frame);
  }

  entitle(title: string, inEnglish: boolean): void {
    this.frame.title = title || (inEnglish ? words.en : words.zh).title;
  }

  /** Says that the frame does not answer, and how to go on. */
  say(inEnglish: boolean): void {
    const { notice } = this;
    const { silent, alone, again } = inEnglish ? words.en : words.zh;
    const link = document.createElement('a');
    link.href = this.frame.src;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.textContent = alone;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = again;
    button.style.cssText = 'display: block; min-height: 44px; margin: 12px 0 0; padding: 0 16px; font: inherit';
    button.onclick = () => this.again();
    notice.textContent = silent;
    notice.appendChild(link);
    notice.appendChild(button);
    notice.style.display = '';
    notice.hidden = false;
  }

  unsay(): void {
    this.notice.hidden = true;
    this.notice.style.display = 'none';
  }

  fit(height: unknown): void {
    if (typeof height !== 'number' || !isFinite(height)) return;
    this.frame.style.height = `${Math.min(Math.max(Math.ceil(height), least), most)}px`;
  }
}

/** As Assessing has it: in a box that is as wide as what stands in it, three pieces that may stand beside each other. */
function roomToStand(): HTMLElement {
  const room = document.createElement('div');
  room.style.cssText = 'height: 0; overflow: hidden; font-size: 0; line-height: 0';
  room.setAttribute('aria-hidden', 'true');
  for (let piece = 0; piece < 3; piece += 1) {
    const one = document.createElement('i');
    one.style.cssText = 'display: inline-block; width: 300px; max-width: calc(100vw - 40px); height: 0';
    room.appendChild(one);
  }
  return room;
}
