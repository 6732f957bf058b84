import { type Declared, type KindName, type Names, outcomesOf } from './declared.ts';
import { ownWords } from './own-words.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Words that mean something in conditions and effects, and so cannot name a seat, track, meter or state. */
const reserved = new Set(
  'and or not is if done within round happening clause matter word outcome blame ratifies support rupture ambiguous agreed brackets days'.split(
    ' ',
  ),
);

/** No name is a word of the conditions or of the rules, and nothing that a track can hear shares its name with another. */
export function checkNames(_top: Spot, names: Declared, report: Report): void {
  const { seats, parties, tracks, meters, moves, happenings, rounds, turns, moods } = names;
  const refuse = (code: 'reserved' | 'ownWord', words: ReadonlySet<string>, groups: [KindName, Names][]) => {
    for (const [kind, group] of groups)
      for (const [name, spot] of group ?? [])
        if (words.has(name.split('.')[0] ?? name))
          report.error(
            spot.namePlace(),
            { code: `names.${code}`, kind: { code: `kind.${kind}` }, name },
            { code: 'names.another' },
          );
  };
  refuse('reserved', reserved, [
    ['delegation', seats],
    ['party', parties],
    ['track', tracks],
    ['meter', meters],
  ]);
  refuse('ownWord', new Set(ownWords), [
    ['happening', happenings],
    ['round', rounds],
  ]);
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
      ['party', parties],
    ],
    report,
  );
  checkDistinct(
    [
      ['mood', moods],
      ['meter', meters],
    ],
    report,
  );
}

type Group = ReadonlyMap<string, Spot | undefined> | Names;

function checkDistinct(groups: [KindName, Group][], report: Report): void {
  const taken = new Map<string, KindName>();
  for (const [kind, group] of groups)
    for (const [name, spot] of group ?? []) {
      const other = taken.get(name);
      if (other !== undefined && spot !== undefined)
        report.error(
          spot.namePlace(),
          other === 'outcome'
            ? { code: 'names.takenByOutcome', kind: { code: `kind.${kind}` }, name }
            : { code: 'names.taken', kind: { code: `kind.${kind}` }, name, other: { code: `kind.${other}` } },
          { code: 'names.another' },
        );
      taken.set(name, kind);
    }
}
