import { seatsOf } from '../../crisis/place.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { differenceOf } from '../intervals.ts';
import { type Games, playGames } from '../play-games.ts';
import { randomPlayer } from '../random-player.ts';
import { worthScale } from '../tally/counter.ts';
import { measureSize, measuresOfSeat, type TallyPlan } from '../tally/layout.ts';
import { momentsAt, sum, type Tally } from '../tally/tally.ts';
import type { Evidence, HappeningEffect } from './evidence.ts';
import { type Finding, limits } from './finding.ts';

/** Games with a happening, and the same without it. */
export interface HappeningGames {
  with: Tally;
  without: Tally;
}

/** Happenings that chance decides about. What comes for certain, or by what the sides did, is no throw of the dice. */
export function chanceHappenings({ happenings, rules }: Scenario): string[] {
  const { incident } = rules;
  return Object.entries(happenings)
    .filter(([id, { at, window, chance }]) =>
      at === undefined && window === undefined
        ? id === incident.happening && incident.chance > 0 && incident.chance < 100
        : chance > 0 && chance < 100,
    )
    .map(([id]) => id);
}

/**
 * The scenario with a happening that comes wherever it may, or never. One that may come again and again comes as often
 * as chance has it.
 */
function bent(scenario: Scenario, id: string, comes: boolean): Scenario {
  const happening = scenario.happenings[id];
  if (!happening || (comes && !happening.once)) return scenario;
  const chance = comes ? 100 : 0;
  const { incident } = scenario.rules;
  return {
    ...scenario,
    happenings: { ...scenario.happenings, [id]: { ...happening, chance } },
    rules: {
      ...scenario.rules,
      incident: incident.happening === id ? { ...incident, chance } : incident,
    },
  };
}

/** Plays random games with a happening and without it, on the same seeds. */
export function playHappening(
  scenario: Scenario,
  { cut, seed, happening }: { cut: string; seed: number; happening: string },
  games: Games,
): HappeningGames {
  const players = Object.fromEntries(seatsOf(scenario).map((seat) => [seat, randomPlayer]));
  const run = { cut, seed, players, detail: 'choices' } as const;
  return {
    with: playGames(bent(scenario, happening, true), run, games),
    without: playGames(bent(scenario, happening, false), run, games),
  };
}

/** What a happening does to each seat. */
export function effectsOf(
  { kernel, layout, measures }: TallyPlan,
  happening: string,
  games: HappeningGames,
): HappeningEffect[] {
  const { names } = kernel.compiler;
  const place = names.happenings.at(happening);
  return names.seats.names.map((seat, number) => {
    const measure = measures.scores + number * measuresOfSeat + (measuresOfSeat - 1);
    const worth = (tally: Tally) => momentsAt(tally, layout.measures + measureSize * measure, worthScale);
    return {
      happening,
      seat,
      came: sum(games.with, layout.happened + place),
      of: games.with.ended,
      with: worth(games.with),
      without: worth(games.without),
    };
  });
}

/** The difference a happening makes to a seat in a game in which it comes, in points. */
export interface HappeningRow {
  happening: string;
  seat: string;
  /** Part of the games in which it came; one that comes only once was made to come wherever it may. */
  comes: number;
  by: number;
  low: number;
  high: number;
}

/** Happening by happening, what it moves. Games in which it could not come differ by nothing and are reckoned out. */
export const happeningRows = ({ happenings }: Evidence): HappeningRow[] =>
  happenings
    .filter(({ came }) => came >= limits.enough)
    .map(({ happening, seat, came, of, with: one, without: other }) => {
      const { by, low, high } = differenceOf(one, other);
      const scaled = (points: number): number => Number(((points * of) / came).toFixed(2));
      return {
        happening,
        seat,
        comes: Number((came / of).toFixed(4)),
        by: scaled(by),
        low: scaled(low),
        high: scaled(high),
      };
    });

/** Happenings that decide too much. */
export const judgeHappenings = (evidence: Evidence): Finding[] =>
  happeningRows(evidence).flatMap(({ happening, seat, by, low, high }): Finding[] =>
    Math.abs(by) < limits.happening || (low <= 0 && high >= 0)
      ? []
      : [
          {
            code: by > 0 ? 'happeningHelps' : 'happeningHurts',
            about: 'happening',
            path: ['happenings', happening],
            happening,
            seat,
            points: Math.abs(by),
            sure: low > limits.happening || high < -limits.happening,
          },
        ],
  );
