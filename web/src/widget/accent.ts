/** sRGB, each from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** What text stands on, by themes, as styles/tokens.ts has it. */
const lightPaper: Colour = [255, 255, 255];
const darkPaper: Colour = [27, 34, 43];
/** Against paper, so that the 4.5 of WCAG 2.2 (1.4.3) is kept on the tinted ground of notes too. */
const leastContrast = 5.4;

/** A bureau's colour, made readable where it is not. */
export interface Accent {
  readonly onLight: string;
  readonly onDark: string;
  /** The ground of notes, tinted. */
  readonly softOnLight: string;
  readonly softOnDark: string;
  /** Whether it could be used on light paper as it was given. */
  readonly readable: boolean;
}

/** Null for what is no colour, or is see-through. */
export function accentOf(given: string): Accent | null {
  const colour = parsed(given);
  if (!colour) return null;
  const onLight = movedAway(colour, lightPaper);
  const onDark = movedAway(colour, darkPaper);
  return {
    onLight: written(onLight),
    onDark: written(onDark),
    softOnLight: written(mixed(lightPaper, onLight, 0.08)),
    softOnDark: written(mixed(darkPaper, onDark, 0.12)),
    readable: contrast(colour, lightPaper) >= leastContrast,
  };
}

/** As the browser reads a colour, so that every way to write one is understood. */
function parsed(given: string): Colour | null {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !CSS.supports('color', given)) return null;
  context.fillStyle = given;
  const hex = /^#(..)(..)(..)$/.exec(context.fillStyle);
  return hex && (hex.slice(1).map((pair) => parseInt(pair, 16)) as unknown as Colour);
}

/** As little darker, or on a dark paper lighter, as it takes to be read. */
function movedAway(colour: Colour, paper: Colour): Colour {
  const end: Colour = luminance(paper) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step < 50; step += 1) {
    const one = mixed(colour, end, step / 50);
    if (contrast(one, paper) >= leastContrast) return one;
  }
  return end;
}

const mixed = (from: Colour, to: Colour, share: number): Colour =>
  from.map((part, at) => Math.round(part + (to[at]! - part) * share)) as unknown as Colour;

const written = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Colour, other: Colour): number {
  const [less, more] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (more + 0.05) / (less + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
