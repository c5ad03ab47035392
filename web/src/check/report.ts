/** How a thing is found: works, works but could be better, does not work, could not be tried, is being tried. */
export type Tone = 'good' | 'hint' | 'bad' | 'none' | 'open';

export interface Finding {
  readonly tone: Tone;
  readonly found: string;
  /** What to do. */
  readonly advice?: string;
}

export interface Line extends Finding {
  readonly id: string;
  readonly name: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Whether it is long, and what is fine in it of little interest. */
  readonly folded: boolean;
  readonly lines: Line[];
}

export const marks: Record<Tone, string> = { good: '✓', hint: '!', bad: '✗', none: '–', open: '…' };
export const toneText: Record<Tone, string> = {
  good: '正常',
  hint: '提示',
  bad: '不通过',
  none: '未检查',
  open: '检查中',
};

export const good = (found: string): Finding => ({ tone: 'good', found });
export const hint = (found: string, advice: string): Finding => ({ tone: 'hint', found, advice });
export const bad = (found: string, advice: string): Finding => ({ tone: 'bad', found, advice });
export const none = (found: string): Finding => ({ tone: 'none', found });

const severity: readonly Tone[] = ['good', 'none', 'hint', 'bad'];

/** Several findings about one thing as one: the worst, with all that was found. */
export function together(findings: readonly Finding[]): Finding {
  const tone = findings.reduce<Tone>(
    (worst, one) => (severity.indexOf(one.tone) > severity.indexOf(worst) ? one.tone : worst),
    'good',
  );
  const found = findings.map((one) => one.found).join('；');
  const advice = [...new Set(findings.flatMap((one) => one.advice ?? []))].join('');
  return advice ? { tone, found, advice } : { tone, found };
}

/** All that was found so far. */
export class Report {
  readonly sections: Section[] = [];

  constructor(private readonly changed: () => void) {}

  section(id: string, title: string, folded = false): (id: string, name: string, finding: Finding) => void {
    const section: Section = { id, title, folded, lines: [] };
    this.sections.push(section);
    return (line, name, finding) => {
      const at = section.lines.findIndex((one) => one.id === line);
      section.lines.splice(at < 0 ? section.lines.length : at, at < 0 ? 0 : 1, { id: line, name, ...finding });
      this.changed();
    };
  }

  count(tone: Tone): number {
    return this.sections.flatMap(({ lines }) => lines).filter((line) => line.tone === tone).length;
  }

  /** For an e-mail or a work order. */
  text(head: readonly string[]): string {
    const line = ({ tone, name, found, advice }: Line): string =>
      `${marks[tone]} ${name}：${found}${advice ? `\n  → ${advice}` : ''}`;
    const sections = this.sections.map(({ title, lines }) => `【${title}】\n${lines.map(line).join('\n')}`);
    return [...head, '', ...sections].join('\n');
  }
}
