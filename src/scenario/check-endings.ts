import type { Declared } from './declared.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Every game has an ending: the last one needs no condition, and no other goes without. */
export function checkEndings(top: Spot, { endings }: Declared, report: Report): void {
  if (endings === undefined) return;
  const all = [...endings];
  if (all.length === 0)
    report.error(top.at('endings').namePlace(), { code: 'events.noEnding' }, { code: 'events.addEnding' });
  all.forEach(([name, ending], index) => {
    const isLast = index === all.length - 1;
    if (isLast && ending.at('when').exists)
      report.error(
        ending.at('when').namePlace(),
        { code: 'events.lastConditional', ending: name },
        { code: 'events.removeWhen' },
      );
    if (!isLast && !ending.at('when').exists)
      report.error(
        ending.namePlace(),
        { code: 'events.unconditional', ending: name },
        { code: 'mend.whenOrLast' },
      );
  });
}
