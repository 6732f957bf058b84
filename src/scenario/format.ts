import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Version of the shape of a scenario's files. Files of an earlier one are brought to it by `standoff migrate`. */
export const format = 2;

/** Whether a scenario is written in an earlier or later format, so that nothing else of it can be judged. */
export function isOtherFormat(top: Spot): boolean {
  const { number } = top.at('format');
  return number !== undefined && Number.isInteger(number) && number >= 1 && number !== format;
}

/** Says that a scenario is in another format than the present one, and what to do. */
export function complainOfFormat(top: Spot, report: Report): void {
  const spot = top.at('format');
  const { number } = spot;
  if (number === undefined || !Number.isInteger(number) || number < 1)
    report.error(spot.place(), { code: 'format.none' }, { code: 'format.write', format });
  else if (number > format)
    report.error(spot.place(), { code: 'format.later', number, format }, { code: 'format.newProgram' });
  else report.error(spot.place(), { code: 'format.earlier', number, format }, { code: 'format.migrate' });
}
