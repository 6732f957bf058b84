import { parse, stringify } from 'yaml';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { filesIn } from '../load.ts';

/** How many times as many of each the small scenario is to have. */
export interface Growth {
  tracks: number;
  moves: number;
  rounds: number;
}

type Named = Record<string, unknown>;
interface Rules {
  calendar: { rounds: Named; cuts: { full: { rounds: string[] } } };
  tracks: Named;
  moves: Named;
}
type Texts = Record<'tracks' | 'moves' | 'rounds', Named>;

/** Every entry, and copies of it under `copyOf(name, 2)` and so on, one after the other. */
function multiplied(named: Named, times: number, copyOf: (name: string, number: number) => string): Named {
  const copies = Array.from({ length: times - 1 }, (_, at) => at + 2);
  return Object.fromEntries([
    ...Object.entries(named),
    ...copies.flatMap((number) =>
      Object.entries(named).map(([name, one]) => [copyOf(name, number), one] as const),
    ),
  ]);
}

/** A copied track looks at the copies of the others. */
function ownNames(tracks: Named, names: readonly string[]): Named {
  return Object.fromEntries(
    Object.entries(tracks).map(([id, track]) => {
      const number = /\d+$/.exec(id)?.[0] ?? '';
      const text = names.reduce(
        (sum, name) => sum.replaceAll(`${name} is `, `${name}${number} is `),
        JSON.stringify(track),
      );
      return [id, JSON.parse(text)];
    }),
  );
}

/** The rounds with more of them before the last, a day each from the first. */
function putIn(rounds: Named, count: number): Named {
  const all = Object.entries(rounds);
  const added = Array.from({ length: count }, (_, at) => [`added${at + 1}`, {}] as const);
  const longer = [...all.slice(0, -1), ...added, ...all.slice(-1)];
  return Object.fromEntries(
    longer.map(([round, rules], at) => {
      const date = new Date(Date.UTC(2031, 3, 1 + at)).toISOString().slice(0, 10);
      return [round, { ...(rules as object), date }];
    }),
  );
}

const tracksOf = (named: Named, times: number) => multiplied(named, times, (name, number) => name + number);

/**
 * The small scenario of the tests, grown. Its scale of rupture stands still, so that every game is played to its last
 * day.
 */
export function grown({ tracks, moves, rounds }: Growth): Scenario {
  const files = filesIn('tests/scenario/small');
  const rules = parse((files['scenario.yaml'] ?? '').replaceAll(/^ *- rupture .*\n/gm, '')) as Rules;
  const added = Object.keys(rules.calendar.rounds).length * (rounds - 1);
  rules.tracks = ownNames(tracksOf(rules.tracks, tracks), Object.keys(rules.tracks));
  rules.moves = tracksOf(rules.moves, moves);
  rules.calendar.rounds = putIn(rules.calendar.rounds, added);
  rules.calendar.cuts.full.rounds = Object.keys(rules.calendar.rounds);
  const texts = ['en', 'ko', 'ja'].map((language) => {
    const text = parse(files[`text/${language}.yaml`] ?? '') as Texts;
    text.tracks = tracksOf(text.tracks, tracks);
    text.moves = tracksOf(text.moves, moves);
    for (const round of Object.keys(rules.calendar.rounds)) text.rounds[round] ??= { title: '.', cable: '.' };
    return [`text/${language}.yaml`, stringify(text)];
  });
  const read = readScenario({ 'scenario.yaml': stringify(rules), ...Object.fromEntries(texts) });
  if (read.ok) return read.bundle.scenario;
  throw new Error(read.diagnostics.map(({ file, line, what }) => `${file}:${line} ${what}`).join('\n'));
}
