import { allSeats, type Declared, rangeOf } from './declared.ts';
import { mendName } from './nearest.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Meters start inside their range and are seen by all or by one seat. */
export function checkMeters(_top: Spot, names: Declared, report: Report): void {
  for (const [name, meter] of names.meters ?? []) {
    const { min, max } = rangeOf(names, name);
    const initial = meter.at('initial');
    if (min >= max)
      report.error(
        meter.namePlace(),
        { code: 'play.emptyRange', meter: name, min, max },
        { code: 'play.minBelowMax' },
      );
    else if (initial.number !== undefined && (initial.number < min || initial.number > max))
      report.error(
        initial.place(),
        { code: 'play.startsOutside', meter: name, initial: initial.number, min, max },
        { code: 'play.startBetween', min, max },
      );
    const seen = meter.at('seen');
    const readers = allSeats(names);
    if (seen.text !== undefined && seen.text !== 'all' && readers && !readers.has(seen.text))
      report.error(
        seen.place(),
        { code: 'names.noReader', name: seen.text },
        ...mendName(seen.text, ['all', ...readers.keys()], { code: 'names.reader' }),
      );
  }
}
