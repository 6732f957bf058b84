import type { StageColours } from './colours.ts';
import { drawLine, type LinePen } from './draw-line.ts';
import { fitTo, placed } from './fit.ts';
import { glowAtRest, glowReach, paintGlow } from './paint-glow.ts';
import { paintGround } from './paint-ground.ts';
import { size } from './region.ts';
import type { StageLook } from './stage-look.ts';
import { tensionOf } from './tension.ts';

/** Paints all of the picture at rest on a canvas of the window's size: the same that Phaser's first frame shows. */
export function paintStill(
  canvas: CanvasRenderingContext2D,
  look: StageLook,
  window: { width: number; height: number },
  colours: StageColours,
): void {
  const { capitals, pixelRatio, focus, nightfall } = look;
  const fit = fitTo(window, size, capitals.at, focus);
  const ground = { fit, colours, nightfall, land: capitals.known, pixelRatio, capitals: capitals.at };
  paintGround(canvas, { ...window, ...ground });
  const [one, other] = capitals.at;
  const ends = [placed(fit, one), placed(fit, other)] as const;
  const tension = tensionOf(look.rupture);
  drawLine(penOn(canvas), ends, { tension, shake: 0, time: 0, colours, ratio: pixelRatio });
  const reach = glowReach(window.width, pixelRatio);
  const glow = document.createElement('canvas');
  Object.assign(glow, { width: reach * 2, height: reach * 2 });
  const lights = glow.getContext('2d');
  if (!lights) return;
  canvas.globalAlpha = glowAtRest;
  canvas.globalCompositeOperation = colours.dark ? 'lighter' : 'source-over';
  for (const [seat, { x, y }] of ends.entries()) {
    paintGlow(lights, reach, colours.seats[seat] ?? colours.ink, colours.dark);
    canvas.drawImage(glow, x - reach, y - reach);
  }
  canvas.globalAlpha = 1;
  canvas.globalCompositeOperation = 'source-over';
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
