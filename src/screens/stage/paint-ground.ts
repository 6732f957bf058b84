import type { StageColours } from './colours.ts';
import type { Fit } from './fit.ts';
import { regionOutlines } from './outlines.ts';
import { type Point, size } from './region.ts';

interface Ground {
  width: number;
  height: number;
  fit: Fit;
  colours: StageColours;
  /** 0 when the crisis begins .. 1 at midnight of the last day. */
  nightfall: number;
  /** False where the scenario's seats are no places of this map. */
  land: boolean;
  pixelRatio: number;
  /** Where the two capitals lie, in the picture's units. */
  capitals: readonly [Point, Point];
}

/** Paints sea, land and the light of the hour on a canvas as large as the window, so that coasts are always crisp. */
export function paintGround(canvas: CanvasRenderingContext2D, ground: Ground): void {
  const { width, height, fit, colours, pixelRatio } = ground;
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.globalAlpha = 1;
  canvas.fillStyle = colours.sea;
  canvas.fillRect(0, 0, width, height);
  paintGrid(canvas, ground);
  if (ground.land) {
    canvas.setTransform(fit.scale, 0, 0, fit.scale, fit.x, fit.y);
    canvas.lineJoin = 'round';
    canvas.fillStyle = colours.land;
    canvas.strokeStyle = colours.coast;
    canvas.lineWidth = pixelRatio / fit.scale;
    const { land, borders } = regionOutlines();
    canvas.fill(land);
    canvas.stroke(land);
    canvas.setLineDash([4 * canvas.lineWidth, 4 * canvas.lineWidth]);
    canvas.stroke(borders);
    canvas.setLineDash([]);
    canvas.setTransform(1, 0, 0, 1, 0, 0);
  }
  paintRings(canvas, ground);
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  paintLight(canvas, ground);
}

/** Squares of a plotting table, in the picture's units. */
const square = 80;
/** How far the rings around a capital reach. */
const rings = [46, 92, 150];

/** The lines of a plotting table, under the land. */
function paintGrid(canvas: CanvasRenderingContext2D, { fit, colours, pixelRatio }: Ground): void {
  canvas.setTransform(fit.scale, 0, 0, fit.scale, fit.x, fit.y);
  canvas.strokeStyle = withAlpha(colours.coast, 0.22);
  canvas.lineWidth = (0.5 * pixelRatio) / fit.scale;
  canvas.beginPath();
  for (let x = square; x < size.width; x += square) {
    canvas.moveTo(x, 0);
    canvas.lineTo(x, size.height);
  }
  for (let y = square; y < size.height; y += square) {
    canvas.moveTo(0, y);
    canvas.lineTo(size.width, y);
  }
  canvas.stroke();
}

/** Rings around each capital in its colour, as far as its word carries. */
function paintRings(canvas: CanvasRenderingContext2D, { fit, colours, pixelRatio, capitals }: Ground): void {
  canvas.setTransform(fit.scale, 0, 0, fit.scale, fit.x, fit.y);
  canvas.lineWidth = pixelRatio / fit.scale;
  for (const [seat, { x, y }] of capitals.entries()) {
    for (const [place, reach] of rings.entries()) {
      canvas.strokeStyle = withAlpha(colours.seats[seat] ?? colours.ink, 0.36 - 0.1 * place);
      canvas.beginPath();
      canvas.arc(x, y, reach, 0, Math.PI * 2);
      canvas.stroke();
    }
  }
}

/** The last of the daylight comes from the west and goes as midnight nears; the edges darken instead. */
function paintLight(canvas: CanvasRenderingContext2D, { width, height, colours, nightfall }: Ground): void {
  const dusk = canvas.createLinearGradient(0, height, width * 0.8, 0);
  const strength = (colours.dark ? 0.3 : 0.22) * (1 - nightfall);
  dusk.addColorStop(0, withAlpha(colours.lamp, strength));
  dusk.addColorStop(0.55, withAlpha(colours.lamp, strength * 0.25));
  dusk.addColorStop(1, withAlpha(colours.lamp, 0));
  canvas.fillStyle = dusk;
  canvas.fillRect(0, 0, width, height);
  const reach = Math.hypot(width, height) / 2;
  const night = canvas.createRadialGradient(
    width / 2,
    height / 2,
    reach * 0.25,
    width / 2,
    height / 2,
    reach,
  );
  const shade = colours.dark ? '#02050b' : '#2b2f45';
  night.addColorStop(0, withAlpha(shade, 0));
  night.addColorStop(1, withAlpha(shade, (colours.dark ? 0.35 : 0.05) + 0.4 * nightfall));
  canvas.fillStyle = night;
  canvas.fillRect(0, 0, width, height);
}

/** A `#rrggbb` colour with an opacity of 0..1. */
const withAlpha = (hex: string, alpha: number): string =>
  `${hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex}${Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0')}`;
