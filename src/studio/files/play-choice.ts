import { isCounted, roundsOf, seatsOf } from '../../crisis/place.ts';
import { calm } from '../../crisis/rupture.ts';
import { type Start, startRange } from '../../crisis/start.ts';
import { type Level, usualLevel } from '../../rival/levels.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** What an author chooses before a game of a draft begins; numbers as they were typed. */
export interface PlayChoice {
  cut: string;
  round: string;
  /** `both`: two people on one device. */
  side: string;
  level: Level;
  parties: readonly string[];
  seed: string;
  /** Only what was touched. */
  meters: Readonly<Record<string, string>>;
  tracks: Readonly<Record<string, string>>;
}

/** The two sides' game on one device. */
export const both = 'both';

/** A number with which a game may begin, and what it is when nobody touches it. */
export interface StartNumber {
  meter: string;
  initial: number;
  min: number;
  max: number;
}

/** What is proposed: the longest game's first round, as the scenario begins. */
export function firstChoice(scenario: Scenario, seed: number): PlayChoice {
  const cuts = Object.entries(scenario.calendar.cuts);
  const [cut = ''] = cuts.toSorted(([, one], [, two]) => two.rounds.length - one.rounds.length)[0] ?? [];
  const [round = ''] = roundsOf(scenario, cut);
  const [side = ''] = seatsOf(scenario);
  return { cut, round, side, level: usualLevel, parties: [], seed: String(seed), meters: {}, tracks: {} };
}

/**
 * The same choice where the scenario has it still: the text may have changed since, and another cut has other rounds.
 */
export function fitted(scenario: Scenario, choice: PlayChoice): PlayChoice {
  const first = firstChoice(scenario, 0);
  const cut = choice.cut in scenario.calendar.cuts ? choice.cut : first.cut;
  const rounds = roundsOf(scenario, cut);
  const isSide = choice.side === both || choice.side in scenario.delegations;
  return {
    ...choice,
    cut,
    round: rounds.includes(choice.round) ? choice.round : (rounds[0] ?? ''),
    side: isSide ? choice.side : first.side,
    parties: choice.parties.filter((party) => party in scenario.parties),
    tracks: Object.fromEntries(
      Object.entries(choice.tracks).filter(
        ([track, state]) => state in (scenario.tracks[track]?.states ?? {}),
      ),
    ),
  };
}

/** Every number with which a game may begin: the rupture scale, meters by who may know them, and the blocs' moods. */
export function startNumbers(scenario: Scenario, parties: readonly string[]): Map<string, StartNumber[]> {
  const groups = new Map<string, StartNumber[]>();
  const add = (group: string, meter: string, initial: number): void => {
    groups.set(group, [...(groups.get(group) ?? []), { meter, initial, ...startRange(scenario, meter) }]);
  };
  add('all', 'rupture', calm);
  for (const [meter, { seen, initial }] of Object.entries(scenario.meters))
    if (isCounted(scenario, meter, { parties })) add(seen, meter, initial);
  for (const [seat, { blocs }] of Object.entries(scenario.delegations))
    for (const [bloc, { mood }] of Object.entries(blocs)) add(seat, `${seat}.${bloc}`, mood);
  return groups;
}

/** The number that was typed, or undefined when it is none in the range. */
export function readNumber(text: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = /^\s*-?\d{1,10}\s*$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

const seeds = { min: 0, max: 0xffffffff };

/** What the game is opened with, as its page reads it; undefined while something typed is no number of its range. */
export function openingOf(scenario: Scenario, choice: PlayChoice): object | undefined {
  const { cut, round, side, level, parties } = choice;
  const seed = readNumber(choice.seed, seeds);
  const meters: Record<string, number> = {};
  for (const { meter, initial, ...range } of [...startNumbers(scenario, parties).values()].flat()) {
    const typed = choice.meters[meter];
    if (typed === undefined) continue;
    const value = readNumber(typed, range);
    if (value === undefined) return undefined;
    if (value !== initial) meters[meter] = value;
  }
  if (seed === undefined) return undefined;
  const tracks = Object.fromEntries(
    Object.entries(choice.tracks).filter(([track, state]) => scenario.tracks[track]?.initial !== state),
  );
  const from: Start = { round, meters, tracks };
  const later = round !== roundsOf(scenario, cut)[0];
  const isPlain = !later && Object.keys(meters).length + Object.keys(tracks).length === 0;
  const mode = side === both ? { kind: 'shared' } : { kind: 'computer', seat: side, level };
  return { cut, seed, mode, parties, ...(!isPlain && { from }) };
}
