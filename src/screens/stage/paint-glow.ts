/** How strongly a capital's light is seen while it does not flare up: 0..1. */
export const glowAtRest = 0.8;

/** How far a capital's light reaches in a window of so many device pixels. */
export const glowReach = (width: number, pixelRatio: number): number =>
  Math.round(Math.min(90, Math.max(36, width * 0.06)) * pixelRatio);

/** Paints a capital's light: a bright core in a wide glow of the seat's colour. `reach` is the radius in pixels. */
export function paintGlow(
  canvas: CanvasRenderingContext2D,
  reach: number,
  colour: string,
  dark: boolean,
): void {
  canvas.clearRect(0, 0, reach * 2, reach * 2);
  const glow = canvas.createRadialGradient(reach, reach, 0, reach, reach, reach);
  glow.addColorStop(0, `${colour}cc`);
  glow.addColorStop(0.25, `${colour}66`);
  glow.addColorStop(1, `${colour}00`);
  canvas.fillStyle = glow;
  canvas.fillRect(0, 0, reach * 2, reach * 2);
  canvas.fillStyle = colour;
  canvas.beginPath();
  canvas.arc(reach, reach, reach * 0.1, 0, Math.PI * 2);
  canvas.fill();
  canvas.fillStyle = dark ? '#ffffff' : '#ffffffcc';
  canvas.beginPath();
  canvas.arc(reach, reach, reach * 0.05, 0, Math.PI * 2);
  canvas.fill();
}
