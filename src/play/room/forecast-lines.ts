import type { Forecast } from '../../crisis/forecast.ts';

/** Forecasts by adviser, each with the numbers that he expects to move; advisers with nothing to say are left out. */
export function byAdviser(lines: readonly Forecast[]): { adviser: string; lines: Forecast[] }[] {
  const advisers = [...new Set(lines.map((line) => line.adviser))];
  return advisers
    .map((adviser) => ({
      adviser,
      lines: lines.filter((line) => line.adviser === adviser && (line.low !== 0 || line.high !== 0)),
    }))
    .filter((one) => one.lines.length > 0);
}
