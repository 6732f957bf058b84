import { type Game, openGame, play } from '../crisis/game.ts';
import type { JournalEvent } from '../crisis/journal.ts';
import { seatsOf } from '../crisis/place.ts';
import { askedNow } from '../crisis/plan.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import type { State } from '../crisis/state.ts';
import { view } from '../crisis/view.ts';
import { type Luck, luckFrom } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Player } from './player.ts';

/** A game has some dozens of steps; one that takes this many events will never end. */
const mostEvents = 5000;

/** The luck of the player in a seat: a stream a seat, so that what one draws leaves the other's luck alone. */
export const luckOf = (seed: number, seat: number): Luck => luckFrom(~seed + seat);

/** A rule or a player is wrong: this game cannot go on. */
export class Stuck extends Error {
  /** @param refused what the rules did not allow; undefined when the game found no end */
  constructor(
    what: string,
    readonly refused?: { event: JournalEvent; refusal: Refusal; state: State },
  ) {
    super(what);
  }
}

/**
 * Plays a whole game to its debrief.
 * @param players seat -> who decides for it; a third party has a seat when somebody does
 * @param seed of the game's own chance and, apart from it, of the players'
 * @param watch called after every event
 * @throws Stuck when a player's choice is refused, or the game does not end
 */
export function playOut(
  scenario: Scenario,
  settings: {
    cut: string;
    seed: number;
    players: Readonly<Record<string, Player>>;
    watch?: (game: Game) => void;
  },
): Game {
  const { cut, seed, players, watch } = settings;
  let game = openGame(scenario, { cut, seed, parties: partiesAmong(scenario, players) });
  const luck = lucksOf(scenario, seed);
  while (game.state.phase !== 'debrief') {
    if (game.journal.events.length >= mostEvents) throw new Stuck(`no end after ${mostEvents} events`);
    const events = next(scenario, game.state, (seat) => {
      const player = players[seat];
      const own = luck[seat];
      if (!player || !own) throw new RangeError(`nobody plays "${seat}"`);
      return { player, luck: own };
    });
    for (const event of events) {
      game = played(game, event);
      watch?.(game);
    }
  }
  return game;
}

/** The third parties for which somebody decides, in the scenario's order. */
export const partiesAmong = (scenario: Scenario, players: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(scenario.parties).filter((party) => players[party] !== undefined);

/** A stream of luck for everyone who can have a seat, whether or not it has one. */
const lucksOf = (scenario: Scenario, seed: number): Record<string, Luck> =>
  Object.fromEntries(
    [...seatsOf(scenario), ...Object.keys(scenario.parties)].map((seat, place) => [
      seat,
      luckOf(seed, place),
    ]),
  );

function next(
  scenario: Scenario,
  state: State,
  of: (seat: string) => { player: Player; luck: Luck },
): JournalEvent[] {
  switch (state.phase) {
    case 'briefing':
      return seatsOf(scenario).map((seat) => {
        const { player, luck } = of(seat);
        return { type: 'choose', seat, mustHave: player.choose(scenario, view(scenario, state, seat), luck) };
      });
    case 'deliberation': {
      const seals = askedNow(scenario, state).map((seat): JournalEvent => {
        const { player, luck } = of(seat);
        return { type: 'seal', seat, orders: player.decide(scenario, view(scenario, state, seat), luck) };
      });
      return [...seals, { type: 'closeRound' }];
    }
    default:
      return [{ type: 'advance' }];
  }
}

function played(game: Game, event: JournalEvent): Game {
  const result = play(game, event);
  if (result.ok) return result.game;
  const { state } = game;
  throw new Stuck(
    `${JSON.stringify(event)} is refused in round ${state.round}, step ${state.step}: ${JSON.stringify(result.refusal)}`,
    { event, refusal: result.refusal, state },
  );
}
