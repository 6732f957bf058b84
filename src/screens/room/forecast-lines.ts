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

/** What the line of an act has room for: the few expectations that are clearest up or down, the strongest first. */
export function strongest(lines: readonly Forecast[], most = 3): Forecast[] {
  const weight = ({ low, high }: Forecast) => Math.abs(low + high);
  return lines
    .filter((line) => weight(line) > 0)
    .sort((one, two) => weight(two) - weight(one))
    .slice(0, most);
}
