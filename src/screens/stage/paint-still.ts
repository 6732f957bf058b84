import type { StageColours } from './colours.ts';
import { drawLine, type LinePen } from './draw-line.ts';
import { fitTo, placed } from './fit.ts';
import { glowAtRest, glowReach, paintGlow } from './paint-glow.ts';
import { paintGround } from './paint-ground.ts';
import { size } from './region.ts';
import type { StageLook } from './stage-look.ts';
import { tensionOf } from './tension.ts';

/** A picture at rest that is asked for; plain data, for a worker. */
export interface StillAsked {
  look: StageLook;
  /** In device pixels. */
  window: { width: number; height: number };
  colours: StageColours;
}

/** Paints all of the picture at rest: the same that Phaser's first frame shows. Needs no page. */
export function paintStill({ look, window, colours }: StillAsked): ImageBitmap {
  const sheet = new OffscreenCanvas(window.width, window.height);
  const canvas = contextOf(sheet);
  const { capitals, pixelRatio, focus, nightfall } = look;
  const fit = fitTo(window, size, capitals.at, focus);
  const ground = { fit, colours, nightfall, land: capitals.known, pixelRatio, capitals: capitals.at };
  paintGround(canvas, { ...window, ...ground });
  const [one, other] = capitals.at;
  const ends = [placed(fit, one), placed(fit, other)] as const;
  const tension = tensionOf(look.rupture);
  drawLine(penOn(canvas), ends, { tension, shake: 0, time: 0, colours, ratio: pixelRatio });
  const reach = glowReach(window.width, pixelRatio);
  const glow = new OffscreenCanvas(reach * 2, reach * 2);
  canvas.globalAlpha = glowAtRest;
  canvas.globalCompositeOperation = colours.dark ? 'lighter' : 'source-over';
  for (const [seat, { x, y }] of ends.entries()) {
    paintGlow(contextOf(glow), reach, colours.seats[seat] ?? colours.ink, colours.dark);
    canvas.drawImage(glow, x - reach, y - reach);
  }
  return sheet.transferToImageBitmap();
}

/** What is painted with is the same on either kind of canvas. */
function contextOf(canvas: OffscreenCanvas): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas can be painted on');
  return context as unknown as CanvasRenderingContext2D;
}

/** Draws on a canvas what is drawn on Phaser's graphics. */
const penOn = (canvas: CanvasRenderingContext2D): LinePen => ({
  clear() {},
  lineStyle(width, colour, alpha) {
    canvas.lineWidth = width;
    canvas.strokeStyle = `#${colour.toString(16).padStart(6, '0')}`;
    canvas.globalAlpha = alpha;
  },
  lineBetween(x1, y1, x2, y2) {
    canvas.beginPath();
    canvas.moveTo(x1, y1);
    canvas.lineTo(x2, y2);
    canvas.stroke();
  },
});
