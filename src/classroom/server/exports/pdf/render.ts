import PDFDocument from 'pdfkit';
import type { Handout } from './block.ts';
import { type CutFont, fontsFor, type Weight } from './fonts.ts';
import { Pen } from './pen.ts';
import { Sheet } from './sheet.ts';

/** Lays a handout out on A4 pages. What does not fit on a page goes on to the next; nothing is cut off. */
export async function renderHandout(handout: Handout): Promise<Buffer> {
  const points = pointsIn(handout);
  const fonts: Record<Weight, CutFont[]> = {
    400: await fontsFor(points, 400),
    700: await fontsFor(points, 700),
  };
  const doc = new PDFDocument({
    ...{ size: 'A4', margin: 0, autoFirstPage: false, bufferPages: true, font: '' },
    ...{ lang: handout.language, displayTitle: true, pdfVersion: '1.7' },
    info: { Title: handout.title, Creator: 'Standoff', Producer: 'Standoff' },
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((ended) => doc.on('end', ended));
  const sheet = new Sheet(doc, new Pen(doc, fonts), handout.language);
  for (const [index, block] of handout.blocks.entries()) sheet.add(block, handout.blocks[index + 1]);
  sheet.number(handout.foot);
  doc.end();
  await done;
  return Buffer.concat(parts);
}

/** Every character that the handout shows, and those that are always drawn. */
function pointsIn(handout: Handout): Set<number> {
  const points = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') for (const one of value) points.add(one.codePointAt(0) ?? 0);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) look(one);
  };
  look([handout.blocks, handout.foot, ' ?•.0123456789 /']);
  points.delete(0x0a);
  return points;
}
