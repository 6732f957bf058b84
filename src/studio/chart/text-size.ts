/** How wide a text is drawn, in pixels: letters are counted, not measured, so that a chart lies alike everywhere. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return Math.ceil(ems * size);
}

function emsOf(letter: string): number {
  if (/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter)) return 1;
  if (/[mwMW@%—]/.test(letter)) return 0.88;
  if (/[A-Z0-9<>=&]/.test(letter)) return 0.64;
  if (/[ijlftr.,:;'|()[\] -]/.test(letter)) return 0.34;
  return 0.55;
}

/** A text in as few lines as it needs, none wider than `most` pixels; what is one long word is cut. */
export function wrapped(
  text: string,
  size: number,
  most: number,
  lines = Number.POSITIVE_INFINITY,
): string[] {
  const broken: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > most) {
      broken.push(line.trim());
      line = '';
    }
    line += piece;
  }
  const all = [...broken, line.trim()].filter((one) => one !== '');
  const kept = all.slice(0, lines);
  const last = kept.length - 1;
  return kept.map((one, place) =>
    shortened(place === last && all.length > lines ? `${one} …` : one, size, most),
  );
}

/** A text that fits, with an ellipsis where it had to be cut. */
function shortened(text: string, size: number, most: number): string {
  if (widthOf(text, size) <= most) return text;
  const letters = [...text.replace(/ ?…$/, '')];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** What stays together: words with the space after them; letters of Japanese, with what closes after and opens before. */
const pieces = (text: string): string[] =>
  text.match(
    /[「（]?[\u3040-\u30ff\u4e00-\u9fff][、。：」）]*|[「（]?[^\s\u3040-\u30ff\u4e00-\u9fff「（]+\s*|[\s「（]+/g,
  ) ?? [];
