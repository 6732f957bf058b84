import { type Declared, type Names, outcomesOf } from './declared.ts';
import type { Report } from './diagnostic.ts';
import type { Spot } from './spot.ts';

/** Words that mean something in conditions and effects, and so cannot name a seat, track, meter or state. */
const reserved = new Set(
  'and or not is if done within round happening clause matter word outcome blame ratifies support rupture ambiguous agreed brackets days'.split(
    ' ',
  ),
);

/** No name is a word of the conditions, and nothing that a track can hear shares its name with another. */
export function checkNames(_top: Spot, names: Declared, report: Report): void {
  const { seats, parties, tracks, meters, moves, happenings, rounds, turns, moods } = names;
  for (const [kind, group] of [
    ['delegation', seats],
    ['third party', parties],
    ['track', tracks],
    ['meter', meters],
  ] as const)
    for (const [name, spot] of group ?? [])
      if (reserved.has(name.split('.')[0] ?? name))
        report.error(
          spot.namePlace(),
          `a ${kind} cannot be called "${name}": conditions use that word`,
          'choose another name',
        );
  const outcomes = new Map([...outcomesOf(names), 'deadline'].map((name) => [name, undefined] as const));
  checkDistinct(
    [
      ['outcome', outcomes],
      ['move', moves],
      ['happening', happenings],
      ['round', rounds],
      ['turn', turns],
    ],
    report,
  );
  checkDistinct(
    [
      ['delegation', seats],
      ['third party', parties],
    ],
    report,
  );
  checkDistinct(
    [
      ['mood of the bloc', moods],
      ['meter', meters],
    ],
    report,
  );
}

type Group = ReadonlyMap<string, Spot | undefined> | Names;

function checkDistinct(groups: [string, Group][], report: Report): void {
  const taken = new Map<string, string>();
  for (const [kind, group] of groups)
    for (const [name, spot] of group ?? []) {
      const other = taken.get(name);
      if (other !== undefined && spot !== undefined)
        report.error(
          spot.namePlace(),
          `the ${kind} "${name}" has the name of ${/^[aeiou]/.test(other) ? 'an' : 'a'} ${other}`,
          'choose another name',
        );
      taken.set(name, kind);
    }
}
