import { type Game, openGame, play } from '../../../crisis/game.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Known } from '../../client/connection.ts';
import type { GroupPart } from '../../session/parts/part-types.ts';
import type { Group, SessionState } from '../../session/state.ts';

/** The games of a session, played from their journals; what has only grown is played on from where it was. */
export class Replays {
  readonly #known = new Map<string, { of: string; game: Game }>();

  /** The game of a group. Throws a RangeError on a journal that the rules refuse: such a server is damaged. */
  of(scenario: Scenario, { id, play: time, journal, steppedBack }: GroupPart): Game {
    const { cut, seed, parties, events } = journal;
    const line = JSON.stringify([time, steppedBack, cut, seed, parties]);
    const before = this.#known.get(id);
    const goesOn = before?.of === line && before.game.journal.events.length <= events.length;
    let game = goesOn ? before.game : openGame(scenario, { cut, seed, parties });
    for (const event of events.slice(game.journal.events.length)) {
      const played = play(game, event);
      if (!played.ok) throw new RangeError(`a journal of the server is refused: ${played.refusal.code}`);
      game = played.game;
    }
    this.#known.set(id, { of: line, game });
    return game;
  }
}

/**
 * The session as its facilitator's page knows it, in the shape that the server's own has, so that both ask the same
 * functions. Undefined until the first word from the server.
 */
export function stateOf(
  scenario: Scenario,
  { parts, said }: Pick<Known, 'parts' | 'said'>,
  replays: Replays,
): SessionState | undefined {
  const { session, plan, people, doings, left, silenced, reflections, shown } = parts;
  if (!session || !plan || !people) return undefined;
  const groups = Object.values(parts)
    .filter((part): part is GroupPart => typeof part === 'object' && part !== null && 'journal' in part)
    .sort((one, two) => one.play - two.play || Number.parseInt(one.id, 10) - Number.parseInt(two.id, 10))
    .map((part): [string, Group] => [part.id, { ...part, game: replays.of(scenario, part) }]);
  return {
    ...{ scenario, plan, people, doings: doings ?? {}, said, left: left ?? {}, seq: 0 },
    phase: session.phase,
    paused: session.paused && { since: session.pausedSince ?? 0, why: session.paused },
    groups: Object.fromEntries(groups),
    silenced: new Set(silenced),
    reflections: reflections ?? [],
    play: session.play,
    shown: shown ?? undefined,
  };
}
