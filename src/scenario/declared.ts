import type { Place } from './diagnostic.ts';
import { mendName } from './nearest.ts';
import type { Code, Remark } from './remarks/remark.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';

/** Name -> where it is declared. Undefined when its whole section is missing: then nothing can be said of it. */
export type Names = ReadonlyMap<string, Spot> | undefined;

/** Every name that a scenario declares, read from the file itself, whatever else may be wrong in it. */
export interface Declared {
  /** The two delegations. */
  seats: Names;
  /** Third parties that can be given a seat: none when nothing is said of them, unless a mistake may have swallowed it. */
  parties: Names;
  rounds: Names;
  cuts: Names;
  /** Epilogue beats, and their turns as `beat.turn`. */
  beats: Names;
  turns: Names;
  /** Declared meters; `moods` are those that every bloc brings, as `seat.bloc`. */
  meters: Names;
  moods: Names;
  tracks: Names;
  moves: Names;
  clauses: Names;
  matters: Names;
  happenings: Names;
  endings: Names;
  /** Questions for the class: none when nothing is said of it, unless a mistake may have swallowed it. */
  questions: Names;
  sources: Names;
}

/**
 * @param top scenario.yaml
 * @param sources the names in sources.yaml, undefined when they cannot be told
 */
export function declaredIn(top: Spot, sources: Names): Declared {
  const calendar = top.at('calendar');
  const seats = namesOf(top.at('delegations'));
  const beats = namesOf(calendar.at('epilogue'));
  return {
    seats,
    parties: partiesIn(top),
    rounds: namesOf(calendar.at('rounds')),
    cuts: namesOf(calendar.at('cuts')),
    beats,
    turns: nested(beats, 'turns'),
    meters: namesOf(top.at('meters')),
    moods: nested(seats, 'blocs'),
    tracks: namesOf(top.at('tracks')),
    moves: namesOf(top.at('moves')),
    clauses: namesOf(top.at('clauses')),
    matters: namesOf(top.at('matters')),
    happenings: namesOf(top.at('happenings')),
    endings: namesOf(top.at('endings')),
    questions: questionsIn(top),
    sources,
  };
}

function partiesIn(top: Spot): Names {
  const parties = top.at('parties');
  return parties.exists || top.file.damagedAt === undefined ? new Map(parties.entries()) : undefined;
}

function questionsIn(top: Spot): Names {
  const lesson = top.at('class');
  if (!lesson.exists && top.file.damagedAt !== undefined) return undefined;
  const questions = lesson.at('questions').items();
  return new Map(
    questions.flatMap((one): [string, Spot][] => (one.text === undefined ? [] : [[one.text, one]])),
  );
}

/** The names under one heading, if it is a block at all. */
export const namesOf = (spot: Spot): Names => (spot.isMap ? new Map(spot.entries()) : undefined);

function nested(outer: Names, heading: string): Names {
  if (outer === undefined) return undefined;
  return new Map(
    [...outer].flatMap(([name, spot]) =>
      spot
        .at(heading)
        .entries()
        .map(([inner, at]): [string, Spot] => [`${name}.${inner}`, at]),
    ),
  );
}

/** The two delegations and the third parties; undefined when either cannot be told. */
export const allSeats = ({ seats, parties }: Declared): Names =>
  seats && parties && new Map([...seats, ...parties]);

const together = new WeakMap<Declared, Names>();

/** Every meter with its spot, the blocs' moods among them; undefined when either section is missing. */
export function allMeters(names: Declared): Names {
  const { meters, moods } = names;
  if (!meters || !moods) return undefined;
  let all = together.get(names);
  if (!all) {
    all = new Map([...moods, ...meters]);
    together.set(names, all);
  }
  return all;
}

/** The seat that may know a meter, or `all`. Moods are their owner's. */
export function seenBy(names: Declared, meter: string): string {
  if (names.moods?.has(meter)) return meter.split('.')[0] ?? 'all';
  return names.meters?.get(meter)?.at('seen').text ?? 'all';
}

/** The lowest and highest value of a meter; a mood runs from 0 to 100, and so does what says nothing. */
export function rangeOf(names: Declared, meter: string): { min: number; max: number } {
  const spot = names.meters?.get(meter);
  return { min: spot?.at('min').number ?? 0, max: spot?.at('max').number ?? 100 };
}

/** The names an outcome may have. */
export const outcomesOf = ({ seats }: Declared): string[] => [
  'signed',
  'refused',
  'parallel',
  ...[...(seats?.keys() ?? [])].map((seat) => `alone.${seat}`),
  'lapsed',
  'ruptured',
];

/** What a name can be of: `meter`. */
export type KindName = Extract<Code, `kind.${string}`> extends `kind.${infer Name}` ? Name : never;

/** What a name should be: `state`, and `in track pact` where it matters which. */
export interface Kind {
  kind: KindName;
  within?: Remark;
  /** Other words that may have been meant. */
  orElse?: readonly string[];
  /** What to do when none is near. */
  mend?: Remark;
}

/** A state of a track. */
export const stateOf = (track: string): Kind => ({ kind: 'state', within: { code: 'within.track', track } });

/** A position of a clause. */
export const positionOf = (clause: string): Kind => ({
  kind: 'position',
  within: { code: 'within.clause', clause },
});

const kindOf = (kind: Kind | KindName): Kind => (typeof kind === 'string' ? { kind } : kind);

/** Whether a name is declared; a complaint with the nearest one if not. Missing sections are not complained of. */
export function known(
  report: Report,
  place: Place,
  as: Kind | KindName,
  name: string,
  names: Names,
): boolean {
  if (names === undefined || names.has(name)) return true;
  const { kind: is, within, orElse = [], mend } = kindOf(as);
  const kind = { code: `kind.${is}` } as const;
  report.error(
    place,
    within ? { code: 'names.unknownWithin', kind, name, within } : { code: 'names.unknown', kind, name },
    ...mendName(name, [...names.keys(), ...orElse], mend ?? { code: 'names.useKnown', kind }),
  );
  return false;
}

/** As `known`, for a spot that should hold a name. What is no text was complained of by the schema. */
export function knownAt(report: Report, spot: Spot, as: Kind | KindName, names: Names): void {
  if (spot.text !== undefined) known(report, spot.place(), as, spot.text, names);
}

/** As `knownAt`, for every entry of a list. */
export function knownEach(report: Report, list: Spot, as: Kind | KindName, names: Names): void {
  for (const item of list.items()) knownAt(report, item, as, names);
}

/** As `known`, for the names of a block: `taste`, `opening`, `costs`. */
export function knownKeys(report: Report, block: Spot, as: Kind | KindName, names: Names): void {
  for (const [name, spot] of block.entries()) known(report, spot.namePlace(), as, name, names);
}
