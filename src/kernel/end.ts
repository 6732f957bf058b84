import { decisions } from '../crisis/asked.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { ScoreKind } from '../scenario/schema.ts';
import type { Task } from './calendar.ts';
import type { Compiler } from './compiler.ts';
import { addingUp, testing, testingIf } from './condition.ts';
import { drawIn } from './draw.ts';
import { changingBy } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

/** Decisions as numbers; what is neither of these is to sign. */
const [announce, lapse] = [decisions.indexOf('announce'), decisions.indexOf('lapse')];

/** The last decision, the epilogue, the ending and the scores. */
export function compileEnd(compiler: Compiler, tracks: Tracks) {
  const { scenario, names, layout, homes } = compiler;
  const seats = Object.values(scenario.delegations);
  const outcomes = names.outcomes.names.map((name) => tracks.event(name));
  const outcome = (name: string) => names.outcomes.at(name);
  const [signed, refused, parallel, lapsed] = ['signed', 'refused', 'parallel', 'lapsed'].map(outcome) as [
    number,
    number,
    number,
    number,
  ];
  const alone = names.seats.names.map((seat) => outcome(`alone.${seat}`));
  const effects = seats.map((seat) =>
    decisions.map((one) => changingBy(compiler, seat.decisions[one].effects)),
  );

  /** What the decisions come to, by how the homes stand now; sets the blame when one refuses. */
  const comesTo = (row: Row, one: number, two: number): number => {
    if (one === lapse && two === lapse) return lapsed;
    if (one === lapse || two === lapse) return alone[one === lapse ? 1 : 0] as number;
    if (one === announce || two === announce) return parallel;
    for (let seat = 0; seat < 2; seat += 1) {
      if (homes.ratifies(row, seat)) continue;
      row[layout.blame] = seat + 1;
      return refused;
    }
    return signed;
  };

  const endings = Object.values(scenario.endings).map(({ when }) => testingIf(compiler, when));
  const scored = seats.map(({ scores, mustHaves }) => {
    const points = (kind: ScoreKind) => addingUp(compiler, scores[kind]);
    const secrets = Object.values(mustHaves).map(({ when, points: worth }) => ({
      test: testing(compiler, when),
      worth,
    }));
    return { aims: points('aims'), home: points('home'), relationship: points('relationship'), secrets };
  });
  const within = (points: number): number => Math.min(100, Math.max(0, points));

  const beats = Object.entries(scenario.calendar.epilogue).map(([beat, { turns }]): Task => {
    const all = Object.entries(turns).map(([turn, rules]) => ({
      chance: rules.chance,
      test: testingIf(compiler, rules.when),
      change: changingBy(compiler, rules.effects),
      event: tracks.event(`${beat}.${turn}`),
    }));
    return (row) => {
      for (const { chance, test, change, event } of all) {
        if (test && !test(row)) continue;
        if (chance < 100 && !drawIn(row, layout, chance)) continue;
        change(row, -1, true);
        return event;
      }
      return -1;
    };
  });

  return {
    /** Turns both decisions up; says which event the tracks hear. */
    decide(row: Row): number {
      const [one, two] = [0, 1].map((seat) => {
        const decision = row[layout.sealed + seat * layout.sealedSize + 3] as number;
        return decision === 0 ? lapse : decision - 1;
      }) as [number, number];
      // Homes are asked as they stood when the decisions were sealed; blame is told only afterwards.
      const told = row[layout.blame] as number;
      const result = comesTo(row, one, two);
      const blame = row[layout.blame] as number;
      row[layout.blame] = told;
      effects[0]?.[one]?.(row, 0, true);
      effects[1]?.[two]?.(row, 1, true);
      row[layout.blame] = blame;
      row[layout.outcome] = result + 1;
      return outcomes[result] as number;
    },
    epilogue: [
      ...beats,
      ((row) => {
        const found = endings.findIndex((test) => !test || test(row));
        row[layout.ending] = found + 1;
        return -1;
      }) satisfies Task,
    ],
    scores(row: Row, seat: number): Scores {
      const { aims, home, relationship, secrets } = scored[seat] as (typeof scored)[number];
      const secret = secrets[(row[layout.mustHaves + seat] as number) - 1];
      return {
        aims: within(aims(row) + (secret?.test(row) ? secret.worth : 0)),
        home: within(home(row)),
        relationship: within(relationship(row)),
      };
    },
  };
}
