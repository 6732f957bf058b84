import { decisions } from '../crisis/asked.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { ScoreKind } from '../scenario/schema.ts';
import type { Compiler } from './compiler.ts';
import { addingUp, choosing, deciding } from './condition.ts';
import { drawIn } from './draw.ts';
import type { EffectList } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

/** Decisions as numbers; what is neither of these is to sign. */
const [announce, lapse] = [decisions.indexOf('announce'), decisions.indexOf('lapse')];

export type End = ReturnType<typeof compileEnd>;

/** The last decision, the epilogue, the ending and the scores. */
export function compileEnd(compiler: Compiler, tracks: Tracks) {
  const { scenario, names, layout, homes, decisions: asked, effects, watch } = compiler;
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
  const following = seats.map((seat) => decisions.map((one) => effects.compile(seat.decisions[one].effects)));

  /** What a seat has decided; silence is to let the time run out. */
  const sealed = (row: Row, seat: number): number => {
    const decision = row[layout.sealed + seat * layout.sealedSize + 3] as number;
    return decision === 0 ? lapse : decision - 1;
  };
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

  const ending = choosing(
    compiler,
    Object.values(scenario.endings).map(({ when }, place) => ({ when, value: place + 1 })),
    0,
  );
  const scored = seats.map(({ scores, mustHaves }) => {
    const points = (kind: ScoreKind) => addingUp(compiler, scores[kind]);
    const secrets = Object.values(mustHaves).map(({ when, points: worth }) => ({
      test: deciding(compiler, when),
      worth,
    }));
    return { aims: points('aims'), home: points('home'), relationship: points('relationship'), secrets };
  });
  const partyScores = Object.values(scenario.parties).map(({ score }) => addingUp(compiler, score));
  const within = (points: number): number => Math.min(100, Math.max(0, points));

  const beats = Object.entries(scenario.calendar.epilogue).map(([beat, { turns }]) =>
    Object.entries(turns).map(([turn, rules]) => ({
      chance: rules.chance,
      test: deciding(compiler, rules.when),
      effects: effects.compile(rules.effects),
      event: tracks.event(`${beat}.${turn}`),
    })),
  );

  return {
    /** Turns both decisions up; says which event the tracks hear. */
    decide(row: Row): number {
      watch.stirred = true;
      const one = sealed(row, 0);
      const two = sealed(row, 1);
      // Homes are asked as they stood when the decisions were sealed; blame is told only afterwards.
      const told = row[layout.blame] as number;
      const result = comesTo(row, one, two);
      const blame = row[layout.blame] as number;
      row[layout.blame] = told;
      effects.apply(row, following[0]?.[one] as EffectList, 0, true);
      effects.apply(row, following[1]?.[two] as EffectList, 1, true);
      row[layout.blame] = blame;
      row[layout.outcome] = result + 1;
      return outcomes[result] as number;
    },
    /** A day after the deadline: the first turn whose condition holds, and whose chance comes; says its event. */
    beat(row: Row, beat: number): number {
      for (const { chance, test, effects: turn, event } of beats[beat] as (typeof beats)[number]) {
        if (!asked.holds(row, test)) continue;
        if (chance < 100 && !drawIn(row, layout, chance)) continue;
        effects.apply(row, turn, -1, true);
        return event;
      }
      return -1;
    },
    end(row: Row): void {
      row[layout.ending] = asked.decide(row, ending);
    },
    scores(row: Row, seat: number): Scores {
      const party = partyScores[seat - seats.length];
      if (party) return { aims: within(party(row)), home: 0, relationship: 0 };
      const { aims, home, relationship, secrets } = scored[seat] as (typeof scored)[number];
      const secret = secrets[(row[layout.mustHaves + seat] as number) - 1];
      return {
        aims: within(aims(row) + (secret && asked.holds(row, secret.test) ? secret.worth : 0)),
        home: within(home(row)),
        relationship: within(relationship(row)),
      };
    },
  };
}
