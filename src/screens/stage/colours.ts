/** The picture's colours, as the styles have them just now. */
export interface StageColours {
  sea: string;
  land: string;
  coast: string;
  ink: string;
  lamp: string;
  paper: string;
  paperInk: string;
  bad: string;
  /** The two seats' colours, in scenario order. */
  seats: [string, string];
  /** Glows add light on a dark ground; on a light one they are laid over it. */
  dark: boolean;
}

/** Reads the colours from the document's styles. */
export function stageColours(): StageColours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    sea: read('--map-sea'),
    land: read('--map-land'),
    coast: read('--map-coast'),
    ink: read('--ink'),
    lamp: read('--lamp'),
    paper: read('--paper'),
    paperInk: read('--paper-ink'),
    bad: read('--bad'),
    seats: [read('--seat-a'), read('--seat-b')],
    dark: style.colorScheme.includes('dark'),
  };
}

/** `#rgb` or `#rrggbb` as the number Phaser takes. */
export function colourNumber(hex: string): number {
  const digits = hex.replace('#', '');
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return Number.parseInt(long.slice(0, 6), 16) || 0;
}

/** The colour a part (0..1) of the way from one to the other. */
export function mixed(one: number, other: number, part: number): number {
  const channel = (shift: number) =>
    Math.round(((one >> shift) & 255) * (1 - part) + ((other >> shift) & 255) * part) << shift;
  return channel(16) | channel(8) | channel(0);
}
