import type { Declared } from './declared.ts';
import type { Report } from './diagnostic.ts';
import type { Spot } from './spot.ts';

/** Every game has an ending: the last one needs no condition, and no other goes without. */
export function checkEndings(top: Spot, { endings }: Declared, report: Report): void {
  if (endings === undefined) return;
  const all = [...endings];
  if (all.length === 0)
    report.error(top.at('endings').namePlace(), 'there is no ending', 'add one without `when`');
  all.forEach(([name, ending], index) => {
    const isLast = index === all.length - 1;
    if (isLast && ending.at('when').exists)
      report.error(
        ending.at('when').namePlace(),
        `the last ending "${name}" has a condition, so some games would have none`,
        'remove its `when`, or add an ending without one after it',
      );
    if (!isLast && !ending.at('when').exists)
      report.error(
        ending.namePlace(),
        `ending "${name}" has no condition, so those after it never come`,
        'give it a `when`, or put it last',
      );
  });
}
