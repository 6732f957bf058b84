import { allSeats, type Declared, rangeOf } from './declared.ts';
import type { Report } from './diagnostic.ts';
import { mendName } from './nearest.ts';
import type { Spot } from './spot.ts';

/** Meters start inside their range and are seen by all or by one seat. */
export function checkMeters(_top: Spot, names: Declared, report: Report): void {
  for (const [name, meter] of names.meters ?? []) {
    const { min, max } = rangeOf(names, name);
    const initial = meter.at('initial');
    if (min >= max)
      report.error(meter.namePlace(), `${name} runs from ${min} to ${max}`, 'let `min` be below `max`');
    else if (initial.number !== undefined && (initial.number < min || initial.number > max))
      report.error(
        initial.place(),
        `${name} starts at ${initial.number}, outside ${min} to ${max}`,
        `start it between ${min} and ${max}, or set \`min\` and \`max\``,
      );
    const seen = meter.at('seen');
    const readers = allSeats(names);
    if (seen.text !== undefined && seen.text !== 'all' && readers && !readers.has(seen.text))
      report.error(
        seen.place(),
        `"${seen.text}" is no delegation and no third party`,
        ...mendName(seen.text, ['all', ...readers.keys()], 'name who may know it'),
      );
  }
}
