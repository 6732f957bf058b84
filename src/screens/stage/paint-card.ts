import type { StageColours } from './colours.ts';

export type CardFace = 'public' | 'quiet' | 'edit' | 'back';

/** A card's size in picture pixels before the pixel ratio. */
export const cardSize = { width: 44, height: 60 };

/** How much larger cards are in a large picture: four a side always fit, and a low picture is not hidden by them. */
export const cardScale = (window: { width: number; height: number }, ratio: number): number =>
  Math.min(1.6, Math.max(1, Math.min(window.width / 400, window.height / 300) / ratio));

/** An envelope's flap, and wax on it. */
function paintWax(canvas: CanvasRenderingContext2D, seat: string): void {
  const { width, height } = cardSize;
  const middle = { x: width / 2, y: height / 2 };
  canvas.lineWidth = 1;
  canvas.globalAlpha = 0.7;
  canvas.beginPath();
  canvas.moveTo(2, 2);
  canvas.lineTo(middle.x, middle.y);
  canvas.lineTo(width - 2, 2);
  canvas.stroke();
  canvas.globalAlpha = 1;
  const wax = canvas.createRadialGradient(middle.x - 3, middle.y - 3, 1, middle.x, middle.y, 10);
  wax.addColorStop(0, '#ffffff');
  wax.addColorStop(0.3, seat);
  wax.addColorStop(1, seat);
  canvas.fillStyle = wax;
  canvas.beginPath();
  canvas.ellipse(middle.x, middle.y, 9.5, 9, 0.4, 0, Math.PI * 2);
  canvas.fill();
  canvas.strokeStyle = 'rgb(0 0 0 / 35%)';
  canvas.lineWidth = 1.5;
  canvas.beginPath();
  canvas.arc(middle.x, middle.y, 5.5, 0, Math.PI * 2);
  canvas.stroke();
}

/**
 * Paints one side of an order card: paper for what is said in public, a closed dark sheet for the quiet channel, a
 * bracketed line for the table, and a sealed back.
 */
export function paintCard(
  canvas: CanvasRenderingContext2D,
  face: CardFace,
  { seat, colours, ratio }: { seat: string; colours: StageColours; ratio: number },
): void {
  const { width, height } = cardSize;
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  canvas.clearRect(0, 0, width, height);
  const open = face === 'public' || face === 'edit';
  canvas.fillStyle = open ? colours.paper : colours.sea;
  canvas.strokeStyle = seat;
  canvas.lineWidth = 2;
  if (face === 'quiet') canvas.setLineDash([3, 3]);
  canvas.beginPath();
  canvas.roundRect(1.5, 1.5, width - 3, height - 3, 3);
  canvas.fill();
  canvas.stroke();
  canvas.setLineDash([]);
  canvas.fillStyle = seat;
  if (face === 'back') {
    paintWax(canvas, seat);
    return;
  }
  canvas.fillRect(1.5, 1.5, width - 3, 8);
  canvas.globalAlpha = 0.55;
  canvas.fillStyle = open ? colours.paperInk : colours.ink;
  const margin = face === 'edit' ? 13 : 8;
  for (const [row, part] of [0.8, 0.95, 0.6].entries()) {
    canvas.fillRect(margin, 24 + row * 9, (width - 2 * margin) * part, 3);
  }
  canvas.globalAlpha = 1;
  if (face !== 'edit') return;
  canvas.font = '700 34px serif';
  canvas.textBaseline = 'middle';
  canvas.textAlign = 'center';
  canvas.fillText('[', 8, height / 2 + 3);
  canvas.fillText(']', width - 8, height / 2 + 3);
}
